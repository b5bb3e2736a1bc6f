import { lazy } from '../text/lazy.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { type MarkerRole, markers, notAnnounced } from '../vocabulary/markers.ts';

/** A word that announces what follows: "ACTION:", "Action point 3 –", "AP1", "RESOLVED". */
export interface Marker {
  readonly role: MarkerRole;
  readonly span: Span;
  /** Where the announced words begin. */
  readonly after: number;
  /** True where a number or a letter follows: "Lesson 2", "Theme A". */
  readonly numbered?: boolean;
}

const finder = new PhraseFinder<MarkerRole>(
  Object.entries(markers).flatMap(([role, phrases]) =>
    phrases.map((phrase): [string, MarkerRole] => [phrase, role as MarkerRole]),
  ),
);
const numberedMarker = /^[\s([]*(?:AP|AI)[ -]?\d+(?:\.\d+)*\b/;
/** "LC action – order the rails": the announcement stands behind the one who acts. */
const behindDoer = lazy(
  () =>
    /^\s{0,3}(?:\p{Lu}{2,4}(?:\s?[/&+,]\s?\p{Lu}{2,4}){0,3}|\p{Lu}\p{Ll}{1,15}(?:\s\p{Lu}\p{Ll}{1,20})?)\s(actions?)(?=\s?:|\s[–—-])/u,
);
const freeStanding: ReadonlySet<MarkerRole> = new Set(['resolved', 'agreed', 'noted']);

/** "Action (TB): …", "Action for TB – …", "Action TB: …": who is to do it stands inside the announcement. */
const namesDoer = lazy(
  () =>
    /^\s{0,3}(?=\([^()]{2,40}\)\s?[:–—-])|^\s{1,3}(?:(?:for|by|on)\s)?(?=(?:@[\p{L}\p{N}._-]{2,30}|\p{Lu}{2,4}(?:(?:\s?[/&+,]\s?|\s)\p{Lu}{2,4}){0,4}|(?:the\s)?\p{Lu}[\p{L}'’.-]{1,20}\s\p{Lu}[\p{L}'’.-]{1,20})(?::|\s[–—-])\s)/u,
);

/** The marker that a text opens with. `strong` are the stretches in bold: a bold marker needs no colon. */
export function readMarker(text: string, strong: readonly Span[] = []): Marker | undefined {
  const numbered = numberedMarker.exec(text);
  if (numbered) {
    return {
      role: 'action',
      span: { start: 0, end: numbered[0].length },
      after: skipSeparators(text, numbered[0].length),
    };
  }
  const behind = text.includes('action') && behindDoer().exec(text.slice(0, 60));
  if (behind && !/^\s*(?:the|no|new|next|all|any|key|urgent|agreed|further|safety)\s/i.test(behind[0])) {
    return { role: 'action', span: { start: behind[0].length - behind[1]!.length, end: behind[0].length }, after: 0 };
  }
  const match = finder.opening(text);
  if (!match || match.span.end > 60) return undefined;
  const { value: role, span } = match;
  let at = span.end;
  const number =
    /^\s*(?:#|no\.?\s?)?(?:[A-Z]{1,5}(?:[/-]\d{1,4}){1,3}[a-z]?(?=\s?[:–—])|[A-Z]?\d+(?:\.\d+)*|[A-Z](?=\s?[:–—]|\s-\s))/i.exec(
      text.slice(at, at + 14),
    );
  if (number && (role === 'action' || role === 'lesson' || role === 'theme')) at += number[0].length;
  const word = /^\s(\p{L}+)/u.exec(text.slice(at))?.[1];
  if (word !== undefined && notAnnounced.includes(word.toLowerCase())) return undefined;
  const next = text.slice(at).trimStart()[0];
  const separated = next === ':' || next === '–' || next === '—' || (next === '-' && /\s/.test(text[at] ?? ''));
  const bold = strong.some((one) => one.start <= span.start && span.end <= one.end && one.end <= at + 2);
  const closes = next === undefined || next === ']' || next === ')' || next === '.';
  // In a line that is all capitals they announce nothing: "ACTIONS FROM LAST TIME".
  const capitals =
    text.slice(span.start, span.end) === text.slice(span.start, span.end).toUpperCase() &&
    /\p{Ll}/u.test(text.slice(span.end));
  // "The committee agreed to write" names who takes it on.
  if (role === 'agreed' && /\s/.test(text.slice(span.start, span.end)) && /^\s+to\s/.test(text.slice(at)))
    return undefined;
  const named = role === 'action' && !separated ? namesDoer().exec(text.slice(at)) : null;
  if (named) return { role, span, after: at + named[0].length };
  // "Action by", "Action for": without somebody behind them the words announce nothing.
  if (/\s(?:by|for)$/i.test(text.slice(span.start, span.end)) && !separated) return undefined;
  if (separated || bold || closes || capitals || freeStanding.has(role)) {
    return { role, span, after: skipSeparators(text, at), ...(number ? { numbered: true } : {}) };
  }
  return undefined;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s:.)\]–—-]/.test(text[at]!)) at++;
  return at;
}
