import type { GovernanceDocument } from '../document/governance-document.ts';
import type { PartEvidence, PartFact, PartLayout, Whole } from '../document/part.ts';
import { lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { FixEdit } from './fix.ts';
import { stopsFrom, withTabStops } from './tab-stops.ts';

type Written = Extract<PartLayout, 'heading' | 'label' | 'row'>;

/**
 * The edits that write forms for missing parts into a document: as headings, labels or rows, as the document writes its
 * other parts, each behind the part that comes before it in the kind's order.
 */
export function insertParts(document: GovernanceDocument, whole: Whole, missing: readonly PartFact[]): FixEdit[] {
  const layout = layoutOf(whole);
  const byPlace = new Map<number, { place: Place; parts: PartFact[] }>();
  for (const one of missing) {
    const place = placeFor(document, whole, one, layout);
    const entry = byPlace.get(place.at);
    if (entry) entry.parts.push(one);
    else byPlace.set(place.at, { place, parts: [one] });
  }
  const nextStop = stopsFrom(1);
  return [...byPlace.values()]
    .toSorted((a, b) => a.place.at - b.place.at)
    .map(({ place, parts }) => edit(document.text, place, parts, nextStop));
}

/** Where a form goes and how it is written there. */
interface Place {
  readonly at: number;
  readonly layout: Written;
  /** The part that it is written after, where there is one. */
  readonly after?: PartEvidence;
  readonly level: number;
}

/** The way in which most of the parts that are there are written; headings where none is. */
function layoutOf(whole: Whole): Written {
  const count = (layout: Written) =>
    whole.parts.filter(({ evidence }) => evidence.some((one) => one.layout === layout)).length;
  const [heading, label, row] = [count('heading'), count('label'), count('row')];
  if (row >= 2 && row >= heading && row >= label) return 'row';
  return label > heading ? 'label' : 'heading';
}

function placeFor(document: GovernanceDocument, whole: Whole, missing: PartFact, layout: Written): Place {
  const level = levelOf(document, whole);
  const empty = missing.evidence.find((one) => !one.filled && (one.layout === 'heading' || one.layout === 'label'));
  if (empty)
    return { at: empty.layout === 'heading' ? empty.span.end : empty.block.end, layout: 'label', after: empty, level };
  const index = whole.parts.findIndex(({ part }) => part.id === missing.part.id);
  const written = (fact: PartFact) =>
    fact.evidence.find((one) => one.layout === layout && one.block.start >= whole.span.start && one.filled);
  for (const before of whole.parts.slice(0, index).toReversed()) {
    const after = written(before);
    if (after) return { at: endOf(document.text, after.block), layout, after, level };
  }
  for (const behind of whole.parts.slice(index + 1)) {
    const next = written(behind);
    if (next && layout === 'heading') return { at: lineStart(document.text, next.block.start), layout, level };
  }
  return { at: endOf(document.text, whole.span), layout: layout === 'row' ? 'label' : layout, level };
}

/** The level that the headings of the parts have, or one below the whole's own. */
export function levelOf(document: GovernanceDocument, whole: Whole): number {
  for (const { evidence } of whole.parts) {
    const heading = evidence.find((one) => one.layout === 'heading');
    const level = heading && document.sections[heading.section]?.level;
    if (level && level <= 6) return level;
  }
  const own = whole.section === 0 ? 1 : (document.sections[whole.section]?.level ?? 1);
  return Math.min(6, own + 1);
}

function edit(
  text: SourceText,
  { at, layout, after, level }: Place,
  parts: readonly PartFact[],
  nextStop: () => number,
): FixEdit {
  const form = (write: (heading: string, words: string) => string) =>
    parts.map(({ part }) => write(part.form.heading, part.form.words));
  let words: string;
  if (after && !after.filled) {
    words = (after.layout === 'heading' ? '\n\n' : ' ') + parts.map(({ part }) => part.form.words).join('\n\n');
  } else if (layout === 'row' && after) {
    words = form((heading, gap) => `\n| ${heading} | ${gap} |`).join('');
  } else if (layout === 'label') {
    const bold = after === undefined || text.slice(after.block.start, after.block.end).includes('**');
    const bullet = after ? (/^[-*+]\s/.exec(text.slice(after.block.start, after.block.start + 2))?.[0] ?? '') : '';
    const mark = bold ? '**' : '';
    words = form((heading, gap) => `${bullet ? '\n' : '\n\n'}${bullet}${mark}${heading}:${mark} ${gap}`).join('');
  } else {
    const heading = '#'.repeat(level);
    const opening = text.slice(0, at).trim() === '' || atLineStart(text, at) ? '' : '\n\n';
    words =
      opening + form((title, gap) => `${heading} ${title}\n\n${gap}`).join('\n\n') + (opening === '' ? '\n\n' : '');
  }
  return { span: { start: at, end: at }, text: words, snippet: withTabStops(words, nextStop) };
}

/** The end of a block without the blank lines behind it. */
function endOf(text: SourceText, block: Span): number {
  let end = block.end;
  while (end > block.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function atLineStart(text: SourceText, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}
