import type { Block, Item, Opaque, Placed } from '../markdown/block.ts';
import { standingAmong } from '../markdown/placed.ts';
import type { Comment, Prose } from '../markdown/prose.ts';
import { wholly } from '../markdown/prose.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { lazy, remembered } from '../text/lazy.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { readListOwner } from './addressee.ts';
import { readLabelledAttendance } from './attendance.ts';
import { sectionRole } from './field-roles.ts';
import { withoutLooseRows } from './loose-rows.ts';
import { PlacedTable } from './placed-table.ts';
import { linesOf, sentencesOf } from './prose-sentences.ts';
import { readStatement, type Statement } from './statement.ts';
import { readTable, type TableFacts } from './table-facts.ts';

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
  readonly heading?: { readonly level: 7 | 8; readonly role: SectionRole | undefined } | undefined;
}

export interface ItemFacts {
  readonly type: 'item';
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
  /** The number of the first item of an ordered list. */
  readonly first?: number;
  readonly items: readonly Placed<ItemFacts>[];
}

export interface QuietFacts {
  readonly type: 'quiet';
  /** True for a quotation, code or raw HTML that shows something. */
  readonly holdsWords: boolean;
  readonly comments: readonly Comment[];
}

/** A unit of a document with its rows and items placed in the document; `own` are the facts that stay while its words do. */
export interface PlacedUnit extends Placed<UnitFacts> {
  readonly own: UnitFacts;
}

/** The facts of a block of a document; `before` is what stood in its place before an edit. */
export function placeUnit({ at, unit }: Placed<Block>, before?: PlacedUnit): PlacedUnit {
  const own = readUnit(unit);
  return { at, unit: placeParts(at, own, before), own };
}

/** The blocks of a text and their facts: what the reading of a text that differs a little starts from. */
export interface PlacedUnits {
  readonly blocks: readonly Placed<Block>[];
  readonly units: readonly PlacedUnit[];
}

/**
 * What of the units of a text stands as it did in the text before: those before `first`; those from `behind` on have only
 * moved, all by as much.
 */
export interface StandingUnits {
  readonly before: readonly PlacedUnit[];
  readonly first: number;
  readonly behind: number;
}

/** Of the last reading only: what was gathered from the units before it need not be kept any longer. */
const standing = new KeptWithin<readonly PlacedUnit[], StandingUnits>();

/** How the units of a text go with those of the text before; undefined where there was none. */
export function standingOf(units: readonly PlacedUnit[]): StandingUnits | undefined {
  return standing.get(units);
}

/** The facts of the blocks of a document; those of an earlier text are taken over where its blocks still stand. */
export function placeUnits(blocks: readonly Placed<Block>[], before?: PlacedUnits): PlacedUnit[] {
  if (!before) return blocks.map((block) => placeUnit(block));
  const { first, behind, added, by } = standingAmong(blocks, before.blocks);
  const units = before.units.slice(0, first);
  for (let index = first; index < behind; index++) units.push(placeUnit(blocks[index]!, before.units[index]));
  for (let index = behind; index < blocks.length; index++) {
    const { at } = blocks[index]!;
    const old = before.units[index - added]!;
    units.push(by === 0 ? old : { at, unit: placeParts(at, old.own), own: old.own });
  }
  standing.delete(before.units);
  standing.set(units, { before: before.units, first, behind });
  return units;
}

/** The same unit with its offsets counted from `from`. */
export function unitFrom(from: number, { at, own }: PlacedUnit): PlacedUnit {
  return { at: at - from, unit: placeParts(at - from, own), own };
}

/** The same facts with the places of rows and items counted from the start of the document, for a unit at `at`. */
function placeParts(at: number, facts: UnitFacts, before?: PlacedUnit): UnitFacts {
  if (facts.type === 'table') return new PlacedTable(facts, at, asPlacedTable(before?.unit));
  if (facts.type !== 'list') return facts;
  const move = <Unit>(part: Placed<Unit>): Placed<Unit> => ({ at: part.at + at, unit: part.unit });
  return { ...facts, items: facts.items.map(move) };
}

function asPlacedTable(unit: UnitFacts | undefined): PlacedTable | undefined {
  return unit instanceof PlacedTable ? unit : undefined;
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
      return readParagraph(block.source, withoutLooseRows(block.prose));
    case 'list':
      return {
        type: 'list',
        ...(block.first === undefined ? {} : { first: block.first }),
        items: block.items.map(({ at, unit }) => ({ at, unit: readKnownItem(unit) })),
      };
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
export function headingRole(text: string): SectionRole | undefined {
  return sectionRole(text) ?? (readListOwner(text) ? 'actions' : undefined);
}

function readParagraph(source: string, prose: Prose): ParagraphFacts {
  const heading = standInHeading(prose);
  const statement = readStatement(prose);
  return {
    type: 'paragraph',
    source,
    statement,
    sentences: lazy(() => sentencesOf(statement)),
    lines: lazy(() => linesOf(statement)),
    heading,
  };
}

function standInHeading(prose: Prose): ParagraphFacts['heading'] {
  const text = prose.text.trim();
  if (text.length === 0 || text.length > 90 || text.includes('\n')) return undefined;
  const bold = wholly(prose.strong, prose.text);
  const opens = bold || readListOwner(text) !== undefined || (text.endsWith(':') && hasAtMost(8, text));
  if (!opens && !hasAtMost(3, text)) return undefined;
  const role = headingRole(text);
  if (!opens && !role) return undefined;
  // "Apologies: Pat Quinn" holds names and opens no list.
  if (readLabelledAttendance(text).some(({ names }) => /\p{L}/u.test(text.slice(names.start, names.end)))) {
    return undefined;
  }
  return { level: bold ? 7 : 8, role };
}

/** True for a text of so many words at most. */
function hasAtMost(words: number, text: string): boolean {
  return text.split(/\s+/, words + 1).length <= words;
}

function readItem(read: Item): ItemFacts {
  const prose = read.prose && withoutLooseRows(read.prose);
  const item = prose && prose !== read.prose ? { ...read, prose } : read;
  const children = item.children.map(readItem);
  const text = item.prose?.text.trim() ?? '';
  const statement = item.prose && readStatement(item.prose);
  const headsChildren =
    children.length > 0 &&
    item.checked === undefined &&
    !statement?.fields.length &&
    (!statement?.marker || endsAfterMarker(statement)) &&
    (text.endsWith(':') || text.split(/\s+/).length <= (headsLastActions(text) ? 6 : 4));
  return {
    type: 'item',
    item,
    ...(statement ? { statement } : {}),
    sentences: lazy(() => (statement ? sentencesOf(statement) : [])),
    paragraphs: item.paragraphs.map((prose) => readStatement(prose)),
    children,
    role: headsChildren ? sectionRole(text) : undefined,
    opens: item.checked === undefined ? firstLineRole(text) : undefined,
  };
}

/** "Action items from last meeting" above the items. */
function headsLastActions(text: string): boolean {
  const role = sectionRole(text);
  return (role === 'actions' || role === 'matters-arising') && /\b(?:last|previous)\b/i.test(text);
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

const readKnownItem = remembered(readItem);
