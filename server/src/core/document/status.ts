import type { IsoDate } from '../calendar/date.ts';
import type { Located } from './located.ts';

export type StatusClass = 'open' | 'closed' | 'cancelled' | 'unknown';

export interface Status extends Located<string> {
  readonly class: StatusClass;
  /** True where nothing but a colour says it. */
  readonly colourOnly: boolean;
  readonly completed?: IsoDate;
}
