import type { IsoDate } from '../../calendar/date.ts';
import type { TimescaleFault } from '../../document/timescale.ts';
import type { TimeExpression } from './expression.ts';

/** The dates that a document gives, from which relative times count. */
export interface Anchors {
  readonly documentDate?: IsoDate;
  readonly nextMeeting?: IsoDate;
  /** Further meetings whose dates the document states. */
  readonly meetings?: readonly IsoDate[];
  /** The document's title: the next Quality Committee is the next meeting where the title names that committee. */
  readonly title?: string;
}

export interface Resolution {
  readonly date?: IsoDate;
  readonly lacks?: 'document-date' | 'meeting-date';
  readonly fault?: TimescaleFault;
  readonly hint?: string;
}

/** The day on which it falls due, for a period its last day. */
export function resolve(_expression: TimeExpression, _anchors: Anchors): Resolution {
  return {};
}
