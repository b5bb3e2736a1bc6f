import { fewDocuments, TextMemory } from '../text/remembered-text.ts';
import type { Block, Item, Placed, Row } from './block.ts';

/**
 * Rows and items that were read before, by their words. A unit that is met again is the very same object, so that what
 * was read from it is known as well.
 */
export interface Known {
  row(source: string): Row | undefined;
  keepRow(row: Row): void;
  item(source: string): Item | undefined;
  keepItem(source: string, item: Item): void;
}

/** Those of an earlier reading of the same text. */
export class KnownUnits implements Known {
  readonly #rows = new Map<string, Row>();
  readonly #items = new Map<string, Item>();

  constructor(blocks: readonly Placed<Block>[] = []) {
    for (const { unit } of blocks) {
      if (unit.type === 'table') {
        for (const row of [unit.header, ...unit.rows]) this.#rows.set(row.unit.source, row.unit);
      } else if (unit.type === 'list') {
        for (const item of unit.items) this.#items.set(item.unit.source, item.unit);
      }
    }
  }

  row(source: string): Row | undefined {
    return this.#rows.get(source);
  }

  keepRow(row: Row): void {
    this.#rows.set(row.source, row);
  }

  item(source: string): Item | undefined {
    return this.#items.get(source);
  }

  keepItem(source: string, item: Item): void {
    this.#items.set(source, item);
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

/** The blocks of a stretch of text without link definitions, which may have been read lately. */
export function latelyRead(source: string, read: () => readonly Placed<Block>[]): readonly Placed<Block>[] {
  if (source.length > longestStretch) return read();
  const known = stretches.get(source);
  if (known) return known.value;
  const blocks = read();
  stretches.keep(source, blocks);
  return blocks;
}
