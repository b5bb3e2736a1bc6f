import type { IsoDate } from '../../calendar/date.ts';
import type { MeetingSeries } from '../../calendar/meetings.ts';
import type { TimescaleFault } from '../../document/timescale.ts';

/** The dates that a document gives, from which relative times count. */
export interface Anchors {
  readonly documentDate?: IsoDate | undefined;
  /** The words say by when something is to be done: a day long before the document is the next year's. */
  readonly looksAhead?: boolean | undefined;
  /** The words tell of what has been: a day long after the document is the year's before. */
  readonly looksBack?: boolean | undefined;
  readonly nextMeeting?: IsoDate | undefined;
  /** Further meetings whose dates the document states. */
  readonly meetings?: readonly IsoDate[] | undefined;
  /** The calendar of the settings. */
  readonly calendar?: readonly MeetingSeries[] | undefined;
  /** The document's title: the next Quality Committee is the next meeting where the title names that committee. */
  readonly title?: string | undefined;
}

export interface Resolution {
  readonly date?: IsoDate;
  readonly lacks?: 'document-date' | 'meeting-date';
  readonly fault?: TimescaleFault;
  readonly hint?: string;
}

export const lacksDocumentDate: Resolution = { lacks: 'document-date' };
export const unresolved: Resolution = {};

export function dated(date: IsoDate | undefined): Resolution {
  return date && /^\d{4}-/.test(date) ? { date } : unresolved;
}

export function fromDocument(date: IsoDate | undefined): Resolution {
  return date ? { date } : lacksDocumentDate;
}
