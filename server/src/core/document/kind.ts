/** The kinds of governance document that the product knows; `kinds/` says how each is recognised and what it holds. */
export const kindIds = [
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
  'practice-example',
  'candour-letter',
] as const;

export type KindId = (typeof kindIds)[number];

export function isKindId(text: string): text is KindId {
  return (kindIds as readonly string[]).includes(text);
}
