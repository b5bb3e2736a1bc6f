import type { IsoDate } from '../calendar/date.ts';
import type { FrontMatter } from '../document/front-matter.ts';
import type { Located } from '../document/located.ts';
import type { PartEvidence } from '../document/part.ts';
import { dateLabelRole } from '../reading/document-date.ts';
import type { FrontMatterReading } from '../reading/front-matter.ts';
import { isAnswer, type PartWords } from '../reading/part-words.ts';
import { resolve } from '../reading/time/resolve.ts';
import { type DateReading, readDates } from '../reading/timescale.ts';
import type { PlacedUnit, UnitFacts } from '../reading/units.ts';
import { firstIndex } from '../text/first-index.ts';
import { lazy, remembered } from '../text/lazy.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift } from '../text/span.ts';
import type { Outline } from './outline.ts';
import { type UnitPart, unitsShowing } from './part-signs.ts';
import { prosesIn } from './passages.ts';

/** One sign that a part is there. */
export interface FoundPart extends PartEvidence {
  readonly part: string;
}

/** What the signs of parts are looked for in. */
export interface SignMaterial {
  readonly text: SourceText;
  readonly units: readonly PlacedUnit[];
  readonly outline: Outline;
  readonly frontMatter: FrontMatterReading | undefined;
  readonly date: Located<IsoDate> | undefined;
}

/** The signs of parts that headings, labels, tables and running words give. */
export interface PartSigns {
  /** The parts of which one has something behind it. */
  readonly filled: ReadonlySet<string>;
  /** In the order of the text. A long document has thousands, which are seldom asked for. */
  readonly all: () => readonly FoundPart[];
}

/** `dated` are the parts that the document's own date answers. */
export function partSignsIn(material: SignMaterial, words: PartWords, dated: ReadonlySet<string>): PartSigns {
  const details = material.frontMatter ? inDetails(words)(material.frontMatter.frontMatter) : [];
  const own = new OwnDate(material, dated);
  const filled = new Set<string>();
  let first = Number.POSITIVE_INFINITY;
  for (const { part, span, filled: isFilled } of details) {
    if (!isFilled) continue;
    filled.add(part);
    first = Math.min(first, span.start);
  }
  const saying: { readonly part: string; readonly start: number }[] = [];
  // Behind its own date, one sign of each part tells as much as all of them.
  eachSign(material, words, own.end, (at, sign, _, isFilled) => {
    if (!isFilled) return;
    const start = at + sign.span.start;
    if (own.isIn(at, sign)) saying.push({ part: sign.part, start });
    else {
      filled.add(sign.part);
      first = Math.min(first, start);
    }
  });
  for (const { part, start } of saying) if (first < start) filled.add(part);
  const all = lazy(() => {
    const found = [...details];
    const documentDate = material.date?.value;
    const day: Day = (date) => date && resolve(date.expression, documentDate ? { documentDate } : {}).date;
    eachSign(material, words, Number.POSITIVE_INFINITY, (at, sign, section, isFilled) => {
      const { part, layout, span, block, date } = sign;
      if (own.isIn(at, sign) && at + span.start <= first) return;
      const given = day(date);
      found.push({
        part,
        layout,
        span: shift(at, span),
        block: shift(at, block),
        section,
        filled: isFilled,
        ...(given ? { date: given } : {}),
      });
    });
    return withDatesOfSections(found, material.units, words, day);
  });
  return { filled, all };
}

/**
 * A line "Date: 4 May 2026" above everything else dates the document, and answers no question about a date beside. Where
 * another part stands before it, it may well be the answer to that.
 */
class OwnDate {
  readonly #material: SignMaterial;
  readonly #dated: ReadonlySet<string>;

  constructor(material: SignMaterial, dated: ReadonlySet<string>) {
    this.#material = material;
    this.#dated = dated;
  }

  /** Where the date ends, behind which no sign is its label. */
  get end(): number {
    const { date } = this.#material;
    return date && date.text !== '' ? date.span.end : 0;
  }

  /** True for a sign that is the label of the date. */
  isIn(at: number, { part, layout, span, block }: UnitPart): boolean {
    const { date, text } = this.#material;
    if (!date || date.text === '' || (layout !== 'label' && layout !== 'row')) return false;
    return (
      at + span.end <= date.span.start &&
      date.span.end <= at + block.end &&
      !this.#dated.has(part) &&
      dateLabelRole(text.slice(at + span.start, at + span.end)) === 'document'
    );
  }
}

/**
 * Tells every sign, its offsets counted from `at`; that of a heading stands for its whole section. Of tables and lists from an
 * offset on only the first signs with something behind them.
 */
function eachSign(
  { units, outline }: SignMaterial,
  words: PartWords,
  firstsFrom: number,
  tell: (at: number, sign: UnitPart, section: number, filled: boolean) => void,
): void {
  const filled = lazy(() => filledSections(units, outline));
  const title = outline.isHeading.indexOf(true);
  const { showing } = unitsShowing(words)(units);
  for (let shown = 0; shown < showing.length; shown++) {
    const { unit: index, at, says } = showing[shown]!;
    const { own } = units[index]!;
    const section = outline.sectionOf[index]!;
    if (!outline.isHeading[index]) {
      const next = units[index + 1]?.own.type;
      // "What we knew:" with a list below it.
      const leadsOn = own.type === 'paragraph' && (next === 'list' || next === 'table');
      const isBrief = own.type !== 'paragraph' && at >= firstsFrom;
      for (const { at: place, part } of isBrief ? says.firsts : says.parts)
        tell(at + place, part, section, part.filled || leadsOn);
      continue;
    }
    const { heads, told } = says.asHeading;
    if (heads.length + told.length === 0) continue;
    const isTitle = index === title && own.type === 'heading' && own.level === 1;
    const isFilled = filled().has(section);
    if (!isTitle) {
      const block = shift(-at, outline.sections[section]!.span);
      for (const { part, span } of heads)
        tell(at, { part, layout: 'heading', span, block, filled: isFilled }, section, isFilled);
    }
    // A heading with nothing below it tells nothing either.
    if (isTitle || isFilled) {
      for (const one of told)
        if (isTitle || heads.every(({ part }) => part !== one.part)) tell(at, one, section, one.filled);
    }
  }
}

type Day = (date: DateReading | undefined) => IsoDate | undefined;

/** A heading such as "Immediate protection" takes the first day that its own words or those below it give. */
function withDatesOfSections(
  found: readonly FoundPart[],
  units: readonly PlacedUnit[],
  words: PartWords,
  day: Day,
): FoundPart[] {
  return found.map((one) => {
    if (one.layout !== 'heading' || !words.keepsDate(one.part)) return one;
    for (const { prose } of prosesIn(unitsBetween(units, one.block))) {
      const date = day(readDates(prose.text)[0]);
      if (date) return { ...one, date };
    }
    return one;
  });
}

function* unitsBetween(units: readonly PlacedUnit[], { start, end }: Span): Iterable<PlacedUnit> {
  const first = firstIndex(units.length, (index) => units[index]!.at >= start);
  for (let index = first; index < units.length && units[index]!.at < end; index++) yield units[index]!;
}

/** The details at the top: `review: 2026-12-01`. They stay what they are while something is typed below. */
const inDetails = remembered((words: PartWords) =>
  remembered(({ entries }: FrontMatter): readonly FoundPart[] =>
    entries.flatMap(({ key, keySpan, valueSpan, value }) =>
      Array.from(
        words.inHeading(key.replace(/[-_]/g, ' ')),
        (part): FoundPart => ({
          part,
          layout: 'fact',
          span: keySpan,
          block: { start: keySpan.start, end: valueSpan.end },
          section: 0,
          filled: value !== null && value !== '',
        }),
      ),
    ),
  ),
);

/** The sections with something below their heading, in themselves or in a section inside them. */
function filledSections(units: readonly PlacedUnit[], outline: Outline): ReadonlySet<number> {
  const filled = new Set<number>();
  for (let index = 0; index < units.length; index++) {
    if (outline.isHeading[index] || filled.has(outline.sectionOf[index]!)) continue;
    const { unit, own } = units[index]!;
    if (!holdsWords(own)) continue;
    for (let section = outline.sectionOf[index]!; section > 0; section = outline.sections[section]!.parent) {
      // The next label in bold answers its own question, not the one above it.
      if (outline.sections[section]!.level > 6 && opensWithLabel(unit)) continue;
      if (filled.has(section)) break;
      filled.add(section);
    }
  }
  return filled;
}

function opensWithLabel(unit: UnitFacts): boolean {
  return unit.type === 'paragraph' && unit.statement.strong[0]?.start === 0;
}

const holdsWords = remembered((own: UnitFacts): boolean => {
  if (own.type === 'paragraph') return isAnswer(own.statement.prose.text);
  if (own.type === 'list') return own.items.some(({ unit: item }) => item.item.prose !== undefined);
  return own.type === 'table' ? own.rows.length > 0 : own.type === 'quiet' && own.holdsWords;
});
