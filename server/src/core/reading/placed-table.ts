import type { Placed } from '../markdown/block.ts';
import type { RowFacts, TableFacts } from './table-facts.ts';

type Rows = Pick<TableFacts, 'header' | 'headings' | 'rows' | 'others'>;

/**
 * A table in its document, its rows placed from the document's start: where they stand is worked out when somebody asks, since an
 * edit moves all the tables below it and most are asked for nothing.
 */
export class PlacedTable implements TableFacts {
  readonly type = 'table';
  readonly #own: TableFacts;
  readonly #at: number;
  #placed: Rows | undefined;

  /** `before` is the table that stood in its place before an edit: the rows above the edit are taken over. */
  constructor(own: TableFacts, at: number, before?: PlacedTable) {
    this.#own = own;
    this.#at = at;
    if (before && before.#at === at && before.#placed)
      this.#placed = rowsOf(own, at, { own: before.#own.rows, placed: before.#placed.rows });
  }

  get #rows(): Rows {
    this.#placed ??= rowsOf(this.#own, this.#at);
    return this.#placed;
  }

  get header(): Rows['header'] {
    return this.#rows.header;
  }

  get headings(): Rows['headings'] {
    return this.#rows.headings;
  }

  get rows(): Rows['rows'] {
    return this.#rows.rows;
  }

  get others(): Rows['others'] {
    return this.#rows.others;
  }

  get source(): string {
    return this.#own.source;
  }

  get markup(): TableFacts['markup'] {
    return this.#own.markup;
  }

  get columns(): TableFacts['columns'] {
    return this.#own.columns;
  }

  get other(): boolean {
    return this.#own.other;
  }

  get onlyNamed(): boolean {
    return this.#own.onlyNamed;
  }

  get content(): TableFacts['content'] {
    return this.#own.content;
  }

  get fieldRows(): TableFacts['fieldRows'] {
    return this.#own.fieldRows;
  }

  get delimiterEnd(): number {
    return this.#own.delimiterEnd;
  }
}

/** Rows of a table from its own start, and where they stood in the document. */
interface RowsBefore {
  readonly own: readonly Placed<RowFacts>[];
  readonly placed: readonly Placed<RowFacts>[];
}

function rowsOf({ header, headings, rows, others }: TableFacts, from: number, before?: RowsBefore): Rows {
  const move = ({ at, unit }: Placed<RowFacts>): Placed<RowFacts> => ({ at: at + from, unit });
  return {
    header: move(header),
    headings: headings && move(headings),
    rows: rows.map((row, index) => (before && row === before.own[index] ? before.placed[index]! : move(row))),
    others: others.map(move),
  };
}
