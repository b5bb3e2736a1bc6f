import type { IsoDate } from '../../calendar/date.ts';
import type { Action } from '../../document/action.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import type { KindId } from '../../document/kind.ts';
import type { LearningPoint } from '../../document/learning.ts';
import { localAction } from '../../document/local-action.ts';
import type { Remark, RemarkContent, RemarkKind } from '../../document/remark.ts';
import { remembered } from '../../text/lazy.ts';

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
  return point.role === 'lesson'
    ? point.answeredBy.some((index) => dayAhead(document.actions[index]!, '9999-12-31') >= today)
    : lastDayAhead(document) >= today;
}

type RemarkOf<Kind extends RemarkKind> = Remark & Extract<RemarkContent, { kind: Kind }>;

/** What the document's sentences remark of one sort. */
export function remarksOf<Kind extends RemarkKind>(document: GovernanceDocument, kind: Kind): RemarkOf<Kind>[] {
  return document.remarks.filter((remark): remark is RemarkOf<Kind> => remark.kind === kind);
}

/** The day on which an open action falls due, or what stands in for it where it has none; '' for one that is not open. */
function dayAhead(action: Action, undated: IsoDate | ''): IsoDate | '' {
  const { status, timescale } = localAction(action)?.own ?? action;
  return status?.class === 'closed' || status?.class === 'cancelled' ? '' : (timescale?.date ?? undated);
}

/** The last day on which an open action of a document falls due; '' where none has a day. */
const lastDayAhead = remembered(({ actions }: GovernanceDocument) =>
  actions.reduce((last: IsoDate | '', action) => {
    const day = dayAhead(action, '');
    return day > last ? day : last;
  }, ''),
);

/** These sections and all that hold one of them. */
export function sectionsAround(sections: Iterable<number>, document: GovernanceDocument): ReadonlySet<number> {
  const around = new Set<number>();
  for (const section of sections) {
    for (let at = section; at >= 0 && !around.has(at); at = document.sections[at]?.parent ?? -1) around.add(at);
  }
  return around;
}

/**
 * Says of a section whether something stands in it or in a part of it. What stands before the first heading is answered
 * by what stands there as well, and not by everything below.
 */
export function holding(sections: readonly number[], document: GovernanceDocument): (section: number) => boolean {
  const around = sectionsAround(sections, document);
  const first = sections.includes(0);
  return (section) => (section > 0 ? around.has(section) : first);
}
