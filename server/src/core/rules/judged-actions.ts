import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import { localAction } from '../document/local-action.ts';
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
   * the document are worked out only where they are asked for. The same object for as long as it is `local`.
   */
  readonly own: Action;
  readonly at: number;
  /** True where nothing else in the document has a say in what `own` says. */
  readonly local: boolean;
}

/** The actions that are judged: each once, on its row of the log, and none that was cancelled or struck through. */
export const standingActions: (document: GovernanceDocument) => readonly JudgedAction[] = remembered(({ actions }) => {
  const standing: JudgedAction[] = [];
  actions.forEach((action, index) => {
    if (action.sameAs !== undefined) return;
    const { own, at } = localAction(action) ?? { own: action, at: 0 };
    if (own.status?.class !== 'cancelled') standing.push({ action, index, own, at, local: own !== action });
  });
  return standing;
});

/** Those of them that are not closed. */
export const openActions: (document: GovernanceDocument) => readonly JudgedAction[] = remembered((document) =>
  standingActions(document).filter(({ own }) => own.status?.class !== 'closed'),
);
