import type { Located } from '../document/located.ts';
import type { KindDescription } from '../kinds/kind.ts';
import type { ActorReading } from '../reading/actor-reading.ts';
import type { OwnerReading } from '../reading/owner.ts';
import type { Statement } from '../reading/statement.ts';
import type { SourceText } from '../text/source-text.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import type { ActionDraft, Found } from './draft.ts';
import type { KnownNames } from './known-names.ts';

/** Where words stand and what it inherits. */
export interface Surroundings {
  readonly text: SourceText;
  readonly kind: KindDescription;
  readonly section: number;
  readonly role: SectionRole | undefined;
  readonly names: KnownNames;
  /** The owner that a heading or a parent item gives to what stands below it. */
  readonly owner?: Found<OwnerReading> | undefined;
  readonly timescale?: ActionDraft['timescale'];
  readonly source?: Located<string> | undefined;
}

const listsActions: ReadonlySet<SectionRole> = new Set(['actions', 'recommendations', 'matters-arising']);

export function holdsActions(role: SectionRole | undefined): boolean {
  return role !== undefined && listsActions.has(role);
}

const neverActions: ReadonlySet<SectionRole> = new Set([
  'attendance',
  'apologies',
  'in-attendance',
  'control',
  'key',
  'next-meeting',
]);

/** Attendance, version tables and the like are forms too, of something else. */
export function neverForms(role: SectionRole | undefined): boolean {
  return role !== undefined && neverActions.has(role);
}

/** The person or role that the words alone name, or who is known to the document. */
export function actorOf(statement: Statement, names: KnownNames): ActorReading | undefined {
  const sure = statement.actor();
  if (sure) return sure;
  for (let known = statement.actorIfKnown(); known; known = known.otherwise()) {
    if (names.has(known.name)) return known.reading;
  }
  return undefined;
}
