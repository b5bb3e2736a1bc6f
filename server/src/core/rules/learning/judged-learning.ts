import type { IsoDate } from '../../calendar/date.ts';
import type { Action } from '../../document/action.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import type { KindId } from '../../document/kind.ts';
import type { LearningPoint } from '../../document/learning.ts';
import type { Remark, RemarkContent, RemarkKind } from '../../document/remark.ts';

/** The kinds whose learning is asked what it changed. */
export const kindsWithImpact: readonly KindId[] = [
  'incident-review',
  'thematic-review',
  'remediation-plan',
  'practice-example',
  'action-plan',
];

export interface JudgedPoint {
  readonly point: LearningPoint;
  /** Index in the document's learning points. */
  readonly index: number;
}

/** The lessons that ask for a change; what went well is only to be kept. */
export function* lessonsToMend(document: GovernanceDocument): Iterable<JudgedPoint> {
  for (const [index, point] of document.learning.entries()) {
    if (point.role === 'lesson' && !point.strength && !point.waits) yield { point, index };
  }
}

/** What is told as the difference made: statements of their own, and what stands in a lesson's own field for it. */
export function* toldImpacts(document: GovernanceDocument): Iterable<JudgedPoint> {
  for (const [index, point] of document.learning.entries()) {
    if (point.role === 'impact' || point.impact?.told === 'field') yield { point, index };
  }
}

/**
 * True while it is too early to ask what a point changed: an action that answers it is open and its day has not come. A
 * lesson's action without a day may still be to come; a statement looks at the dated actions of the whole document.
 */
export function isEarly(point: LearningPoint, document: GovernanceDocument, today: IsoDate): boolean {
  const ahead = ({ status, timescale }: Action, undated: boolean) =>
    status?.class !== 'closed' &&
    status?.class !== 'cancelled' &&
    (timescale?.date === undefined ? undated : timescale.date >= today);
  return point.role === 'lesson'
    ? point.answeredBy.some((index) => ahead(document.actions[index]!, true))
    : document.actions.some((action) => ahead(action, false));
}

type RemarkOf<Kind extends RemarkKind> = Remark & Extract<RemarkContent, { kind: Kind }>;

/** What the document's sentences remark of one sort. */
export function remarksOf<Kind extends RemarkKind>(document: GovernanceDocument, kind: Kind): RemarkOf<Kind>[] {
  return document.remarks.filter((remark): remark is RemarkOf<Kind> => remark.kind === kind);
}

/** True where a section is another one or a part of it. */
export function isWithin(section: number, outer: number, document: GovernanceDocument): boolean {
  for (let at = section; at >= 0; at = document.sections[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}
