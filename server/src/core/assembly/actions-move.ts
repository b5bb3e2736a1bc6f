import type { Located } from '../document/located.ts';
import type { Person } from '../document/person.ts';
import type { ActionContainer, AfterEdit, Given, NamedPeople } from '../document/whereabouts.ts';
import { type Span, shift } from '../text/span.ts';

/** How far what stood behind an edit has moved. */
export interface Distance {
  /** Where it started in the text before; what is given from above may stand before it, and has not moved. */
  readonly from: number;
  readonly by: number;
  /** Sections before `to` stand as they did; the index of others has grown by `added`. */
  readonly sections: { readonly to: number; readonly added: number };
  /** By how much the index of each table and of each row has grown. */
  readonly tables: number;
  readonly rows: number;
}

const nowhere: Distance = { from: 0, by: 0, sections: { to: 0, added: 0 }, tables: 0, rows: 0 };

/** Sets actions that stand behind an edit in the text as it is now. */
export class ActionsMove implements AfterEdit {
  readonly #distance: Distance;
  readonly #now: readonly Person[];
  readonly #people = new Map<readonly Person[], NamedPeople>();
  readonly #given = new Map<Given, Given>();

  /** `people` are those whom the document names now. */
  constructor(people: readonly Person[], distance: Partial<Distance> = {}) {
    this.#now = people;
    this.#distance = { ...nowhere, ...distance };
  }

  get by(): number {
    return this.#distance.by;
  }

  around(before: ActionContainer): ActionContainer {
    const { sections, tables, rows } = this.#distance;
    const { section, table, row } = before;
    const grown = section < sections.to ? 0 : sections.added;
    if (grown === 0 && (table === undefined || tables === 0) && (row === undefined || rows === 0)) return before;
    return {
      section: section + grown,
      table: table === undefined ? undefined : table + tables,
      row: row === undefined ? undefined : row + rows,
    };
  }

  given(before: Given): Given {
    if (this.#distance.by === 0) return before;
    const known = this.#given.get(before);
    if (known) return known;
    const given = this.#movedGiven(before);
    this.#given.set(before, given);
    return given;
  }

  people(before: NamedPeople): NamedPeople {
    if (before.now === this.#now) return before;
    const { asRead } = before;
    const known = this.#people.get(asRead);
    if (known) return known;
    const people = { asRead, now: this.#now };
    this.#people.set(asRead, people);
    return people;
  }

  #movedGiven(before: Given): Given {
    const { owner, timescale, source, heading } = before;
    if (![owner?.whole, timescale, source, heading].some((fact) => fact && this.#moves(fact.span))) return before;
    return {
      owner: owner && {
        whole: this.#movedFact(owner.whole),
        names: owner.names.map((name) => this.#movedSpan(name)),
      },
      timescale: timescale && this.#movedFact(timescale),
      source: source && this.#movedFact(source),
      heading: heading && this.#movedFact(heading),
    };
  }

  #moves({ start }: Span): boolean {
    return start >= this.#distance.from;
  }

  #movedFact(fact: Located<string>): Located<string> {
    return { ...fact, span: this.#movedSpan(fact.span) };
  }

  #movedSpan(span: Span): Span {
    return this.#moves(span) ? shift(this.#distance.by, span) : span;
  }
}
