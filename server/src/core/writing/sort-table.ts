import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableRow } from '../document/table.ts';
import type { FixEdit } from '../findings/fix.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * The rows of a table of actions by their dates, those without one last, rows of one day as they stood. Titles, repeated
 * headings, blank rows, totals and rows that head others stay where they are, and rows stay between the ones that head them.
 * No edits where the order is right, or where a row goes on from the one above it, so that it cannot move.
 */
export function sortByDate(document: GovernanceDocument, table: number): FixEdit[] {
  const source = document.tables[table]?.source;
  const actions = document.actions.filter((action) => action.table === table && action.where === 'row');
  if (!source?.rows.some(({ is }) => is === 'headings')) return [];
  const held = heldBy(source.rows, actions);
  if (goOn(source.rows, held)) return [];
  const edits: FixEdit[] = [];
  for (const stretch of stretches(source.rows, held)) {
    const sorted = stretch.toSorted((one, other) => compare(dateOf(held.get(one)), dateOf(held.get(other))));
    for (const [index, row] of stretch.entries()) {
      const moved = sorted[index]!;
      if (moved !== row) edits.push({ span: row.span, text: document.text.slice(moved.span.start, moved.span.end) });
    }
  }
  return edits;
}

/** The actions of each row, in linear time: both stand in the order of the text. */
function heldBy(rows: readonly TableRow[], actions: readonly Action[]): Map<TableRow, Action[]> {
  const held = new Map<TableRow, Action[]>();
  let next = 0;
  for (const row of rows) {
    const own: Action[] = [];
    while (next < actions.length && actions[next]!.text.span.start < row.span.end) own.push(actions[next++]!);
    if (own.length > 0) held.set(row, own);
  }
  return held;
}

/** The rows that may change places with each other; whatever heads or sums up others ends a stretch. */
function stretches(rows: readonly TableRow[], held: ReadonlyMap<TableRow, readonly Action[]>): TableRow[][] {
  const found: TableRow[][] = [[]];
  for (const row of rows) {
    if (held.has(row)) found.at(-1)!.push(row);
    else if (row.is === 'body' && !row.blank) found.push([]);
  }
  return found;
}

/** True where an action has its owner, its date or its reason from the action of a row above. */
function goOn(rows: readonly TableRow[], held: ReadonlyMap<TableRow, readonly Action[]>): boolean {
  let heading: Span | undefined;
  return rows.some((row) => {
    const actions = held.get(row);
    if (!actions && !row.blank && row.is === 'body') heading = row.span;
    const given = ({ start, end }: Span) =>
      end > start && !contains(row.span, { start, end }) && !(heading && contains(heading, { start, end }));
    return actions?.some(
      ({ owner, timescale, source }) =>
        [owner, timescale].some((one) => one && (one.source === 'inherited' || given(one.span))) ||
        (source !== undefined && given(source.span)),
    );
  });
}

function dateOf(actions: readonly Action[] | undefined): IsoDate | undefined {
  return (actions ?? []).flatMap(({ timescale }) => timescale?.date ?? []).toSorted()[0];
}

function compare(one: IsoDate | undefined, other: IsoDate | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
