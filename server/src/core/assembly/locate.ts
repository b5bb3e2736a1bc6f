import type { Located } from '../document/located.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import type { Statement } from '../reading/statement.ts';
import { inStatement } from '../reading/statement.ts';
import { type Span, shift } from '../text/span.ts';

/** The fact that a stretch of a unit's prose states; `at` is where the unit starts in the document. */
export function locate(text: string, at: number, prose: Prose, within: Span): Located<string> {
  const place = shift(at, sourceSpan(prose, within));
  return {
    value: prose.text.slice(within.start, within.end).replace(/\s+/g, ' ').trim(),
    text: text.slice(place.start, place.end),
    span: place,
    source: 'stated',
  };
}

/** The same for a stretch of a statement's text. */
export function locateIn(text: string, at: number, statement: Statement, within: Span): Located<string> {
  return locate(text, at, statement.prose, { start: within.start + statement.at, end: within.end + statement.at });
}

/** The same for a stretch of a statement's own words. */
export function locateWords(text: string, at: number, statement: Statement, within: Span): Located<string> {
  return locateIn(text, at, statement, inStatement(statement, within));
}
