import type { Span } from '../text/span.ts';
import type { Comment, Prose } from './prose.ts';

/**
 * What a document is made of. Every offset in a unit (a top-level block, a table row, a list item) counts from the
 * unit's own start, so that a unit can be read once and kept for as long as its words stay the same.
 */
export interface Placed<Unit> {
  /** Where the unit starts: in the document, or for a row or an item in its table or list. */
  readonly at: number;
  readonly unit: Unit;
}

export interface Heading {
  readonly type: 'heading';
  readonly source: string;
  readonly level: number;
  readonly prose: Prose;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly source: string;
  readonly prose: Prose;
}

export interface Item {
  readonly type: 'item';
  readonly source: string;
  readonly ordered: boolean;
  /** The number of an ordered item below another one; those of a whole list count from its `first`. */
  readonly number?: number;
  readonly checked?: boolean;
  /** How deep it stands: 0 for an item of a top-level list. */
  readonly depth: number;
  /** The item's first paragraph, where it has one. */
  readonly prose?: Prose;
  /** Paragraphs after the first. */
  readonly paragraphs: readonly Prose[];
  readonly children: readonly Item[];
  /** Offsets from the start of the outermost item. */
  readonly span: Span;
  readonly comments: readonly Comment[];
}

export interface Cell {
  /** The whole cell between its pipes or its tags, padding included. */
  readonly span: Span;
  readonly prose: Prose;
  /** True where a cell of a row above reaches down to this row; its offsets then lie before the row's start. */
  readonly merged?: boolean;
  /** Where words would be written into a blank cell of HTML: inside its paragraph. */
  readonly inside?: number;
  /** How many columns it takes up, where more than one. */
  readonly width?: number;
}

export interface Row {
  readonly type: 'row';
  readonly source: string;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly type: 'table';
  readonly source: string;
  /** Only a table of pipes has lines to which a column can be added. */
  readonly markup: 'pipes' | 'html';
  readonly header: Placed<Row>;
  readonly rows: readonly Placed<Row>[];
  /** Offset from the table's start of the end of the line under the header; 0 where there is none. */
  readonly delimiterEnd: number;
}

export interface List {
  readonly type: 'list';
  readonly source: string;
  /** The number of the first item of an ordered list. The items know none, so that one more above them changes none. */
  readonly first?: number;
  readonly items: readonly Placed<Item>[];
}

export interface Quote {
  readonly type: 'quote';
  readonly source: string;
}

/** Code, rules, definitions, raw HTML: nothing to read but comments. */
export interface Opaque {
  readonly type: 'opaque';
  readonly source: string;
  readonly comments: readonly Comment[];
}

export type Block = Heading | Paragraph | List | Table | Quote | Opaque;
