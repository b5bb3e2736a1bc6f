import type { Alignment } from '../document/table.ts';
import type { Span } from '../text/span.ts';

/** The line that makes the row above it a table's first: `| :-- | --: |`. */
export interface DelimiterReading {
  /** From its first mark to its last. */
  readonly span: Span;
  /** Each cell between its bars. */
  readonly cells: readonly Span[];
  readonly alignments: readonly (Alignment | undefined)[];
}

/** Reads a delimiter line; what stands before it, a line end or the mark of a quotation, is passed over. */
export function readDelimiter(line: string): DelimiterReading {
  const start = Math.max(0, line.search(/[-:|]/));
  let end = line.length;
  while (end > start && !'-:|'.includes(line[end - 1]!)) end--;
  const cells: Span[] = [];
  const last = line[end - 1] === '|' && end - 1 > start ? end - 1 : end;
  for (let from = line[start] === '|' ? start + 1 : start; from <= last; ) {
    const bar = line.indexOf('|', from);
    const to = bar < 0 || bar > last ? last : bar;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return {
    span: { start, end },
    cells,
    alignments: cells.map((cell) => alignmentOf(line.slice(cell.start, cell.end))),
  };
}

function alignmentOf(cell: string): Alignment | undefined {
  const words = cell.trim();
  const right = words.endsWith(':');
  if (words.startsWith(':')) return right ? 'centre' : 'left';
  return right ? 'right' : undefined;
}
