import type { Action, ActionAlone } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import { localAction } from '../document/local-action.ts';
import { firstIndex } from '../text/first-index.ts';
import { KnownInRow } from '../text/known-in-row.ts';
import { remembered } from '../text/lazy.ts';

/** The kinds whose actions are asked for an owner, a timescale and a check. */
export const kindsWithActions: readonly KindId[] = [
  'action-plan',
  'report-on-actions',
  'remediation-plan',
  'notice-response',
  'meeting-minutes',
  'incident-review',
  'thematic-review',
  'risk-decision',
  'restriction-review',
  'organisational-concern',
];

/** Plans of every sort: they are worked from, so more is asked of their proof than of minutes. */
export const plans: readonly KindId[] = ['action-plan', 'report-on-actions', 'remediation-plan', 'notice-response'];

export const reviews: readonly KindId[] = ['incident-review', 'thematic-review'];

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

/**
 * What is told from an action by itself, such as the words by which it is compared with others, kept for as long as the
 * action says the same: for rules that go through all actions at every key.
 */
export function perAction<Value extends NonNullable<unknown> | null>(
  tell: (own: ActionAlone) => Value,
): (judged: Pick<JudgedAction, 'own' | 'index'>) => Value {
  const known = new KnownInRow<Action, Value>();
  return ({ own, index }) => {
    const kept = known.get(own, index);
    if (kept !== undefined) return kept;
    const told = tell(own);
    known.set(own, index, told);
    return told;
  };
}

const statusOf = perAction(({ status }) => status?.class ?? null);

/** The actions that are judged: each once, on its row of the log, and none that was cancelled or struck through. */
export const standingActions: (document: GovernanceDocument) => readonly JudgedAction[] = remembered(({ actions }) => {
  const before = lastStanding;
  let same = 0;
  while (same < actions.length && actions[same] === before.actions[same]) same++;
  const ahead = firstIndex(before.standing.length, (one) => before.standing[one]!.index >= same);
  const standing = before.standing.slice(0, ahead);
  for (let index = same; index < actions.length; index++) {
    const action = actions[index]!;
    if (action.sameAs !== undefined) continue;
    const part = localAction(action);
    const own = part?.own ?? action;
    const status = statusOf({ own, index });
    if (status !== 'cancelled') standing.push({ action, index, own, at: part?.at ?? 0, open: status !== 'closed' });
  }
  lastStanding = { actions, standing };
  return standing;
});

/** Those of the document that was asked about last: what stands before an edit in it is taken over. */
let lastStanding: { readonly actions: readonly Action[]; readonly standing: readonly JudgedAction[] } = {
  actions: [],
  standing: [],
};

/** Those of them that are not closed. */
export const openActions: (document: GovernanceDocument) => readonly JudgedAction[] = remembered((document) =>
  standingActions(document).filter(({ open }) => open),
);
