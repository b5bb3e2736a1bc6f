import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { withLineEndsOf } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import { contains, type Span, touches } from '../text/span.ts';
import { type ActionAnswers, said } from './answers.ts';

/** Reads other words as the document that they would be. */
export type Reader = (text: string) => GovernanceDocument | undefined;

/** A text that was written anew, and where what was written stands in it. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** The text after some edits; the span covers what the edits put there, from the first to the last. */
export function written(text: SourceText, given: readonly TextEdit[]): Written {
  const edits = given.map((edit) => ({ ...edit, text: withLineEndsOf(text, edit.text) }));
  let moved = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    start = Math.min(start, edit.span.start + moved);
    end = Math.max(end, edit.span.start + moved + edit.text.length);
    moved += edit.text.length - (edit.span.end - edit.span.start);
  }
  return { text: applyEdits(text, edits), span: { start: Math.min(start, end), end } };
}

/** The text with some words put in at an offset; the span leaves out the space before them. */
export function insertedAt(text: SourceText, at: number, words: string): Written {
  const added = withLineEndsOf(text, words);
  const start = at + added.length - added.trimStart().length;
  return { text: text.slice(0, at) + added + text.slice(at), span: { start, end: at + added.length } };
}

/** Words to add with the line ends of a text. */
/** The one edit between two texts, with nothing in it that both share at its ends. */
export function difference(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  // Neither half of a character that takes two units, nor one of the two that end a line, is left behind.
  if (start > 0 && splits(before, start)) start--;
  if (tail > 0 && splits(before, before.length - tail)) tail--;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

function splits(text: SourceText, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
}

/** The first of some ways to write an action that reads back as what was answered, or else the one that comes nearest. */
export function bestReadBack(
  before: GovernanceDocument,
  ways: Iterable<Written>,
  answers: ActionAnswers,
  reads: Reader,
): Written | undefined {
  let best: { readonly way: Written; readonly agreement: number } | undefined;
  for (const way of ways) {
    const agreement = agreementOf(before, way, answers, reads);
    if (agreement === mostAgreement) return way;
    if (!best || agreement > best.agreement) best = { way, agreement };
  }
  return best?.way;
}

const mostAgreement = 5;

function agreementOf(before: GovernanceDocument, way: Written, answers: ActionAnswers, reads: Reader): number {
  const after = reads(way.text);
  const stated = after?.actions.filter((action) => touches(action.span, way.span) && !isKnown(before, action)) ?? [];
  const agreed = stated.map((action) => agreedParts(action, answers));
  const alone = after !== undefined && after.actions.length === before.actions.length + 1 ? 1 : 0;
  return Math.max(0, ...agreed) + alone;
}

function isKnown(before: GovernanceDocument, { text, span }: Action): boolean {
  return before.actions.some(
    (one) => one.text.text === text.text && one.span.end - one.span.start === span.end - span.start,
  );
}

function agreedParts({ text, owner, timescale, verification }: Action, answers: ActionAnswers): number {
  const parts = [
    sameWords(text.value, answers.doing) ||
      (owner !== undefined && contains(text.span, owner.span) && text.value.includes(lowered(answers.doing))),
    said(answers.owner)
      ? sameWords(owner?.value, answers.owner) && owner?.source === 'stated'
      : owner === undefined || owner.class === 'placeholder',
    said(answers.due)
      ? sameWords(timescale?.value, answers.due) && timescale?.source === 'stated'
      : timescale === undefined || timescale.class === 'placeholder' || timescale.source === 'inherited',
    said(answers.check?.how) ? verification?.value.includes(oneSpace(answers.check?.how ?? '')) === true : true,
  ];
  return parts.filter(Boolean).length;
}

/** The same words, but for space, the first letter's case and a full stop at the end. */
function sameWords(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && comparable(one) === comparable(other);
}

function comparable(words: string): string {
  return lowered(words.replace(/\.\s*$/, ''));
}

function lowered(words: string): string {
  const plain = oneSpace(words);
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}

function oneSpace(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
