import type { Action } from '../document/action.ts';
import type { Person } from '../document/person.ts';
import { PlacedAction } from '../document/placed-action.ts';
import type { Verification } from '../document/verification.ts';
import type { ActionStart, Given, NamedPeople } from '../document/whereabouts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { KeptWithin } from '../text/kept-within.ts';
import { remembered } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';
import type { ActionDraft } from './draft.ts';
import { type HeadingsAbove, headingsAbove } from './headings-above.ts';
import { sectionInheritance } from './inheritance.ts';
import {
  foundAt,
  givenBy,
  type Inherited,
  inheritsNothing,
  placedApart,
  standingNowhere,
  wordsInherited,
} from './inherited.ts';
import type { Outline } from './outline.ts';
import { keyOf, numberOf } from './part-keys.ts';
import { type ActionResolution, resolveAction } from './resolve-action.ts';
import {
  type ActionsAround,
  type ActionsRead,
  keepPartsRead,
  type StandingActions,
  type StandingParts,
  standingActions,
} from './standing-actions.ts';
import type { Surroundings } from './surroundings.ts';

/** What a document adds to all of its actions alike; the same object for as long as it stays so. */
export type SharedResolution = Omit<ActionResolution, 'text' | 'headings'>;

/** What the rest of the document adds to its actions, but for the headings above each. */
export interface DocumentResolution extends Pick<ActionResolution, 'text'> {
  readonly shared: SharedResolution;
  /** Checks that another part of the document states, by the action's reference. */
  readonly checks: ReadonlyMap<string, Verification>;
}

/** What the actions of one section share. */
export interface SectionAround extends Surroundings {
  readonly headings: HeadingsAbove;
  /** The same object for as long as all that the section gives to its actions is the same. */
  readonly key: object;
  /** What it gives in words, and where that stands: to all of its actions, and to those that inherit nothing from it. */
  readonly words: string;
  readonly given: Given;
  readonly givenToAll: Given;
}

/** A row, an item, a paragraph or a run of units, and what besides its words decides which actions it states. */
export interface Part {
  /** Its facts, which are the same object for as long as its words are. */
  readonly facts: object;
  /** The facts of all its units, for a part that is made of several. */
  readonly over?: readonly object[];
  readonly source: string;
  readonly place: ActionStart;
  readonly key: object;
}

/** The actions of a part in their place. */
export interface PartActions {
  readonly actions: readonly Action[];
  /** Who and by when its last action says, for a row below that goes on from it. */
  readonly last: () => Pick<Inherited, 'owner' | 'timescale'> | undefined;
}

/** The drafts and the actions of a part, with offsets from its start. */
interface KeptActions {
  /** Stands for all that they depend on beside the words of the part and what it inherits. */
  readonly key: object;
  readonly over: readonly object[];
  readonly inherited: string;
  readonly drafts: readonly ActionDraft[];
  readonly own: readonly Action[];
  /** The people whom the document named when they were read. */
  readonly people: readonly Person[];
}

/** Kept with the facts of the part: what is read once holds until the part or something around it says something else. */
const kept = new KeptWithin<object, KeptActions>();
/** The same for runs of units, with the first of them. */
const keptRuns = new KeptWithin<object, KeptActions>();
const single: readonly object[] = [];
const noActions: readonly Action[] = [];

/** Stands for all that a document adds to its actions alike, but for where it says so. */
const sharedKey = remembered(({ names, anchors, colours, dates }: SharedResolution): number => {
  const people = names.people.map(({ span, ...person }) => person);
  return numberOf(keyOf(`${numberOf(names.words)} ${JSON.stringify([people, anchors, [...colours], dates])}`));
});

/** Reads the actions of one document part by part, and reads again only what has changed. */
export class ActionReader {
  readonly #resolution: DocumentResolution;
  readonly #base: Pick<Surroundings, 'text' | 'kind' | 'names'>;
  readonly #outline: Outline;
  readonly #common: ActionDraft['timescale'];
  readonly #documentKey: string;
  readonly #sections: SectionAround[] = [];
  readonly #keys = new Map<string, object>();
  readonly #people = new Map<readonly Person[], NamedPeople>();
  #standing: StandingActions | undefined;

  /** `common` is the timescale that the document gives to every action without one. */
  constructor(
    resolution: DocumentResolution,
    base: Pick<Surroundings, 'text' | 'kind' | 'names'>,
    outline: Outline,
    common: ActionDraft['timescale'],
  ) {
    this.#resolution = resolution;
    this.#base = base;
    this.#outline = outline;
    this.#common = common;
    const timescale = common ? numberOf(keyOf(wordsInherited({ timescale: common }))) : 0;
    this.#documentKey = `${sharedKey(resolution.shared)} ${numberOf(base.kind)} ${timescale}`;
  }

  /** Stands for all of the document that each of its actions depends on; undefined where that may be any part of it. */
  get key(): string | undefined {
    if (this.#resolution.checks.size > 0) return undefined;
    const bodies = this.#outline.sections.flatMap(({ parent, says }) =>
      says.recommendedTo === undefined ? [] : [parent, says.recommendedTo],
    );
    return bodies.length > 0 ? `${this.#documentKey} ${JSON.stringify(bodies)}` : this.#documentKey;
  }

  /** Takes over the actions of the text before as far as they stand. */
  after(now: ActionsAround, before: ActionsRead | undefined): StandingActions | undefined {
    this.#standing = standingActions(now, before);
    return this.#standing;
  }

  /** The rows or items of an edited unit whose actions stand as they were read under the same key. */
  standing(unit: PlacedUnit, key: object): StandingParts | undefined {
    return this.#standing?.partsOf(unit, key);
  }

  /** The actions of parts of a unit that have nothing to do with each other, such as the items of a list. */
  ofEach<One>(
    unit: PlacedUnit,
    parts: readonly One[],
    key: object,
    read: (part: One) => readonly Action[],
  ): readonly Action[] {
    const standing = this.standing(unit, key);
    const { first, behind } = standing ?? { first: 0, behind: parts.length };
    const actions = standing ? [...standing.ahead(first)] : [];
    for (let part = first; part < behind; part++) for (const action of read(parts[part]!)) actions.push(action);
    if (standing) for (const action of standing.rest(behind)) actions.push(action);
    keepPartsRead(unit, { key });
    return actions;
  }

  /** What a section gives to the actions in it. */
  around(section: number): SectionAround {
    const known = this.#sections[section];
    if (known) return known;
    const { role } = this.#outline.sections[section]!;
    const inherited = sectionInheritance(this.#outline, section, this.#base);
    const headings = headingsAbove(this.#outline, section);
    const words = wordsInherited(inherited);
    const { text, kind, names } = this.#base;
    const { owner, timescale, source } = inherited;
    const givenToAll = givenBy(inheritsNothing, this.#common, headings);
    const around: SectionAround = {
      text,
      kind,
      names,
      section,
      role,
      owner,
      timescale,
      source,
      headings,
      key: this.#keyOf(`${role} ${headings.older} ${words} ${headings.link?.value ?? ''}`),
      words,
      given: words === '' ? givenToAll : givenBy(inherited, this.#common, headings),
      givenToAll,
    };
    this.#sections[section] = around;
    return around;
  }

  /** One key for all sections that give the same. */
  #keyOf(words: string): object {
    const known = this.#keys.get(words);
    if (known) return known;
    const key = keyOf(`${this.#documentKey} ${words}`);
    this.#keys.set(words, key);
    return key;
  }

  /** The actions of a part, as `draft` finds them with offsets from the start of the part. */
  ofPart(
    { facts, over = single, source, place, key }: Part,
    around: SectionAround,
    draft: (around: Surroundings) => readonly ActionDraft[],
    inherited: Inherited = around,
  ): PartActions {
    const words = inherited === around ? around.words : wordsInherited(inherited);
    const memory = over === single ? kept : keptRuns;
    const known = memory.get(facts);
    const holds = known?.key === key && known.inherited === words && isSame(known.over, over);
    const part = holds ? known : { key, over, inherited: words, ...this.#read(source, around, inherited, draft) };
    if (!holds) memory.set(facts, part);
    const actions = this.#placed(part, place, this.#givenTo(inherited, around));
    return { actions, last: () => lastOf(part, place.at, inherited) };
  }

  #givenTo(inherited: Inherited, around: SectionAround): Given {
    if (inherited === around) return around.given;
    if (!inherited.owner && !inherited.timescale && !inherited.source) return around.givenToAll;
    return givenBy(inherited, this.#common, around.headings);
  }

  /** True where the heading that would say what the actions of a part answer is part of it. */
  citesItself({ section, headings }: SectionAround, part: Span): boolean {
    return headings.link !== undefined && headingsAbove(this.#outline, section, part).link !== headings.link;
  }

  /** Actions whose words do not stand in one part, with offsets in the document. */
  complete(drafts: readonly ActionDraft[]): Action[] {
    return drafts.map((draft) => {
      const headings = headingsAbove(this.#outline, draft.section, draft.span);
      const action = resolveAction(this.#timed(draft, this.#common), {
        ...this.#resolution.shared,
        text: this.#resolution.text,
        headings,
      });
      return this.#checked(action, draft);
    });
  }

  #read(
    source: string,
    around: SectionAround,
    inherited: Inherited,
    draft: (around: Surroundings) => readonly ActionDraft[],
  ): Pick<KeptActions, 'drafts' | 'own' | 'people'> {
    const { kind, names, role, headings } = around;
    const owner = inherited.owner && placedApart(inherited.owner);
    const timescale = inherited.timescale && placedApart(inherited.timescale);
    const reason = inherited.source && standingNowhere(inherited.source);
    const drafts = draft({ text: source, kind, names, section: 0, role, owner, timescale, source: reason });
    if (drafts.length === 0) return { drafts, own: noActions, people: names.people };
    const common = this.#common && placedApart(this.#common);
    const { anchors, dates, colours } = this.#resolution.shared;
    const link = headings.link && standingNowhere(headings.link);
    const resolution = { text: source, headings: { link, older: headings.older }, anchors, dates, names, colours };
    const own = drafts.map((one) => resolveAction(this.#timed(one, common), resolution));
    return { drafts, own, people: names.people };
  }

  #placed({ own, drafts, people }: KeptActions, place: ActionStart, given: Given): Action[] {
    const named = this.#peopleFrom(people);
    return own.map((action, index) =>
      this.#checked(new PlacedAction(action, place.at, place, given, named), drafts[index]!),
    );
  }

  #timed(draft: ActionDraft, common: ActionDraft['timescale']): ActionDraft {
    return draft.timescale || !common ? draft : { ...draft, timescale: common };
  }

  /** With the check that another part of the document states, where its own words state none. */
  #checked<One extends Action>(action: One, { id }: ActionDraft): One | Action {
    const { checks } = this.#resolution;
    if (checks.size === 0 || !id || action.verification || action.status?.class === 'closed') return action;
    const verification = checks.get(id.value.toLowerCase());
    if (!verification) return action;
    return altered(action, { verification });
  }

  /** One object for all parts that were read when the document named some people. */
  #peopleFrom(asRead: readonly Person[]): NamedPeople {
    const known = this.#people.get(asRead);
    if (known) return known;
    const people = { asRead, now: this.#base.names.people };
    this.#people.set(asRead, people);
    return people;
  }
}

/** An action with what others say of it. */
export function altered(
  action: Action,
  found: Pick<Action, 'sameAs' | 'log' | 'owner' | 'timescale' | 'verification'>,
): Action {
  return action instanceof PlacedAction ? action.with(found) : { ...action, ...found };
}

/** What the last action of a part says of who and when, in its place. */
function lastOf({ drafts }: KeptActions, at: number, inherited: Inherited): ReturnType<PartActions['last']> {
  const draft = drafts.at(-1);
  if (!draft) return undefined;
  const owner = draft.owner && foundAt(draft.owner, at, inherited.owner);
  const timescale = draft.timescale && foundAt(draft.timescale, at, inherited.timescale);
  return { ...(owner ? { owner } : {}), ...(timescale ? { timescale } : {}) };
}

function isSame(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
