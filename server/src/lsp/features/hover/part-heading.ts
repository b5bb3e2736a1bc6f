import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { asPlainMarkdown, type HoverPart } from './part.ts';

/** What belongs under a heading, a label or a column that the kind of document asks for, and why. */
export function* partHeadings({ wholes }: GovernanceDocument): Iterable<HoverPart> {
  for (const { parts } of wholes) {
    for (const { part, evidence } of parts) {
      for (const { layout, span } of evidence) {
        if (layout === 'words' || layout === 'fact') continue;
        const begun = asPlainMarkdown(part.form.words);
        yield { span, words: () => `**What belongs here**: ${part.meaning}\n\nIt may begin: ${begun}` };
      }
    }
  }
}
