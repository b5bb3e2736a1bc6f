import type { IsoDate } from '../calendar/date.ts';
import type { Span } from '../text/span.ts';
import type { Located } from './located.ts';

/**
 * How far learning got towards measured impact. 0 nothing; 1 a bare claim; 2 names its evidence; 3 direction and
 * period; 4 baseline, result and period.
 */
export type ImpactRung = 0 | 1 | 2 | 3 | 4;

export interface Impact extends Located<string> {
  readonly rung: ImpactRung;
}

export interface LearningPoint {
  readonly id?: Located<string>;
  readonly text: Located<string>;
  /** A lesson or theme, or a statement of the difference made. */
  readonly role: 'lesson' | 'impact';
  readonly span: Span;
  readonly section: number;
  /** The impact stated for it, in the same words, row or item, or in the document's impact section. */
  readonly impact?: Impact;
  /** A measure that is planned, with the day it falls due where one is stated. */
  readonly planned?: Located<string> & { readonly date?: IsoDate };
  /** Where an impact statement would be written. */
  readonly slot: { readonly at: number; readonly lead: string };
}
