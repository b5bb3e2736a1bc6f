import { matchesOf } from '../text/matches.ts';
import { type Span, trim } from '../text/span.ts';

/** The mark or word that joins an owner to the one before. */
export type Joint = 'start' | 'and' | 'slash' | 'comma' | 'line' | 'bracket' | 'dash' | 'led-by' | 'with';

/** One of the owners whom a field names, as it stands. */
export interface OwnerPart {
  readonly joint: Joint;
  readonly span: Span;
}

const joints: readonly (readonly [Joint, RegExp])[] = [
  ['led-by', /(?:(?<!\s)\s+)?(?:[,(–—-]\s*)?\b(?:led by|lead is|lead:)\s*/gi],
  [
    'with',
    /(?:(?<!\s)\s+)?(?:[,(–—-]\s*)?\b(?:supported by|with support from|support:|assisted by|with help from|with)\s+/gi,
  ],
  ['line', /(?:(?<!\s)[^\S\n]+)?[\n;]\s*/gu],
  ['slash', /(?:(?<!\s)\s+)?\/\s*/g],
  ['and', /(?:(?<!\s)\s+)?(?:\+|&|\band\b|\bor\b|\|)\s*/gi],
  ['bracket', /(?:(?<!\s)\s+)?[([]\s*/g],
  ['comma', /(?:(?<!\s)\s+)?,\s*/g],
  ['dash', /(?<!\s)\s+[–—-]\s+/g],
];

/** The owners whom some words name, with what joins each to the one before. */
export function ownerPartsOf(text: string, whole: Span): OwnerPart[] {
  const cuts: { joint: Joint; start: number; end: number }[] = [];
  for (const [joint, form] of joints) {
    for (const match of matchesOf(text, form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end > start && !cuts.some((cut) => start < cut.end && cut.start < end)) cuts.push({ joint, start, end });
    }
  }
  cuts.sort((a, b) => a.start - b.start);
  const parts: OwnerPart[] = [];
  let joint: Joint = 'start';
  let from = whole.start;
  for (const cut of [...cuts, { joint: 'start' as Joint, start: whole.end, end: whole.end }]) {
    const span = strip(text, { start: from, end: Math.max(from, cut.start) });
    if (span.end > span.start) {
      parts.push({ joint, span });
      joint = cut.joint;
    } else if (cut.joint === 'led-by' || cut.joint === 'with') joint = cut.joint;
    from = cut.end;
  }
  return parts;
}

function strip(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[\s)\].,:;*–—-]/.test(text[end - 1]!)) {
    if (text[end - 1] === '.' && /\p{Lu}$/u.test(text.slice(start, end - 1))) break;
    end--;
  }
  while (start < end && /[\s(["*–—-]/.test(text[start]!)) start++;
  if (/^@/.test(text.slice(start, end))) start++;
  return { start, end };
}
