import { type Span, shift } from '../text/span.ts';
import type { Action, RowParts, Slot, Slots } from './action.ts';
import type { Located } from './located.ts';
import type { Owner, OwnerName } from './owner.ts';
import type { Person } from './person.ts';
import type { Status } from './status.ts';
import type { Timescale } from './timescale.ts';
import type { Verification } from './verification.ts';
import { type ActionContainer, type AfterEdit, elsewhere, type Given, type NamedPeople } from './whereabouts.ts';

function takesFromElsewhere({ owner, timescale, source }: Action): boolean {
  return owner?.span === elsewhere || timescale?.span === elsewhere || source?.span === elsewhere;
}

/** Facts in their place. */
interface Moved {
  span?: Span;
  text?: Located<string>;
  owner?: Owner;
  timescale?: Timescale;
  verification?: Verification;
  status?: Status;
  slots?: Slots;
}

/** What may be said of an action once all others are known. */
type Findable = Pick<Action, 'sameAs' | 'log' | 'owner' | 'timescale' | 'verification'>;

const nothingFound: Findable = {};

/**
 * An action that was read with offsets from the start of its row, item or paragraph, set in its place. Its facts are moved
 * there when somebody asks for them, so that an edit costs nothing for the thousands of actions that only move.
 */
export class PlacedAction implements Action {
  readonly #own: Action;
  readonly #at: number;
  /** The same object for as long as only the text before it grows or shrinks. */
  readonly #around: ActionContainer;
  readonly #given: Given;
  readonly #people: NamedPeople;
  readonly #found: Findable;
  /** What somebody asked for; most actions are asked for nothing after an edit elsewhere. */
  #moved: Moved | undefined;

  constructor(
    own: Action,
    at: number,
    around: ActionContainer,
    given: Given,
    people: NamedPeople,
    found = nothingFound,
  ) {
    this.#own = own;
    this.#at = at;
    this.#around = around;
    this.#given = given;
    this.#people = people;
    this.#found = found;
  }

  /** Where its row, item or paragraph starts: no fact of the document, but where it is found. */
  startsAt(): number {
    return this.#at;
  }

  /** The same action in the text as it is after an edit elsewhere. */
  after(edit: AfterEdit): PlacedAction {
    return new PlacedAction(
      this.#own,
      this.#at + edit.by,
      edit.around(this.#around),
      edit.given(this.#given),
      edit.people(this.#people),
      this.#found,
    );
  }

  /**
   * Its own part, where no other place of the document has a say in it but for the heading that says what it answers;
   * undefined for all others.
   */
  local(): { readonly own: Action; readonly at: number } | undefined {
    const { owner, timescale, verification } = this.#found;
    if (owner || timescale || verification) return undefined;
    const own = this.#own;
    return this.#mayTake && takesFromElsewhere(own) ? undefined : { own, at: this.#at };
  }

  /** False where nothing is given to it, which saves a look at its parts. */
  get #mayTake(): boolean {
    const { owner, timescale, source } = this.#given;
    return owner !== undefined || timescale !== undefined || source !== undefined;
  }

  with(found: Findable): PlacedAction {
    return new PlacedAction(this.#own, this.#at, this.#around, this.#given, this.#people, { ...this.#found, ...found });
  }

  get where(): Action['where'] {
    return this.#own.where;
  }

  get section(): number {
    return this.#around.section;
  }

  get table(): number | undefined {
    return this.#own.table === undefined ? undefined : this.#around.table;
  }

  get sameAs(): number | undefined {
    return this.#found.sameAs;
  }

  get log(): Action['log'] {
    return this.#found.log;
  }

  get span(): Span {
    this.#kept.span ??= shift(this.#at, this.#own.span);
    return this.#kept.span;
  }

  get text(): Located<string> {
    this.#kept.text ??= this.#move(this.#own.text);
    return this.#kept.text;
  }

  get id(): Located<string> | undefined {
    return this.#own.id && this.#move(this.#own.id);
  }

  get owner(): Owner | undefined {
    const { owner } = this.#own;
    if (!owner) return this.#found.owner;
    this.#kept.owner ??= this.#moveOwner(owner);
    return this.#kept.owner;
  }

  get timescale(): Timescale | undefined {
    const { timescale } = this.#own;
    if (!timescale) return this.#found.timescale;
    this.#kept.timescale ??= this.#move(timescale, this.#given.timescale);
    return this.#kept.timescale;
  }

  get verification(): Verification | undefined {
    const { verification } = this.#own;
    if (!verification) return this.#found.verification;
    this.#kept.verification ??= { ...this.#move(verification), checkers: this.#moveNames(verification.checkers) };
    return this.#kept.verification;
  }

  get status(): Status | undefined {
    const { status } = this.#own;
    if (!status) return undefined;
    this.#kept.status ??= this.#moveStatus(status);
    return this.#kept.status;
  }

  get source(): Located<string> | undefined {
    return this.#own.source && this.#move(this.#own.source, this.#given.source);
  }

  get link(): Action['link'] {
    const { link } = this.#own;
    return link && this.#move(link, link.by === 'heading' ? this.#given.heading : this.#given.source);
  }

  get vague(): string | undefined {
    return this.#own.vague;
  }

  get measure(): Action['measure'] {
    return this.#own.measure;
  }

  get urgency(): Action['urgency'] {
    return this.#own.urgency;
  }

  get mayBeOlder(): boolean {
    return this.#own.mayBeOlder;
  }

  get parts(): RowParts | undefined {
    const { parts } = this.#own;
    if (!parts) return undefined;
    return {
      ...parts,
      cells: parts.cells.map((cell) => ({
        ...cell,
        span: shift(this.#at, cell.span),
        parts: cell.parts.map((part) => shift(this.#at, part)),
      })),
    };
  }

  get isCheck(): boolean {
    return this.#own.isCheck;
  }

  get carriedForward(): boolean {
    return this.#own.carriedForward;
  }

  get raised(): Action['raised'] {
    return this.#own.raised;
  }

  get box(): Span | undefined {
    return this.#own.box && shift(this.#at, this.#own.box);
  }

  get slots(): Slots {
    this.#kept.slots ??= this.#moveSlots(this.#own.slots);
    return this.#kept.slots;
  }

  get #kept(): Moved {
    this.#moved ??= {};
    return this.#moved;
  }

  #move<Fact extends Located<unknown>>(fact: Fact, given?: Located<unknown>): Fact {
    if (fact.span === elsewhere)
      return given ? { ...fact, value: given.value, text: given.text, span: given.span } : fact;
    return { ...fact, span: shift(this.#at, fact.span) };
  }

  #moveOwner(owner: Owner): Owner {
    const { owner: given } = this.#given;
    return { ...this.#move(owner, given?.whole), names: this.#moveNames(owner.names, given?.names) };
  }

  #moveNames(names: readonly OwnerName[], given: readonly Span[] = []): OwnerName[] {
    return names.map((name, index) => ({
      ...name,
      span: name.span === elsewhere ? (given[index] ?? name.span) : shift(this.#at, name.span),
      person: name.person && this.#named(name.person),
    }));
  }

  /** As the document names them now. */
  #named(person: Person): Person {
    const { asRead, now } = this.#people;
    return now[asRead.indexOf(person)] ?? person;
  }

  #moveStatus(status: Status): Status {
    const { told, unfinished } = status;
    return {
      ...this.#move(status),
      told: told && this.#move(told),
      unfinished: unfinished && this.#move(unfinished),
    };
  }

  #moveSlots({ owner, timescale, verification, status, completed }: Slots): Slots {
    return {
      owner: owner && this.#moveSlot(owner),
      timescale: timescale && this.#moveSlot(timescale),
      verification: verification && this.#moveSlot(verification),
      status: status && this.#moveSlot(status),
      completed: completed && this.#moveSlot(completed),
    };
  }

  #moveSlot(slot: Slot): Slot {
    switch (slot.in) {
      case 'cell':
        return { ...slot, span: shift(this.#at, slot.span) };
      case 'column':
        return { ...slot, table: this.table ?? slot.table, row: this.#around.row ?? slot.row };
      default:
        return { ...slot, at: slot.at + this.#at };
    }
  }
}
