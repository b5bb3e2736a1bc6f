import type { Block, Item, Placed, Row } from './block.ts';

/**
 * Rows and items of an earlier reading, by their words. A unit that is met again is the very same object, so that what
 * was read from it is known as well.
 */
export interface Known {
  row(source: string): Row | undefined;
  keepRow(row: Row): void;
  item(source: string): Item | undefined;
  keepItem(source: string, item: Item): void;
}

export class KnownUnits implements Known {
  readonly #rows = new Map<string, Row>();
  readonly #items = new Map<string, Item>();

  constructor(blocks: readonly Placed<Block>[] = []) {
    for (const { unit } of blocks) {
      if (unit.type === 'table') {
        this.keepRow(unit.header.unit);
        for (const row of unit.rows) this.keepRow(row.unit);
      } else if (unit.type === 'list') {
        for (const item of unit.items) this.keepItem(item.unit.source, item.unit);
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
