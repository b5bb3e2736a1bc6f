import type { IsoDate } from '../calendar/date.ts';
import type { Span } from '../text/span.ts';
import type { Closure } from './closure.ts';
import type { Located } from './located.ts';

/**
 * How far learning got towards measured impact. 0 nothing; 1 a bare claim; 2 names its evidence; 3 direction and
 * period; 4 baseline, result and period.
 */
export type ImpactRung = 0 | 1 | 2 | 3 | 4;

export interface Impact extends Located<string> {
  readonly rung: ImpactRung;
  /**
   * Where it is told: in a `statement` of its own, in the lesson's `field` (a cell, a line "Impact: …"), in the lesson's
   * `own` words, or as the `evidence` of an action that answers the lesson.
   */
  readonly told: 'statement' | 'field' | 'own' | 'evidence';
  /** True where the words only tell what was done: people trained, leaflets sent, meetings held. */
  readonly activity: boolean;
}

export interface LearningPoint {
  readonly id?: Located<string>;
  readonly text: Located<string>;
  /** A lesson or theme, or a statement of the difference made. */
  readonly role: 'lesson' | 'impact';
  readonly span: Span;
  readonly section: number;
  /** True for what went well: it is to be kept and needs no action. */
  readonly strength: boolean;
  /** Indices of the actions that answer a lesson: by its number, its row or section, or words that they share. */
  readonly answeredBy: readonly number[];
  /** What says that a lesson needs no action, or that what it asks for is already done. */
  readonly closure?: Closure;
  /** True where its words are still the gap of a form: there is nothing to ask of it yet but to be filled. */
  readonly waits?: true;
  /** The impact stated for it, in the same words, row or item, or in the document's impact section. */
  readonly impact?: Impact;
  /** A measure that is planned, with the day it falls due where one is stated. */
  readonly planned?: Located<string> & { readonly date?: IsoDate };
  /** Where an impact statement would be written. */
  readonly slot: { readonly at: number; readonly lead: string };
}
