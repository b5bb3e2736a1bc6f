import type { Prose } from '../markdown/prose.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, trim } from '../text/span.ts';

/** How a cell is divided: by numbers or letters that count, by the lines it stands on, or by semicolons. */
export interface CellParts {
  readonly by: 'number' | 'line' | 'semicolon';
  /** Offsets in the cell's prose, without the numbers. */
  readonly spans: readonly Span[];
}

/** No cell holds more, and a longer count is a reference or an amount. */
const most = 20;
/** Most cells hold none of what divides one. */
const mayCount = /[;\n]|[1a][.)]\s/;
const countsFromOne = /[1a][.)]\s/;
const enumerator = /(?<=^|[\s;])\(?(\d{1,2}|[a-h])[.)]\s+/g;

/** The parts of a cell that holds several things: "1. … 2. …", "a) … b) …", or one on each line. */
export function readCellParts(prose: Prose): CellParts | undefined {
  if (!mayCount.test(prose.text)) return undefined;
  const numbered = numberedParts(prose.text);
  if (numbered) return { by: 'number', spans: numbered };
  const lines = partsAt(prose.text, [...prose.hardBreaks]);
  if (lines.length > 1 && lines.length <= most) return { by: 'line', spans: lines };
  const listed = partsAt(prose.text, placesOf(prose.text, ';'));
  return listed.length > 1 && listed.length <= most ? { by: 'semicolon', spans: listed } : undefined;
}

const noParts: readonly Span[] = [];

function placesOf(text: string, sign: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** Numbers that count up from one, or letters from a; whatever stands before the first is part of no part. */
function numberedParts(text: string): Span[] | undefined {
  if (!countsFromOne.test(text)) return undefined;
  const starts: { at: number; after: number }[] = [];
  let letters: boolean | undefined;
  for (const match of matchesOf(text, enumerator)) {
    const sign = match[1]!;
    const isLetter = /[a-h]/.test(sign);
    const value = isLetter ? sign.charCodeAt(0) - 96 : Number(sign);
    if ((letters !== undefined && letters !== isLetter) || value !== starts.length + 1) continue;
    letters = isLetter;
    starts.push({ at: match.index, after: match.index + match[0].length });
  }
  const opens = starts[0] && !/[\p{L}\p{N}]/u.test(text.slice(0, starts[0].at));
  if (!opens || starts.length < 2 || starts.length > most) return undefined;
  return starts.map(({ after }, index) =>
    withoutSeparator(text, { start: after, end: starts[index + 1]?.at ?? text.length }),
  );
}

function partsAt(text: string, cuts: readonly number[]): readonly Span[] {
  if (cuts.length === 0) return noParts;
  const parts: Span[] = [];
  let start = 0;
  for (const end of [...cuts, text.length].sort((a, b) => a - b)) {
    const part = withoutSeparator(text, { start, end });
    if (/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))) parts.push(part);
    start = end + 1;
  }
  return parts;
}

function withoutSeparator(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[\s;]/.test(text[end - 1]!)) end--;
  while (start < end && /[\s•·–—*-]/.test(text[start]!)) start++;
  return { start, end };
}
