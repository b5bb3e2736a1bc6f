import type { IsoDate } from '../calendar/date.ts';
import type { Span } from '../text/span.ts';

/** Something that has happened, with its day where the words give one. */
export interface PracticeEvent {
  readonly span: Span;
  readonly date?: IsoDate;
}

/** What a remediation plan tells of the way back to full duties. */
export interface Practice {
  /** Full duties that have resumed. */
  readonly returns: readonly PracticeEvent[];
  /** Tests of practice that were passed. */
  readonly passes: readonly PracticeEvent[];
  /** Signatures that were given. */
  readonly signatures: readonly PracticeEvent[];
  /** Learning that has begun. */
  readonly begun: readonly PracticeEvent[];
}
