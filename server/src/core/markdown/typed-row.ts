import type { EditBetween } from '../text/edit-between.ts';
import { ownText } from '../text/own-text.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Block, Placed, Row, Table } from './block.ts';
import { tableDepth } from './html-tables.ts';
import { latelyReadRow } from './known.ts';
import type { ParsedText, Stretch } from './parsed-text.ts';
import { indexFrom, movedBy, partOf } from './placed.ts';
import { plainRow } from './plain-table.ts';

/**
 * The text after an edit that stays within one row of a table, behind its first bar: most keys are such. No other line means
 * anything else by it, so that nothing but the row is read again. Undefined where that is not certain.
 */
export function withTypedRow(text: SourceText, edit: EditBetween, before: ParsedText): ParsedText | undefined {
  if (before.definitions !== '') return undefined;
  const block = indexFrom(before.blocks, edit.start) - 1;
  const placed = before.blocks[block];
  if (placed?.unit.type !== 'table' || placed.unit.markup !== 'pipes') return undefined;
  const moved = edit.end - edit.oldEnd;
  const rows = typedRows(text, edit, placed.at, placed.unit.rows, moved);
  if (!rows) return undefined;
  const stretch = indexFrom(before.stretches, edit.start) - 1;
  const { at, unit } = before.stretches[stretch]!;
  const source = partOf(text, at, at + unit.source.length + moved);
  const start = placed.at - at;
  const typed: Table = {
    type: 'table',
    source: source.slice(start, start + placed.unit.source.length + moved),
    markup: 'pipes',
    header: placed.unit.header,
    rows,
    delimiterEnd: placed.unit.delimiterEnd,
  };
  const read: Stretch = {
    source,
    defines: unit.defines,
    blocks: withOne<Block>(unit.blocks, indexFrom(unit.blocks, start), typed, moved),
  };
  return {
    ...before,
    text,
    stretches: withOne(before.stretches, stretch, read, moved),
    blocks: withOne<Block>(before.blocks, block, typed, moved),
  };
}

/** The rows of a table with the one that was typed in, where the edit stays within one. */
function typedRows(
  text: SourceText,
  { start, oldEnd, end }: EditBetween,
  tableAt: number,
  rows: readonly Placed<Row>[],
  moved: number,
): readonly Placed<Row>[] | undefined {
  const index = indexFrom(rows, start - tableAt) - 1;
  const old = rows[index];
  if (old?.unit.source[0] !== '|') return undefined;
  const at = tableAt + old.at;
  const rowEnd = at + old.unit.source.length;
  if (oldEnd > rowEnd || /[\r\n]/.test(text.slice(start, end))) return undefined;
  const row = typedRow(ownText(text.slice(at, rowEnd + moved)), old.unit);
  return row && withOne(rows, index, row, moved);
}

/** The row of these words, unless it may define a link, or opens or closes a table of HTML as the old one did not. */
function typedRow(source: string, old: Row): Row | undefined {
  if (source.includes(']:') || depthOf(source) !== depthOf(old.source)) return undefined;
  return latelyReadRow(source, () => plainRow(source, ''));
}

function depthOf(source: string): number {
  return source.includes('<') ? tableDepth(source) : 0;
}

/** The same, one of which has changed, and those behind it have moved. */
function withOne<Unit>(all: readonly Placed<Unit>[], index: number, one: Unit, moved: number): Placed<Unit>[] {
  return all.map((placed, at) =>
    at < index ? placed : at === index ? { at: placed.at, unit: one } : movedBy(moved, placed),
  );
}
