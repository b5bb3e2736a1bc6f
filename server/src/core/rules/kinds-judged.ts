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
