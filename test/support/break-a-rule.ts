import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';

/**
 * Makes rules fail with words of the document in their message: one within its check, one where its fixes are asked for,
 * and one, whose page cannot be read, outside of what the engine catches.
 */
export function breakRules(): void {
  const change = (id: string, parts: Partial<Rule>) => Object.assign(catalogue.find((rule) => rule.id === id)!, parts);
  change('action-without-owner', {
    checkAction({ text }) {
      throw new Error(`${text.text}\n    ${text.text}`);
    },
  });
  change('action-overdue', {
    fixes(_, document) {
      throw new Error(`${document.text}\n    at ${document.text}`);
    },
  });
  Object.defineProperty(catalogue.find((rule) => rule.id === 'timescale-vague')!, 'page', {
    get() {
      throw new Error('Quokka plan: ring Mr Zanzibar');
    },
  });
}
