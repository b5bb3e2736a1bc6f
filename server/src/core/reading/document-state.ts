import type { DocumentState } from '../document/governance-document.ts';
import type { Span } from '../text/span.ts';

const forms: readonly (readonly [DocumentState, RegExp])[] = [
  ['superseded', /\bsuperseded by (?:version|the)\b|\bthis (?:plan|document|version) (?:is|has been) superseded\b/i],
  ['archived', /^\s*(?:status:\s*)?archived\b/i],
  [
    'approved',
    /\bthese minutes (?:were|are) (?:approved|agreed)\b|^\s*status:\s*approved\b|^\s*(?:minutes )?approved as a (?:correct|true) record(?: (?:on|at|by)\b|, \d)|\bsigned as a correct record on\b/i,
  ],
  ['draft', /^\s*status:\s*draft\b|^\s*\(?draft\)?\s*$|\bdraft (?:minutes|plan|report)\b.{0,20}$/i],
];

/** What a line near the top or the end says of the document itself: "DRAFT", "Superseded by version 3". */
export function readDocumentState(line: string): { state: DocumentState; span: Span } | undefined {
  if (line.length > 160) return undefined;
  for (const [state, form] of forms) {
    const match = form.exec(line);
    if (match) return { state, span: { start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}

/** True where such a thing may be said near the end of a text, whatever markup stands around the words. */
export function mayEndWithState(text: string): boolean {
  const last = text
    .split(/\n[ \t\r]*\n/)
    .filter((paragraph) => /\p{L}/u.test(paragraph))
    .slice(-paragraphsAtEnd);
  return last.some((paragraph) => /superseded|archived|approved|agreed|signed|draft/i.test(paragraph));
}

/** More than the two that are looked at, since some are no paragraphs. */
const paragraphsAtEnd = 12;

/** True where a title or a file name says that the text is a form to be copied. */
export function namesTemplate(name: string): boolean {
  return /(?:^|[\s_-])template(?:[\s_-]|$)/i.test(name);
}
