import type { KindId } from '../document/kind.ts';
import { actionPlan } from './action-plan.ts';
import { candourLetter } from './candour-letter.ts';
import { incidentReview } from './incident-review.ts';
import type { KindDescription } from './kind.ts';
import { meetingMinutes } from './meeting-minutes.ts';
import { noticeResponse } from './notice-response.ts';
import { organisationalConcern } from './organisational-concern.ts';
import { practiceExample } from './practice-example.ts';
import { remediationPlan } from './remediation-plan.ts';
import { reportOnActions } from './report-on-actions.ts';
import { restrictionReview } from './restriction-review.ts';
import { riskDecision } from './risk-decision.ts';
import { thematicReview } from './thematic-review.ts';

/** Every kind, in the order in which people are offered them. */
export const kinds: readonly KindDescription[] = [
  actionPlan,
  reportOnActions,
  remediationPlan,
  noticeResponse,
  meetingMinutes,
  incidentReview,
  thematicReview,
  riskDecision,
  restrictionReview,
  organisationalConcern,
  practiceExample,
  candourLetter,
];

export function kindDescription(id: KindId): KindDescription {
  return kinds.find((kind) => kind.id === id) ?? actionPlan;
}
