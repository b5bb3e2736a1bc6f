import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { asPlainMarkdown, type HoverPart } from './part.ts';

/** Whether words are a check or proof of activity only, with what is done and by whom. */
export function* verificationParts({ actions }: GovernanceDocument): Iterable<HoverPart> {
  for (const { verification } of actions) {
    if (verification?.source !== 'stated') continue;
    const { class: kind, method, checker, span } = verification;
    const details = [method && asPlainMarkdown(method), checker && `done by ${asPlainMarkdown(checker)}`];
    const said = details.filter(Boolean).join(', ');
    yield {
      span,
      words: () => `**${kind === 'weak' ? 'Proof of activity only' : 'Check'}**${said ? `: ${said}` : ''}`,
    };
  }
}
