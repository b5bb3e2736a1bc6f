import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';

/**
 * Makes one rule fail with words of the document in its message, within its check; and where a document says so, another
 * outside of what is caught, as a fault of the engine itself would.
 */
export function breakRules(): void {
  const change = (id: string, parts: Partial<Rule>) => Object.assign(catalogue.find((rule) => rule.id === id)!, parts);
  change('action-without-owner', {
    check(document) {
      throw new Error(`${document.text}\n    ${document.text}`);
    },
  });
  change('action-overdue', {
    fixes(_, document) {
      throw new Error(`${document.text}\n    at ${document.text}`);
    },
  });
}
