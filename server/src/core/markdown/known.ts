import { fewDocuments, TextMemory } from '../text/remembered-text.ts';
import type { Block, Item, Placed, Row } from './block.ts';

/**
 * Rows and items that were read before, by their words. A unit that is met again is the very same object, so that what
 * was read from it is known as well.
 */
export interface Known {
  /** The row that stands at an offset, where it follows the one found before; the same for an item. */
  rowAt(text: string, at: number): Placed<Row> | undefined;
  itemAt(text: string, at: number): Placed<Item> | undefined;
  row(source: string): Row | undefined;
  keepRow(row: Row): void;
  item(source: string): Item | undefined;
  keepItem(source: string, item: Item): void;
}

/** So many UTF-16 units of text are compared at once. */
const compared = 4096;

/** Units in the order in which they stood, and by their words; `source` is the text of their block, where it is one. */
class UnitsInOrder<Unit extends { readonly source: string }> {
  readonly #units: readonly Placed<Unit>[];
  readonly #source: string;
  #next = 0;
  #missed = 0;
  /** The block up to here is found in the text, so much further on. */
  #same = { end: 0, by: 0 };
  #byWords: Map<string, number> | undefined;
  readonly #added = new Map<string, Unit>();

  constructor(units: readonly Placed<Unit>[], source = '') {
    this.#units = units;
    this.#source = source;
  }

  /**
   * The unit whose words stand at an offset up to the end of a line, if it is the one behind that which was found last, or
   * the one behind that: where one is changed, put in or taken out, all others still stand in their order. The same
   * placed unit where its place is the same as well.
   */
  at(text: string, at: number): Placed<Unit> | undefined {
    for (let index = this.#next; index < this.#next + 2 && index < this.#units.length; index++) {
      const known = this.#units[index]!;
      const end = at + known.unit.source.length;
      if (!this.#isAmongSame(text, at, known) && text.slice(at, end) !== known.unit.source) continue;
      if (!endsLine(text, end)) continue;
      this.#next = index + 1;
      this.#missed = 0;
      return known.at === at ? known : { at, unit: known.unit };
    }
    return undefined;
  }

  /** True where a unit lies in a part of the block that is the same in the text: many are compared at once. */
  #isAmongSame(text: string, at: number, known: Placed<Unit>): boolean {
    const by = at - known.at;
    const end = known.at + known.unit.source.length;
    if (this.#same.by === by && end <= this.#same.end) return true;
    const part = this.#source.slice(known.at, known.at + compared);
    if (known.at + part.length < end || text.slice(at, at + part.length) !== part) return false;
    this.#same = { end: known.at + part.length, by };
    return true;
  }

  /** A unit by its words, wherever it stood. For the first unit that is new all others are not laid out by their words. */
  get(source: string): Unit | undefined {
    const added = this.#added.get(source);
    if (added || this.#missed++ === 0) return added;
    this.#byWords ??= new Map(this.#units.map(({ unit }, index) => [unit.source, index]));
    const index = this.#byWords.get(source);
    if (index === undefined) return undefined;
    this.#next = index + 1;
    return this.#units[index]!.unit;
  }

  keep(source: string, unit: Unit): void {
    this.#added.set(source, unit);
  }
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}

/** Those of an earlier reading of the same text, and those that it had lost before. */
export class KnownUnits implements Known {
  readonly #rows: UnitsInOrder<Row>;
  readonly #items: UnitsInOrder<Item>;

  readonly #lost: KnownUnits | undefined;

  constructor(blocks: readonly Placed<Block>[] = [], lost: readonly Placed<Block>[] = []) {
    this.#lost = lost.length > 0 ? new KnownUnits(lost) : undefined;
    const only = blocks.length === 1 ? blocks[0]!.unit : undefined;
    this.#rows = new UnitsInOrder(
      blocks.flatMap(({ unit }) => (unit.type === 'table' ? [unit.header, ...unit.rows] : [])),
      only?.type === 'table' ? only.source : '',
    );
    this.#items =
      only?.type === 'list'
        ? new UnitsInOrder(only.items, only.source)
        : new UnitsInOrder(blocks.flatMap(({ unit }) => (unit.type === 'list' ? unit.items : [])));
  }

  rowAt(text: string, at: number): Placed<Row> | undefined {
    return this.#rows.at(text, at);
  }

  row(source: string): Row | undefined {
    return this.#rows.get(source) ?? this.#lost?.row(source);
  }

  keepRow(row: Row): void {
    this.#rows.keep(row.source, row);
  }

  itemAt(text: string, at: number): Placed<Item> | undefined {
    return this.#items.at(text, at);
  }

  item(source: string): Item | undefined {
    return this.#items.get(source) ?? this.#lost?.item(source);
  }

  keepItem(source: string, item: Item): void {
    this.#items.keep(source, item);
  }
}

const rows = new TextMemory<Row>(fewDocuments);
const items = new TextMemory<Item>(fewDocuments);
const stretches = new TextMemory<readonly Placed<Block>[]>(fewDocuments);
const longestStretch = 4000;

/**
 * Those of the texts that were read last, whichever they were: the register of a month repeats most of the month before,
 * and the minutes of one meeting the actions of the last. Only for texts without link definitions, where the same words
 * mean the same.
 */
export class LatelyKnownUnits extends KnownUnits {
  override row(source: string): Row | undefined {
    return super.row(source) ?? rows.get(source)?.value;
  }

  override keepRow(row: Row): void {
    super.keepRow(row);
    rows.keep(row.source, row);
  }

  override item(source: string): Item | undefined {
    return super.item(source) ?? items.get(source)?.value;
  }

  override keepItem(source: string, item: Item): void {
    super.keepItem(source, item);
    items.keep(source, item);
  }
}

/** A row of a text without link definitions, which may have been read lately. */
export function latelyReadRow(source: string, read: () => Row | undefined): Row | undefined {
  const known = rows.get(source);
  if (known) return known.value;
  const row = read();
  if (row) rows.keep(source, row);
  return row;
}

/** The blocks of a stretch of text without link definitions, which may have been read lately. */
export function latelyRead(source: string, read: () => readonly Placed<Block>[]): readonly Placed<Block>[] {
  if (source.length > longestStretch) return read();
  const known = stretches.get(source);
  if (known) return known.value;
  const blocks = read();
  stretches.keep(source, blocks);
  return blocks;
}

/**
 * Keeps as much as some three texts of this length hold. All that is read in a block hangs on it, so that of short documents,
 * of which folders hold thousands, it would be dear to keep more.
 */
export function keepForTextsOf(length: number): void {
  const capacity = Math.min(fewDocuments, 3 * length);
  for (const memory of [rows, items, stretches]) memory.holdAtMost(capacity);
}
