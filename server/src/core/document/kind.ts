/** The kinds of governance document that the product knows; `kinds/` says how each is recognised and what it holds. */
export const kindIds = ['action-plan', 'remediation-plan', 'meeting-minutes', 'incident-review'] as const;

export type KindId = (typeof kindIds)[number];

export function isKindId(text: string): text is KindId {
  return (kindIds as readonly string[]).includes(text);
}
