import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { Status } from '../../../core/document/status.ts';
import { asPlainMarkdown, type HoverPart } from './part.ts';

/** How far an action is, and for a colour what the document's key says of it. */
export function* statusParts({ actions, colourKey }: GovernanceDocument): Iterable<HoverPart> {
  for (const { status } of actions) {
    if (status?.source !== 'stated') continue;
    const meaning = colourKey.find(({ colour }) => colour === status.colour);
    const key = meaning && `  \nThe key says: ${meaning.colour} = ${asPlainMarkdown(meaning.words)}`;
    yield { span: status.span, words: () => `**Status**: ${classWords(status)}${key ?? ''}` };
  }
}

function classWords({ class: kind }: Status): string {
  return kind === 'unknown' ? 'not clear without a key' : kind;
}
