import type { PartEvidence } from '../document/part.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import { isAnswer, type PartWords } from '../reading/part-words.ts';
import type { CellFacts, RowFacts, TableFacts } from '../reading/table-facts.ts';
import { type DateReading, readDates } from '../reading/timescale.ts';
import type { HeadingFacts, ItemFacts, ParagraphFacts, UnitFacts } from '../reading/units.ts';
import { lazy, remembered } from '../text/lazy.ts';
import { type Span, shift } from '../text/span.ts';
import { gathering, type InUnit } from './gathered.ts';
import { cellsTelling, type Passage, speakingIn, toldByPassage } from './passages.ts';

/** A sign in a passage; offsets count from the passage's start, and `date` is read where the document's date is known. */
export interface UnitPart extends Omit<PartEvidence, 'section' | 'date'> {
  readonly part: string;
  readonly date?: DateReading | undefined;
}

/** What the words of a unit show, with offsets from its start: as a heading, where it is one, and else. */
interface UnitSigns {
  readonly asHeading: HeadingSigns;
  readonly parts: readonly PartAt[];
  /** Of these the first of each part that has something behind it. */
  readonly firsts: readonly PartAt[];
}

interface PartAt {
  readonly at: number;
  readonly part: UnitPart;
}

interface HeadingSigns {
  readonly heads: readonly { readonly part: string; readonly span: Span }[];
  readonly told: readonly UnitPart[];
}

/** The units that show a part that some words tell of. */
export const unitsShowing = remembered((words: PartWords) => {
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
    return asHeading === nothing && parts.length === 0 ? undefined : { asHeading, parts, firsts: firstsOf(parts) };
  });
  return gathering<'showing', InUnit & { readonly says: UnitSigns }>(
    ['showing'],
    (own, { unit, at }, add) => {
      const says = signsOf(own);
      if (says) add('showing', { unit, at, says });
    },
    ({ says }, { unit, at }) => ({ unit, at, says }),
  );
});

function firstsOf(parts: readonly PartAt[]): PartAt[] {
  const known = new Set<string>();
  return parts.filter(({ part: { part, filled } }) => filled && !known.has(part) && known.add(part));
}

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
  const telling = cellsTelling(row, words.telling);
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
    date,
  });
  return [
    ...(told.length > 0 && answered() ? told : []),
    ...Array.from(heads, (part) =>
      headed(part, words.keepsDate(part) ? others.flatMap(({ text }) => readDates(text))[0] : undefined),
    ),
    ...Array.from(counts, (part) => headed(part)),
    ...telling.flatMap((cell) => (cell === first ? [] : inProse(cell.prose, words, block))),
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
    date,
  }));
}
