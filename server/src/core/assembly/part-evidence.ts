import type { IsoDate } from '../calendar/date.ts';
import type { PartEvidence } from '../document/part.ts';
import type { Placed } from '../markdown/block.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import type { FrontMatterReading } from '../reading/front-matter.ts';
import { isAnswer, type PartWords } from '../reading/part-words.ts';
import { allRows, type TableFacts } from '../reading/table-facts.ts';
import { resolve } from '../reading/time/resolve.ts';
import { type DateReading, readDates } from '../reading/timescale.ts';
import type { ItemFacts, ParagraphFacts, UnitFacts } from '../reading/units.ts';
import { type Span, shift } from '../text/span.ts';
import type { Outline } from './outline.ts';
import { prosesIn } from './placeholders.ts';

/** One sign that a part is there. */
export interface FoundPart extends PartEvidence {
  readonly part: string;
}

/** Every sign of a part that headings, labels, tables and running words give, in the order of the text. */
export function partsFoundIn(
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
  words: PartWords,
  frontMatter: FrontMatterReading | undefined,
  documentDate: IsoDate | undefined,
): FoundPart[] {
  const found: FoundPart[] = [...inDetails(words, frontMatter)];
  const day: Day = (date) => date && resolve(date.expression, documentDate ? { documentDate } : {}).date;
  const filled = filledSections(units, outline);
  let titled = false;
  for (const [index, { at, unit }] of units.entries()) {
    const section = outline.sectionOf[index]!;
    if (outline.isHeading[index] && (unit.type === 'heading' || unit.type === 'paragraph')) {
      const { prose } = unit.statement;
      const span = shift(at, sourceSpan(prose, { start: 0, end: prose.text.length }));
      const block = outline.sections[section]!.span;
      const isTitle = !titled && unit.type === 'heading' && unit.level === 1;
      const heads = isTitle ? new Set<string>() : words.inHeading(prose.text);
      for (const part of heads)
        found.push({ part, layout: 'heading', span, block, section, filled: filled.has(section) });
      titled = true;
      // A heading with nothing below it tells nothing either.
      if (isTitle || filled.has(section))
        found.push(
          ...inProse(at, prose, words, span, section, day).filter(
            ({ layout, part }) => layout === 'words' && !heads.has(part),
          ),
        );
    } else if (unit.type === 'paragraph') {
      const next = units[index + 1]?.unit;
      found.push(...inParagraph(at, unit, words, section, day, next?.type === 'list' || next?.type === 'table'));
    } else if (unit.type === 'list') {
      for (const item of unit.items) found.push(...inItem(item.at, item.unit, words, section, day));
    } else if (unit.type === 'table') {
      found.push(...inTable(at, unit, words, section, day));
    }
  }
  return withDatesOfSections(found, units, words, day);
}

type Day = (date: DateReading | undefined) => IsoDate | undefined;

/** A heading such as "Immediate protection" takes the first day that its own words or those below it give. */
function withDatesOfSections(
  found: readonly FoundPart[],
  units: readonly Placed<UnitFacts>[],
  words: PartWords,
  day: Day,
): FoundPart[] {
  return found.map((one) => {
    if (one.layout !== 'heading' || !words.keepsDate(one.part)) return one;
    const below = units.filter(({ at }) => one.block.start <= at && at < one.block.end);
    for (const { prose } of prosesIn(below)) {
      const date = day(readDates(prose.text)[0]);
      if (date) return { ...one, date };
    }
    return one;
  });
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
function filledSections(units: readonly Placed<UnitFacts>[], outline: Outline): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const [index, { unit }] of units.entries()) {
    if (outline.isHeading[index] || !holdsWords(unit)) continue;
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

function holdsWords(unit: UnitFacts): boolean {
  if (unit.type === 'paragraph') return isAnswer(unit.statement.prose.text);
  if (unit.type === 'list') return unit.items.some(({ unit: item }) => item.item.prose !== undefined);
  return unit.type === 'table' ? unit.rows.length > 0 : unit.type === 'quiet' && unit.holdsWords;
}

function inParagraph(
  at: number,
  unit: ParagraphFacts,
  words: PartWords,
  section: number,
  day: Day,
  leadsOn: boolean,
): FoundPart[] {
  const block = { start: at, end: at + unit.source.length };
  const found = inProse(at, unit.statement.prose, words, block, section, day);
  // "What we knew:" with a list below it.
  return leadsOn ? found.map((one) => ({ ...one, filled: true })) : found;
}

function inItem(at: number, facts: ItemFacts, words: PartWords, section: number, day: Day): FoundPart[] {
  const block = shift(at, facts.item.span);
  const own = facts.item.prose ? inProse(at, facts.item.prose, words, block, section, day) : [];
  const leadsOn = facts.children.length > 0 || facts.paragraphs.length > 0;
  return [
    ...(leadsOn ? own.map((one) => ({ ...one, filled: true })) : own),
    ...facts.paragraphs.flatMap(({ prose }) => inProse(at, prose, words, block, section, day)),
    ...facts.children.flatMap((child) => inItem(at, child, words, section, day)),
  ];
}

function inTable(at: number, table: TableFacts, words: PartWords, section: number, day: Day): FoundPart[] {
  const found: FoundPart[] = [];
  const headings = table.headings ?? table.header;
  const header = headings.unit;
  const block = { start: at, end: at + table.source.length };
  for (const [column, cell] of header.cells.entries()) {
    const filled = table.rows.some(({ unit }) => isAnswer(unit.cells[column]?.text ?? ''));
    const span = shift(headings.at, sourceSpan(cell.prose, { start: 0, end: cell.prose.text.length }));
    for (const part of words.inHeading(cell.text)) found.push({ part, layout: 'column', span, block, section, filled });
    if (!table.rows.some(({ unit }) => isNumber(unit.cells[column]?.text ?? ''))) continue;
    for (const part of words.inCount(cell.text)) found.push({ part, layout: 'column', span, block, section, filled });
  }
  const rows = header.cells.length === 2 ? allRows(table) : table.rows;
  for (const { at: rowAt, unit: row } of rows) {
    const rowBlock = { start: rowAt, end: rowAt + row.source.length };
    for (const [column, cell] of row.cells.entries()) {
      const filled = column > 0 || row.cells.length < 2 || row.cells.slice(1).some((other) => isAnswer(other.text));
      if (filled) found.push(...inProse(rowAt, cell.prose, words, rowBlock, section, day));
      if (column > 0) continue;
      const span = shift(rowAt, sourceSpan(cell.prose, { start: 0, end: cell.prose.text.length }));
      for (const part of words.inHeading(cell.text)) {
        const date = words.keepsDate(part)
          ? day(row.cells.slice(1).flatMap((other) => readDates(other.text))[0])
          : undefined;
        found.push({ part, layout: 'row', span, block: rowBlock, section, filled, ...(date ? { date } : {}) });
      }
      if (!row.cells.slice(1).some((other) => isNumber(other.text))) continue;
      for (const part of words.inCount(cell.text))
        found.push({ part, layout: 'row', span, block: rowBlock, section, filled });
    }
  }
  return found;
}

function isNumber(cell: string): boolean {
  return /^\s{0,2}\d{1,4}\b/.test(cell);
}

function inProse(at: number, prose: Prose, words: PartWords, block: Span, section: number, day: Day): FoundPart[] {
  return words.inProse(prose).map(({ part, layout, span, filled, date }) => {
    const given = day(date);
    return {
      part,
      layout,
      span: shift(at, sourceSpan(prose, span)),
      block,
      section,
      filled,
      ...(given ? { date: given } : {}),
    };
  });
}
