import type { Block, Item, Opaque, Placed, Row, Table } from '../markdown/block.ts';
import type { Comment, Prose } from '../markdown/prose.ts';
import { wholly } from '../markdown/prose.ts';
import { lazy, remembered } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { readListOwner } from './addressee.ts';
import { readLabelledAttendance } from './attendance.ts';
import { type Columns, readColumns } from './columns.ts';
import { sectionRole } from './field-roles.ts';
import { readSentences } from './sentences.ts';
import { readStatement, type Statement } from './statement.ts';

/**
 * What one unit says, read without a look at the rest of the document. Offsets count from the unit's start, so the
 * facts hold for as long as the unit's words stay the same, wherever they move.
 */
export type UnitFacts = HeadingFacts | ParagraphFacts | ListFacts | TableFacts | QuietFacts;

export interface HeadingFacts {
  readonly type: 'heading';
  readonly level: number;
  readonly statement: Statement;
  readonly role: SectionRole | undefined;
}

export interface ParagraphFacts {
  readonly type: 'paragraph';
  readonly source: string;
  readonly statement: Statement;
  readonly sentences: () => readonly Statement[];
  readonly lines: () => readonly Statement[];
  /** A short line in bold, or one that ends in a colon, stands in for a heading. */
  readonly heading?: { readonly level: 7 | 8; readonly role: SectionRole | undefined };
}

export interface ItemFacts {
  readonly item: Item;
  readonly statement?: Statement;
  readonly sentences: () => readonly Statement[];
  readonly paragraphs: readonly Statement[];
  readonly children: readonly ItemFacts[];
  /** What the item is for where it is nothing but a heading for the items below it. */
  readonly role: SectionRole | undefined;
  /** The same where only its first line is a heading, and the lines below it say what was discussed. */
  readonly opens?: SectionRole | undefined;
}

export interface ListFacts {
  readonly type: 'list';
  readonly items: readonly Placed<ItemFacts>[];
}

export interface CellFacts {
  /** The whole cell between its pipes. */
  readonly span: Span;
  readonly text: string;
  readonly prose: Prose;
  readonly statement: () => Statement;
  readonly sentences: () => readonly Statement[];
}

export interface RowFacts {
  readonly source: string;
  readonly cells: readonly CellFacts[];
  readonly struck: boolean;
}

export interface TableFacts {
  readonly type: 'table';
  readonly source: string;
  readonly header: Placed<RowFacts>;
  readonly columns: Columns;
  readonly rows: readonly Placed<RowFacts>[];
  readonly delimiterEnd: number;
}

export interface QuietFacts {
  readonly type: 'quiet';
  /** True for a quotation, code or raw HTML that shows something. */
  readonly holdsWords: boolean;
  readonly comments: readonly Comment[];
}

/** The same facts with the places of rows and items counted from the start of the document, for a unit at `at`. */
export function placeParts(at: number, facts: UnitFacts): UnitFacts {
  const move = <Unit>(part: Placed<Unit>): Placed<Unit> => ({ at: part.at + at, unit: part.unit });
  if (facts.type === 'list') return { ...facts, items: facts.items.map(move) };
  if (facts.type === 'table') return { ...facts, header: move(facts.header), rows: facts.rows.map(move) };
  return facts;
}

/** What a block says; the same facts for the same block, so that only new words are read. */
export const readUnit: (block: Block) => UnitFacts = remembered(readBlock);

function readBlock(block: Block): UnitFacts {
  switch (block.type) {
    case 'heading':
      return {
        type: 'heading',
        level: block.level,
        statement: readStatement(block.prose),
        role: headingRole(block.prose.text),
      };
    case 'paragraph':
      return readParagraph(block.source, block.prose);
    case 'list':
      return { type: 'list', items: block.items.map(({ at, unit }) => ({ at, unit: readKnownItem(unit) })) };
    case 'table':
      return readTable(block);
    case 'quote':
      return { type: 'quiet', holdsWords: true, comments: [] };
    case 'opaque':
      return { type: 'quiet', holdsWords: showsWords(block), comments: block.comments };
  }
}

function showsWords({ source, comments }: Opaque): boolean {
  const hidden = comments.reduce((length, { span }) => length + span.end - span.start, 0);
  return source.length > hidden && /[\p{L}\p{N}]/u.test(source);
}

/** What a heading says of the part below it; a list of one person's own is a list of actions. */
function headingRole(text: string): SectionRole | undefined {
  return sectionRole(text) ?? (readListOwner(text) ? 'actions' : undefined);
}

function readParagraph(source: string, prose: Prose): ParagraphFacts {
  const heading = standInHeading(prose);
  return {
    type: 'paragraph',
    source,
    statement: readStatement(prose),
    sentences: lazy(() => sentencesOf(prose)),
    lines: lazy(() => linesOf(prose).map((line) => readStatement(prose, line))),
    ...(heading ? { heading } : {}),
  };
}

function standInHeading(prose: Prose): ParagraphFacts['heading'] {
  const text = prose.text.trim();
  if (text.length === 0 || text.length > 90 || text.includes('\n')) return undefined;
  const role = headingRole(text);
  // "Apologies: Pat Quinn" holds names and opens no list.
  if (readLabelledAttendance(text).some(({ names }) => /\p{L}/u.test(text.slice(names.start, names.end)))) {
    return undefined;
  }
  if (wholly(prose.strong, prose.text)) return { level: 7, role };
  if (readListOwner(text)) return { level: 8, role };
  if (text.endsWith(':') && text.split(/\s+/).length <= 8) return { level: 8, role };
  return role && text.split(/\s+/).length <= 3 ? { level: 8, role } : undefined;
}

function readItem(item: Item): ItemFacts {
  const children = item.children.map(readItem);
  const text = item.prose?.text.trim() ?? '';
  const statement = item.prose && readStatement(item.prose);
  const headsChildren =
    children.length > 0 &&
    item.checked === undefined &&
    !statement?.fields.length &&
    (!statement?.marker || endsAfterMarker(statement)) &&
    (text.endsWith(':') || text.split(/\s+/).length <= 4);
  return {
    item,
    ...(statement ? { statement } : {}),
    sentences: lazy(() => (item.prose ? sentencesOf(item.prose) : [])),
    paragraphs: item.paragraphs.map((prose) => readStatement(prose)),
    children,
    role: headsChildren ? sectionRole(text) : undefined,
    opens: item.checked === undefined ? firstLineRole(text) : undefined,
  };
}

const headsLines: ReadonlySet<SectionRole> = new Set([
  'matters-arising',
  'attendance',
  'apologies',
  'in-attendance',
  'next-meeting',
]);

/** "3. Matters arising", and on the lines below it "3.1 …". */
function firstLineRole(text: string): SectionRole | undefined {
  const end = text.indexOf('\n');
  const line = text.slice(0, Math.max(0, end)).trim();
  const role = line !== '' && line.split(/\s+/).length <= 6 ? sectionRole(line) : undefined;
  return role && headsLines.has(role) ? role : undefined;
}

/** "Actions:" on its own announces the items below it. */
function endsAfterMarker({ marker, text }: Statement): boolean {
  return marker !== undefined && marker.after >= text.trimEnd().length;
}

function readTable(table: Table): TableFacts {
  const header = readRow(table.header.unit);
  return {
    type: 'table',
    source: table.source,
    header: { at: table.header.at, unit: header },
    columns: readColumns(header.cells.map((cell) => cell.text)),
    rows: table.rows.map(({ at, unit }) => ({ at, unit: readKnownRow(unit) })),
    delimiterEnd: table.delimiterEnd,
  };
}

const readKnownRow = remembered(readRow);
const readKnownItem = remembered(readItem);

function readRow(row: Row): RowFacts {
  const cells = row.cells.map(
    (cell): CellFacts => ({
      span: cell.span,
      text: cell.prose.text,
      prose: cell.prose,
      statement: lazy(() => readStatement(cell.prose)),
      sentences: lazy(() => sentencesOf(cell.prose)),
    }),
  );
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell.text));
  return {
    source: row.source,
    cells,
    struck: filled.length > 0 && filled.every((cell) => wholly(cell.prose.struck, cell.text)),
  };
}

function sentencesOf(prose: Prose): Statement[] {
  return readSentences(prose.text, breaksOf(prose)).map((sentence) => readStatement(prose, sentence));
}

/** "4.2 A skip …" and "ACTION: …" on lines of their own begin anew, though Markdown runs the lines together. */
const beginsAnew =
  /^[ \t]{0,8}(?:\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?[.)]?\s|\(?[a-z]\)\s|[•▪‣◦·]\s|(?:new |agreed )?actions?(?: points?| items?| required)?\b[^.\n]{0,24}[:–—]|(?:to ?do|ap ?\d{1,3})\b)/iu;

function breaksOf(prose: Prose): ReadonlySet<number> {
  const { text, hardBreaks } = prose;
  let all: Set<number> | undefined;
  const bold = prose.strong[0];
  // A line in bold heads the lines below it.
  if (bold && bold.start === 0 && text[bold.end] === '\n' && !hardBreaks.has(bold.end)) {
    all = new Set(hardBreaks).add(bold.end);
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, at + 60);
    if (hardBreaks.has(at) || !(beginsAnew.test(next) || /^[A-Z]{2,4}(?:\/[A-Z]{2,4})?\s?[:–—-]\s/.test(next)))
      continue;
    all ??= new Set(hardBreaks);
    all.add(at);
  }
  return all ?? hardBreaks;
}

function linesOf(prose: Prose): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i <= prose.text.length; i++) {
    if (i < prose.text.length && prose.text[i] !== '\n') continue;
    if (i > start) lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}
