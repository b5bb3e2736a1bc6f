import { frontMatterInvalid } from './document/front-matter-invalid.ts';
import { personalData } from './document/personal-data.ts';
import { placeholderUnfilled } from './document/placeholder-unfilled.ts';
import { suppressionExpired } from './document/suppression-expired.ts';
import { suppressionUnknown } from './document/suppression-unknown.ts';
import { suppressionUnused } from './document/suppression-unused.ts';
import { suppressionWithoutReason } from './document/suppression-without-reason.ts';
import { activityAsImpact } from './learning/activity-as-impact.ts';
import { causeMissing } from './learning/cause-missing.ts';
import { highRiskWithoutEscalation } from './learning/high-risk-without-escalation.ts';
import { impactUnmeasured } from './learning/impact-unmeasured.ts';
import { individualBlame } from './learning/individual-blame.ts';
import { learningNotShared } from './learning/learning-not-shared.ts';
import { learningNotedOnly } from './learning/learning-noted-only.ts';
import { learningWithoutAction } from './learning/learning-without-action.ts';
import { learningWithoutImpact } from './learning/learning-without-impact.ts';
import { repeatWithoutEscalation } from './learning/repeat-without-escalation.ts';
import { matterArisingWithoutOutcome } from './minutes/matter-arising-without-outcome.ts';
import { minutesActionNotLogged } from './minutes/minutes-action-not-logged.ts';
import { actionWithoutOwner } from './owners/action-without-owner.ts';
import { ownerCollective } from './owners/owner-collective.ts';
import { ownerPlaceholder } from './owners/owner-placeholder.ts';
import { ownerShared } from './owners/owner-shared.ts';
import { ownerUnknown } from './owners/owner-unknown.ts';
import { candourIncomplete } from './parts/candour-incomplete.ts';
import { concernLevelIncomplete } from './parts/concern-level-incomplete.ts';
import { concernLevelSkipped } from './parts/concern-level-skipped.ts';
import { concernWithoutLevel } from './parts/concern-without-level.ts';
import { exampleIncomplete } from './parts/example-incomplete.ts';
import { noticeDateExceeded } from './parts/notice-date-exceeded.ts';
import { partMissing } from './parts/part-missing.ts';
import { protectionLate } from './parts/protection-late.ts';
import { remediationIncomplete } from './parts/remediation-incomplete.ts';
import { remediationOneTrack } from './parts/remediation-one-track.ts';
import { restrictionIncomplete } from './parts/restriction-incomplete.ts';
import { returnBeforeTest } from './parts/return-before-test.ts';
import { riskDecisionIncomplete } from './parts/risk-decision-incomplete.ts';
import { templateIncomplete } from './parts/template-incomplete.ts';
import type { Rule } from './rule.ts';
import { enquiryDelayed } from './safeguarding/enquiry-delayed.ts';
import { restrictionInformal } from './safeguarding/restriction-informal.ts';
import { closedWithoutDate } from './status/closed-without-date.ts';
import { statusColourWithoutKey } from './status/status-colour-without-key.ts';
import { statusContradiction } from './status/status-contradiction.ts';
import { actionOverdue } from './timescales/action-overdue.ts';
import { actionWithoutTimescale } from './timescales/action-without-timescale.ts';
import { timescaleBeforeDocument } from './timescales/timescale-before-document.ts';
import { timescaleInvalid } from './timescales/timescale-invalid.ts';
import { timescalePlaceholder } from './timescales/timescale-placeholder.ts';
import { timescaleUnanchored } from './timescales/timescale-unanchored.ts';
import { timescaleVague } from './timescales/timescale-vague.ts';
import { actionWithoutVerification } from './verification/action-without-verification.ts';
import { checkOnceOnly } from './verification/check-once-only.ts';
import { closedWithoutEvidence } from './verification/closed-without-evidence.ts';
import { verificationByOwner } from './verification/verification-by-owner.ts';
import { verificationCopied } from './verification/verification-copied.ts';
import { verificationUnspecific } from './verification/verification-unspecific.ts';
import { verificationWeak } from './verification/verification-weak.ts';
import { actionCompound } from './wording/action-compound.ts';
import { actionUnlinked } from './wording/action-unlinked.ts';
import { actionVague } from './wording/action-vague.ts';
import { weakActionsOnly } from './wording/weak-actions-only.ts';

/** Every rule, in the order in which people meet them. */
export const catalogue: readonly Rule[] = [
  actionWithoutOwner,
  ownerPlaceholder,
  ownerCollective,
  ownerShared,
  ownerUnknown,
  actionWithoutTimescale,
  timescalePlaceholder,
  timescaleVague,
  timescaleUnanchored,
  timescaleInvalid,
  timescaleBeforeDocument,
  actionOverdue,
  actionWithoutVerification,
  verificationWeak,
  verificationUnspecific,
  verificationCopied,
  verificationByOwner,
  closedWithoutEvidence,
  checkOnceOnly,
  closedWithoutDate,
  statusContradiction,
  statusColourWithoutKey,
  actionVague,
  actionCompound,
  actionUnlinked,
  weakActionsOnly,
  learningWithoutAction,
  learningWithoutImpact,
  partMissing,
  impactUnmeasured,
  activityAsImpact,
  individualBlame,
  causeMissing,
  learningNotShared,
  learningNotedOnly,
  repeatWithoutEscalation,
  highRiskWithoutEscalation,
  matterArisingWithoutOutcome,
  minutesActionNotLogged,
  enquiryDelayed,
  restrictionInformal,
  exampleIncomplete,
  candourIncomplete,
  remediationIncomplete,
  remediationOneTrack,
  protectionLate,
  returnBeforeTest,
  riskDecisionIncomplete,
  restrictionIncomplete,
  concernWithoutLevel,
  concernLevelSkipped,
  concernLevelIncomplete,
  noticeDateExceeded,
  templateIncomplete,
  placeholderUnfilled,
  personalData,
  frontMatterInvalid,
  suppressionUnknown,
  suppressionWithoutReason,
  suppressionExpired,
  suppressionUnused,
];

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
