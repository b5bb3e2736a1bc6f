import type { KindId } from '../document/kind.ts';
import { actionPlan } from './action-plan.ts';
import { incidentReview } from './incident-review.ts';
import type { KindDescription } from './kind.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { remediationPlan } from './remediation-plan.ts';

/** Every kind, in the order in which people are offered them. */
export const kinds: readonly KindDescription[] = [actionPlan, remediationPlan, meetingMinutes, incidentReview];

export function kindDescription(id: KindId): KindDescription {
  return kinds.find((kind) => kind.id === id) ?? actionPlan;
}
