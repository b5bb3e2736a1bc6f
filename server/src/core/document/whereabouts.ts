import type { Span } from '../text/span.ts';
import type { Located } from './located.ts';
import type { Person } from './person.ts';

/** Stands in an action's own part for a place outside its words: the heading or the row that gives it its owner. */
export const elsewhere: Span = Object.freeze({ start: 0, end: 0 });

/** The section, table and row that an action stands in, in the document as it is now. */
export interface ActionContainer {
  readonly section: number;
  readonly table?: number | undefined;
  readonly row?: number | undefined;
}

/** Where an action stands in the document as it is now. */
export interface ActionStart extends ActionContainer {
  /** Where its row, item or paragraph starts. */
  readonly at: number;
}

/** The people whom the document named when an action was read, and the same people where it names them now. */
export interface NamedPeople {
  readonly asRead: readonly Person[];
  readonly now: readonly Person[];
}

/** What stands around an action after an edit elsewhere. */
export interface AfterEdit {
  /** By how much all have moved in the text. */
  readonly by: number;
  around(before: ActionContainer): ActionContainer;
  given(before: Given): Given;
  people(before: NamedPeople): NamedPeople;
}

/** What an action takes over from outside its own words, as the document has it now. */
export interface Given {
  readonly owner?: { readonly whole: Located<string>; readonly names: readonly Span[] } | undefined;
  readonly timescale?: Located<string> | undefined;
  readonly source?: Located<string> | undefined;
  readonly heading?: Located<string> | undefined;
}
