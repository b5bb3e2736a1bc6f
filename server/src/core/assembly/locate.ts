import type { Located } from '../document/located.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import type { Statement } from '../reading/statement.ts';
import { inStatement } from '../reading/statement.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift } from '../text/span.ts';

/** Words that state something, and where they stand in their unit: what is kept until it is known where the unit stands. */
export interface UnitWords {
  readonly value: string;
  /** Offsets from the unit's start. */
  readonly span: Span;
}

export function unitWords(prose: Prose, within: Span): UnitWords {
  return {
    value: withSingleSpaces(prose.text.slice(within.start, within.end)).trim(),
    span: sourceSpan(prose, within),
  };
}

function withSingleSpaces(words: string): string {
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The fact that words of a unit state; `at` is where the unit starts in the document. */
export function placeWords(text: SourceText, at: number, { value, span }: UnitWords): Located<string> {
  const place = shift(at, span);
  return { value, text: text.slice(place.start, place.end), span: place, source: 'stated' };
}

/** The fact that a stretch of a unit's prose states; `at` is where the unit starts in the document. */
export function locate(text: SourceText, at: number, prose: Prose, within: Span): Located<string> {
  return placeWords(text, at, unitWords(prose, within));
}

/** A stretch of a statement's text, in its unit. */
export function statementWords({ prose, at }: Statement, within: Span): UnitWords {
  return unitWords(prose, { start: within.start + at, end: within.end + at });
}

/** The fact that a stretch of a statement's text states. */
export function locateIn(text: SourceText, at: number, statement: Statement, within: Span): Located<string> {
  return placeWords(text, at, statementWords(statement, within));
}

/** The same for a stretch of a statement's own words. */
export function locateWords(text: SourceText, at: number, statement: Statement, within: Span): Located<string> {
  return locateIn(text, at, statement, inStatement(statement, within));
}
