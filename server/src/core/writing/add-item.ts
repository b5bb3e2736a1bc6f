import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { opensWithVerb } from '../reading/commitment.ts';
import { readTimescale } from '../reading/timescale.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { type ActionAnswers, checkWords, forms, said } from './answers.ts';
import { formOf, itemLike, labelledItem, leadOf } from './item-form.ts';
import { nextReference } from './next-reference.ts';
import { listed, touchesList } from './place-for-action.ts';
import { oneLine } from './plain-words.ts';
import { insertedAt, type Written } from './read-back.ts';

/** Behind the last item of the list, as its items are written, or with each field behind its label. */
export function* addItem(document: GovernanceDocument, like: Action, answers: ActionAnswers): Iterable<Written> {
  const { text } = document;
  const peers = peersOf(document, like);
  const last = peers.at(-1)!;
  const reference = nextReference(peers);
  const at = itemEnd(text, last.span);
  const second = peers.at(-2);
  const loose = second !== undefined && /\n[\s>]*\n/.test(text.slice(second.span.end, last.span.start));
  const quote = quoteOf(text, last.span);
  const gap = loose ? `\n${quote.trimEnd()}\n` : '\n';
  const lead = leadOf(document, last, reference);
  for (const peer of peers.toReversed()) {
    const form = formOf(document, peer, reference);
    const item = form && itemLike({ ...form, lead }, peer, answers);
    if (item !== undefined) yield insertedAt(text, at, gap + item);
  }
  yield insertedAt(text, at, gap + labelledItem(lead, last, answers));
}

/** The actions of the same list and depth, in the order of the text. */
function peersOf(document: GovernanceDocument, like: Action): Action[] {
  const column = (action: Action) => columnOf(document.text, action.span);
  const all = listed(document).filter(({ section, where }) => section === like.section && where === like.where);
  const least = Math.min(...all.map(column));
  const top = all.filter((action) => column(action) === least);
  return top.length > 0 ? top : [like];
}

function columnOf(text: SourceText, span: Span): number {
  return span.start - lineStart(text, span.start);
}

function quoteOf(text: SourceText, span: Span): string {
  return /^(?: {0,3}> ?){0,6}/.exec(text.slice(lineStart(text, span.start), span.start))?.[0] ?? '';
}

/** The end of an item with all that stands in it, further in than its mark. */
export function itemEnd(text: SourceText, span: Span): number {
  const quote = quoteOf(text, span);
  const depth = columnOf(text, span) - quote.length;
  let end = lineEnd(text, span.end);
  for (let at = end; at < text.length; ) {
    const start = text.indexOf('\n', at) + 1;
    if (start === 0) break;
    const stop = lineEnd(text, start);
    const line = text.slice(start, stop);
    const own = line.startsWith(quote.trimEnd()) ? line.slice(quote.trimEnd().length) : line;
    const indent = own.search(/\S/) - (quote.endsWith(' ') ? 1 : 0);
    if (own.trim() !== '' && indent <= depth) break;
    if (own.trim() !== '') end = stop;
    at = stop;
  }
  return end;
}

/** A line after the paragraph or item at the cursor: "ACTION: Ada Reeve to order gloves by 12 June 2026". */
export function* addMarkedLine(
  document: GovernanceDocument,
  like: Action,
  cursor: number,
  answers: ActionAnswers,
): Iterable<Written> {
  const { text } = document;
  const lead = leadOf(document, like, nextReference(document.actions));
  const asItem = /^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])\s/.test(lead);
  const beside = touchesList(document, like, cursor);
  const place = beside ? itemEnd(text, lastBeside(document, like).span) : paragraphEnd(text, cursor);
  const gap = asItem && beside ? '\n' : '\n\n';
  const sentence = sentenceOf(answers);
  const check = checkWords(answers.check);
  const proof = check ? ` – Verified by: ${oneLine(check)}` : '';
  const source = said(answers.found) ? ` – Finding: ${oneLine(answers.found!)}` : '';
  if (sentence) yield insertedAt(text, place, `${gap}${lead}${sentence}${source}${proof}`);
  yield insertedAt(text, place, gap + labelledItem(lead, like, answers));
}

/** The last of the marked lines that stand together with this one. */
function lastBeside(document: GovernanceDocument, like: Action): Action {
  let last = like;
  for (const action of listed(document)) {
    const between = document.text.slice(last.span.end, action.span.start);
    if (action.span.start > last.span.start && action.where === like.where && !/\n\s*\n/.test(between)) last = action;
  }
  return last;
}

/** Who does what by when as minutes say it; undefined where the words do not fit into such a sentence. */
function sentenceOf({ doing, owner, due }: ActionAnswers): string | undefined {
  const words = oneLine(doing).replace(/\.$/, '');
  if (!opensWithVerb(words) || /[\n:–—]/.test(words)) return undefined;
  const lower = /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
  const who = said(owner) ? oneLine(owner!) : forms.owner;
  const when = said(due) ? oneLine(due!) : forms.due;
  const sort = said(due) ? readTimescale(due!, 'field')?.class : 'date';
  const by = sort === 'date' ? `by ${when}` : when;
  return `${who} to ${lower} ${by}`;
}

export function paragraphEnd(text: SourceText, at: number): number {
  const gap = /\r?\n[\s>]*(?:\r?\n|$)/.exec(text.slice(at));
  const end = gap ? at + gap.index : text.length;
  return text.slice(0, end).trimEnd().length;
}
