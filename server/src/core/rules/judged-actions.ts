import type { Action, ActionAlone } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { localAction } from '../document/local-action.ts';
import { firstIndex } from '../text/first-index.ts';
import { remembered } from '../text/lazy.ts';

export interface JudgedAction {
  readonly action: Action;
  /** Index in the document's actions. */
  readonly index: number;
  /**
   * The action by itself, with offsets from `at`: what rules that walk through many actions look at, since the places in
   * the document are worked out only where they are asked for. The same object for as long as it says the same, but for one
   * that another place of the document has a say in: that is the same only where it has not moved either.
   */
  readonly own: Action;
  readonly at: number;
  /** False for one that is closed. */
  readonly open: boolean;
}

/** Actions that stand one behind the other in the same table, or in no table of the same section. */
export interface ActionRun {
  readonly section: number;
  readonly table: number | undefined;
  /** Indexes of the first of them and of the one behind the last. */
  readonly from: number;
  to: number;
}

/**
 * How the actions of a text go with those of the text judged before: those before `ahead` are the same, in their places; those
 * from `behind` on say the same by themselves, and have all moved as far, and by as many in the document's actions.
 */
export interface StandingJudged {
  readonly before: JudgedActions;
  readonly ahead: number;
  readonly behind: number;
  /** How many more there are now. */
  readonly added: number;
  readonly by: number;
  readonly indexes: number;
}

/**
 * The actions of a document that are judged: each once, on its row of the log, and none that was cancelled or struck through. What
 * somebody makes of them is kept, so that an edit costs a look at those that it has changed.
 */
export class JudgedActions {
  readonly all: readonly JudgedAction[];
  readonly runs: readonly ActionRun[];
  readonly #actions: readonly Action[];
  readonly #made = new Map<object, unknown>();
  #standing: StandingJudged | undefined;

  constructor(actions: readonly Action[], before?: JudgedActions) {
    this.#actions = actions;
    const same = before ? countSame(actions, before.#actions) : 0;
    const ahead = before ? firstIndex(before.all.length, (one) => before.all[one]!.index >= same) : 0;
    const all = before ? before.all.slice() : [];
    let count = ahead;
    const runs = before ? runsBefore(before.runs, ahead) : [];
    for (let index = same; index < actions.length; index++) {
      const action = actions[index]!;
      if (action.sameAs !== undefined) continue;
      const part = localAction(action);
      const own = part?.own ?? action;
      const status = own.status?.class;
      if (status === 'cancelled') continue;
      addToRuns(runs, action, count);
      all[count++] = { action, index, own, at: part?.at ?? 0, open: status !== 'closed' };
    }
    all.length = count;
    this.all = all;
    this.runs = runs;
    if (!before) return;
    this.#standing = { before, ahead, ...standingBehind(all, before.all, ahead) };
    // What stood before that is known of no more.
    before.#standing = undefined;
  }

  /** True for the actions of a text that may have been made of this one's: they begin or end with the same action. */
  isLike(actions: readonly Action[]): boolean {
    const own = (action: Action | undefined) => (action && localAction(action)?.own) ?? action;
    const isSame = (one: Action | undefined, other: Action | undefined) => one !== undefined && own(one) === own(other);
    return isSame(actions[0], this.#actions[0]) || isSame(actions.at(-1), this.#actions.at(-1));
  }

  /** What was made of them under a key, or is made now with the help of what was made of those of the text before. */
  make<Made>(key: object, make: (standing: StandingJudged | undefined, before: Made | undefined) => Made): Made {
    if (this.#made.has(key)) return this.#made.get(key) as Made;
    const standing = this.#standing;
    const made = make(standing, standing && (standing.before.#made.get(key) as Made | undefined));
    this.#made.set(key, made);
    return made;
  }
}

function countSame(actions: readonly Action[], before: readonly Action[]): number {
  let same = 0;
  while (same < actions.length && actions[same] === before[same]) same++;
  return same;
}

function runsBefore(runs: readonly ActionRun[], index: number): ActionRun[] {
  const before = runs.slice(
    0,
    firstIndex(runs.length, (run) => runs[run]!.from >= index),
  );
  const last = before.pop();
  if (last) before.push({ ...last, to: Math.min(last.to, index) });
  return before;
}

function addToRuns(runs: ActionRun[], { section, table }: Action, index: number): void {
  const last = runs.at(-1);
  if (last && last.section === section && last.table === table) last.to = index + 1;
  else runs.push({ section, table, from: index, to: index + 1 });
}

function standingBehind(
  now: readonly JudgedAction[],
  before: readonly JudgedAction[],
  ahead: number,
): Pick<StandingJudged, 'behind' | 'added' | 'by' | 'indexes'> {
  const added = now.length - before.length;
  const [last, was] = [now.at(-1), before.at(-1)];
  const by = last && was ? last.at - was.at : 0;
  const indexes = last && was ? last.index - was.index : 0;
  let behind = now.length;
  while (behind > ahead && behind - added > ahead) {
    const one = now[behind - 1]!;
    const other = before[behind - 1 - added]!;
    if (one.own !== other.own || one.at - other.at !== by || one.index - other.index !== indexes) break;
    behind--;
  }
  return { behind, added, by, indexes };
}

/** Of the documents that were asked about last: several may be open beside each other. */
let lately: readonly JudgedActions[] = [];
const mostLately = 3;

export const judgedActions: (document: GovernanceDocument) => JudgedActions = remembered(({ actions }) => {
  const before = lately.find((one) => one.isLike(actions));
  const judged = new JudgedActions(actions, before);
  lately = [judged, ...lately.filter((one) => one !== before)].slice(0, mostLately);
  return judged;
});

/** The actions that are judged, in the order of the document's. */
export function actionsToJudge(document: GovernanceDocument): readonly JudgedAction[] {
  return judgedActions(document).all;
}

/** Those of them that are not closed. */
export const openActions: (document: GovernanceDocument) => readonly JudgedAction[] = remembered((document) =>
  actionsToJudge(document).filter(({ open }) => open),
);

/**
 * What is told from each judged action by itself, such as the words by which it is compared with others, in their order: for
 * rules that go through all actions at every key. It is told once for as long as the action says the same.
 */
export function ofEachAction<Value>(
  tell: (own: ActionAlone, open: boolean) => Value,
): (document: GovernanceDocument) => readonly Value[] {
  const key = {};
  return (document) => {
    const judged = judgedActions(document);
    return judged.make<readonly Value[]>(key, (standing, before) => {
      if (!before || !standing) return judged.all.map(({ own, open }) => tell(own, open));
      const { ahead, behind, added } = standing;
      const told = judged.all.slice(ahead, behind).map(({ own, open }) => tell(own, open));
      if (added === 0 && told.every((one, index) => one === before[ahead + index])) return before;
      return before.toSpliced(ahead, behind - added - ahead, ...told);
    });
  };
}
