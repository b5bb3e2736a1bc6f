import type { IsoDate } from '../calendar/date.ts';
import type { PartEvidence } from '../document/part.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import type { FrontMatterReading } from '../reading/front-matter.ts';
import { isAnswer, type PartWords } from '../reading/part-words.ts';
import type { CellFacts, RowFacts, TableFacts } from '../reading/table-facts.ts';
import { resolve } from '../reading/time/resolve.ts';
import { type DateReading, readDates } from '../reading/timescale.ts';
import type { HeadingFacts, ItemFacts, ParagraphFacts, PlacedUnit, UnitFacts } from '../reading/units.ts';
import { firstIndex } from '../text/first-index.ts';
import { lazy, remembered } from '../text/lazy.ts';
import { type Span, shift } from '../text/span.ts';
import { gathering, type InUnit } from './gathered.ts';
import type { Outline } from './outline.ts';
import { type Passage, prosesIn, speakingIn, toldByPassage } from './passages.ts';

/** One sign that a part is there. */
export interface FoundPart extends PartEvidence {
  readonly part: string;
}

/** A sign in a passage; offsets count from the passage's start, and `date` is read where the document's date is known. */
interface UnitPart extends Omit<PartEvidence, 'section' | 'date'> {
  readonly part: string;
  readonly date?: DateReading;
}

/** Every sign of a part that headings, labels, tables and running words give, in the order of the text. */
export function partsFoundIn(
  units: readonly PlacedUnit[],
  outline: Outline,
  words: PartWords,
  frontMatter: FrontMatterReading | undefined,
  documentDate: IsoDate | undefined,
): FoundPart[] {
  const found: FoundPart[] = [...inDetails(words, frontMatter)];
  const day: Day = (date) => date && resolve(date.expression, documentDate ? { documentDate } : {}).date;
  const filled = lazy(() => filledSections(units, outline));
  const title = outline.isHeading.indexOf(true);
  for (const { unit: index, at, says } of unitsShowing(words)(units).showing) {
    const { unit } = units[index]!;
    const section = outline.sectionOf[index]!;
    const add = (place: number, { part, layout, span, block, filled, date }: UnitPart, leadsOn = false) => {
      const one = {
        part,
        layout,
        span: shift(place, span),
        block: shift(place, block),
        section,
        filled: filled || leadsOn,
      };
      const given = day(date);
      found.push(given ? { ...one, date: given } : one);
    };
    if (outline.isHeading[index]) {
      const isTitle = index === title && unit.type === 'heading' && unit.level === 1;
      const block = outline.sections[section]!.span;
      const { heads, told } = says.asHeading;
      if (heads.length + told.length === 0) continue;
      const isFilled = filled().has(section);
      if (!isTitle) {
        for (const { part, span } of heads)
          found.push({ part, layout: 'heading', span: shift(at, span), block, section, filled: isFilled });
      }
      // A heading with nothing below it tells nothing either.
      if (isTitle || isFilled) {
        for (const one of told) if (isTitle || heads.every(({ part }) => part !== one.part)) add(at, one);
      }
      continue;
    }
    const next = units[index + 1]?.unit;
    // "What we knew:" with a list below it.
    const leadsOn = unit.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table');
    for (const { at: place, part } of says.parts) add(at + place, part, leadsOn);
  }
  return withDatesOfSections(found, units, words, day);
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

/** The details at the top: `review: 2026-12-01`. */
function inDetails(words: PartWords, frontMatter: FrontMatterReading | undefined): FoundPart[] {
  return (frontMatter?.frontMatter.entries ?? []).flatMap(({ key, keySpan, valueSpan, value }) =>
    [...words.inHeading(key.replace(/[-_]/g, ' '))].map(
      (part): FoundPart => ({
        part,
        layout: 'fact',
        span: keySpan,
        block: { start: keySpan.start, end: valueSpan.end },
        section: 0,
        filled: value !== null && value !== '',
      }),
    ),
  );
}

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

/** What the words of a unit show, with offsets from its start: as a heading, where it is one, and else. */
interface UnitSigns {
  readonly asHeading: HeadingSigns;
  readonly parts: readonly { readonly at: number; readonly part: UnitPart }[];
}

interface HeadingSigns {
  readonly heads: readonly { readonly part: string; readonly span: Span }[];
  readonly told: readonly UnitPart[];
}

/** The units that show a part that some words tell of. */
const unitsShowing = remembered((words: PartWords) => {
  const ofPassages = speakingIn((passage) => {
    if (!words.telling.mayBeAmong(toldByPassage(passage))) return undefined;
    const found = inPassage(passage, words);
    return found.length > 0 ? found : undefined;
  });
  const signsOfColumns = remembered((headings: RowFacts) => columnSigns(headings, words));
  const signsOf = remembered((own: UnitFacts): UnitSigns | undefined => {
    const heads = own.type === 'heading' || (own.type === 'paragraph' && own.heading !== undefined);
    const asHeading = heads ? inHeading(own, words) : nothing;
    const onlyBody = own.type === 'table' && widthOf(own) !== 2;
    const columns = own.type === 'table' ? inColumns(own, signsOfColumns((own.headings ?? own.header).unit)) : [];
    const parts = columns.map((part) => ({ at: 0, part }));
    for (const { at, body, says } of ofPassages(own)) {
      if (body || !onlyBody) for (const part of says) parts.push({ at, part });
    }
    return asHeading === nothing && parts.length === 0 ? undefined : { asHeading, parts };
  });
  return gathering<'showing', InUnit & { readonly says: UnitSigns }>(
    ['showing'],
    (own, { unit, at }, { showing }) => {
      const says = signsOf(own);
      if (says) showing.push({ unit, at, says });
    },
    ({ says }, { unit, at }) => ({ unit, at, says }),
  );
});

const nothing: HeadingSigns = { heads: [], told: [] };

function inHeading({ statement: { prose } }: HeadingFacts | ParagraphFacts, words: PartWords): HeadingSigns {
  const span = sourceSpan(prose, { start: 0, end: prose.text.length });
  const heads = Array.from(words.inHeading(prose.text), (part) => ({ part, span }));
  const told = inProse(prose, words, span).filter(({ layout }) => layout === 'words');
  return heads.length + told.length > 0 ? { heads, told } : nothing;
}

function inPassage(passage: Passage, words: PartWords): UnitPart[] {
  if (passage.type === 'paragraph')
    return inProse(passage.statement.prose, words, { start: 0, end: passage.source.length });
  if (passage.type === 'item') return inItem(passage, words);
  return passage.type === 'row' ? inRow(passage, words) : [];
}

function inItem({ item, paragraphs, children }: ItemFacts, words: PartWords): UnitPart[] {
  const own = item.prose ? inProse(item.prose, words, item.span) : [];
  const leadsOn = children.length > 0 || paragraphs.length > 0;
  return [
    ...(leadsOn ? own.map((one) => ({ ...one, filled: true })) : own),
    ...paragraphs.flatMap(({ prose }) => inProse(prose, words, item.span)),
    ...children.flatMap((child) => inItem(child, words)),
  ];
}

/** What the heading of a column shows, and what it shows where numbers stand below it. */
interface ColumnSigns {
  readonly column: number;
  readonly cell: CellFacts;
  readonly parts: readonly string[];
  readonly counted: readonly string[];
}

/** The headings that show a part; most tables have none, whatever is typed into their rows. */
function columnSigns({ cells }: RowFacts, words: PartWords): ColumnSigns[] {
  return cells.flatMap((cell, column) => {
    const signs = { column, cell, parts: [...words.inHeading(cell.text)], counted: [...words.inCount(cell.text)] };
    return signs.parts.length + signs.counted.length > 0 ? [signs] : [];
  });
}

/** The columns of a table that answer a part. */
function inColumns(table: TableFacts, signs: readonly ColumnSigns[]): UnitPart[] {
  const { at } = table.headings ?? table.header;
  const block = { start: 0, end: table.source.length };
  return signs.flatMap(({ column, cell, parts, counted }) => {
    const below = (holds: (text: string) => boolean) =>
      table.rows.some(({ unit }) => holds(unit.cells[column]?.text ?? ''));
    const shown = counted.length > 0 && below(isNumber) ? [...parts, ...counted] : parts;
    if (shown.length === 0) return [];
    const span = shift(at, sourceSpan(cell.prose, { start: 0, end: cell.prose.text.length }));
    const filled = below(isAnswer);
    return shown.map((part): UnitPart => ({ part, layout: 'column', span, block, filled }));
  });
}

function widthOf({ headings, header }: TableFacts): number {
  return (headings ?? header).unit.cells.length;
}

function inRow(row: RowFacts, words: PartWords): UnitPart[] {
  const block = { start: 0, end: row.source.length };
  const [first, ...others] = row.cells;
  if (!first) return [];
  const answered = lazy(() => others.length === 0 || others.some(({ text }) => isAnswer(text)));
  const heads = words.inHeading(first.text);
  const told = inProse(first.prose, words, block);
  const counts = others.some(({ text }) => isNumber(text)) ? words.inCount(first.text) : [];
  const span = sourceSpan(first.prose, { start: 0, end: first.prose.text.length });
  const headed = (part: string, date?: DateReading): UnitPart => ({
    part,
    layout: 'row',
    span,
    block,
    filled: answered(),
    ...(date ? { date } : {}),
  });
  return [
    ...(told.length > 0 && answered() ? told : []),
    ...Array.from(heads, (part) =>
      headed(part, words.keepsDate(part) ? others.flatMap(({ text }) => readDates(text))[0] : undefined),
    ),
    ...Array.from(counts, (part) => headed(part)),
    ...others.flatMap(({ prose }) => inProse(prose, words, block)),
  ];
}

function isNumber(cell: string): boolean {
  return /^\s{0,2}\d{1,4}\b/.test(cell);
}

function inProse(prose: Prose, words: PartWords, block: Span): UnitPart[] {
  return words.inProse(prose).map(({ part, layout, span, filled, date }) => ({
    part,
    layout,
    span: sourceSpan(prose, span),
    block,
    filled,
    ...(date ? { date } : {}),
  }));
}
