import type { KindId } from '../document/kind.ts';
import { kindDescription } from './catalogue.ts';
import actionPlan from './templates/action-plan.md';
import candourLetter from './templates/candour-letter.md';
import incidentReview from './templates/incident-review.md';
import meetingMinutes from './templates/meeting-minutes.md';
import noticeResponse from './templates/notice-response.md';
import concernLevel1 from './templates/organisational-concern-level-1.md';
import concernLevel2 from './templates/organisational-concern-level-2.md';
import concernLevel3 from './templates/organisational-concern-level-3.md';
import concernLevel4 from './templates/organisational-concern-level-4.md';
import concernLevel5 from './templates/organisational-concern-level-5.md';
import practiceExample from './templates/practice-example.md';
import remediationPlan from './templates/remediation-plan.md';
import reportOnActions from './templates/report-on-actions.md';
import restrictionReview from './templates/restriction-review.md';
import riskDecision from './templates/risk-decision.md';
import thematicReview from './templates/thematic-review.md';

/** A form that documents are made from, and what people are shown of it. */
export interface DocumentTemplate {
  /** What a document names at its top as the template that it was made from. */
  readonly name: string;
  readonly title: string;
  /** One line that says what documents made from it are for; empty where nobody wrote one. */
  readonly description: string;
  /** Markdown with `{{…}}` for what must be filled. */
  readonly text: string;
}

/** A template that comes with the product, one for each kind and for each level of a concern. */
export interface KindTemplate extends DocumentTemplate {
  readonly kind: KindId;
  readonly level?: number;
  /** What is typed to insert it as a snippet. */
  readonly prefix: string;
}

/** Every template of ours, in the order in which people are offered the kinds. */
export const kindTemplates: readonly KindTemplate[] = [
  ofKind('action-plan', 'gt-action-plan', actionPlan),
  ofKind('report-on-actions', 'gt-report-on-actions', reportOnActions),
  ofKind('remediation-plan', 'gt-remediation', remediationPlan),
  ofKind('notice-response', 'gt-notice-response', noticeResponse),
  ofKind('meeting-minutes', 'gt-minutes', meetingMinutes),
  ofKind('incident-review', 'gt-incident-review', incidentReview),
  ofKind('thematic-review', 'gt-thematic-review', thematicReview),
  ofKind('risk-decision', 'gt-risk-decision', riskDecision),
  ofKind('restriction-review', 'gt-restriction', restrictionReview),
  ...[concernLevel1, concernLevel2, concernLevel3, concernLevel4, concernLevel5].map((text, index) =>
    ofLevel(index + 1, text),
  ),
  ofKind('practice-example', 'gt-example', practiceExample),
  ofKind('candour-letter', 'gt-candour', candourLetter),
];

function ofKind(kind: KindId, prefix: string, text: string): KindTemplate {
  const { title, description } = kindDescription(kind);
  return { name: kind, kind, prefix, title, description, text };
}

function ofLevel(level: number, text: string): KindTemplate {
  const { id, title, levels } = kindDescription('organisational-concern');
  const parts = (levels?.[level] ?? []).map(({ name }) => name);
  return {
    name: `${id}-level-${level}`,
    kind: id,
    level,
    prefix: `gt-concern-level-${level}`,
    title: `${title}, Level ${level}`,
    description: `Records ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
    text,
  };
}
