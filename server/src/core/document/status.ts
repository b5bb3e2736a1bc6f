import type { IsoDate } from '../calendar/date.ts';
import type { Located } from './located.ts';

export type StatusClass = 'open' | 'closed' | 'cancelled' | 'unknown';

export type Colour = 'red' | 'amber' | 'green' | 'blue';

/** What a document's key says that a colour means: "Amber = on track". */
export interface ColourMeaning {
  readonly colour: Colour;
  readonly class: StatusClass;
  readonly words: string;
}

export interface Status extends Located<string> {
  readonly class: StatusClass;
  /** True where nothing but a colour says it. */
  readonly colourOnly: boolean;
  /** The colour that it gives, alone or beside words. */
  readonly colour?: Colour | undefined;
  /** True where its field says more than how far it is: "In progress, two of four rails fitted". */
  readonly more?: true | undefined;
  /** What it says beside open or closed. */
  readonly shade?: 'not-started' | 'on-track' | 'begun' | 'late' | undefined;
  readonly completed?: IsoDate | undefined;
  /** Words that give a day on which it was done, outside the status, the completed field and the evidence. */
  readonly told?: Located<IsoDate> | undefined;
  /** Words that say that something is still to come, beside a status that says it is done. */
  readonly unfinished?: Located<string> | undefined;
}
