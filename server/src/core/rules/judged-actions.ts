import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';

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
}

/** The actions that are judged: each once, on its row of the log, and none that was cancelled or struck through. */
export function* standingActions(document: GovernanceDocument): Iterable<JudgedAction> {
  for (const [index, action] of document.actions.entries()) {
    if (action.sameAs === undefined && action.status?.class !== 'cancelled') yield { action, index };
  }
}

/** Those of them that are not closed. */
export function* openActions(document: GovernanceDocument): Iterable<JudgedAction> {
  for (const judged of standingActions(document)) {
    if (judged.action.status?.class !== 'closed') yield judged;
  }
}
