import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { LearningPoint } from '../document/learning.ts';
import type { Located } from '../document/located.ts';
import type { PartProof } from '../document/part.ts';
import type { Person } from '../document/person.ts';
import type { Span } from '../text/span.ts';
import type { FoundPart } from './part-evidence.ts';

type Proof = Omit<FoundPart, 'part'>;

/** The facts that answer for a part, and whether there is one. */
export type Proofs = Readonly<
  Record<PartProof, { readonly some: () => boolean; readonly all: () => readonly Proof[] }>
>;

/** The facts of a document that may answer for a part. */
export interface ProofMaterial {
  readonly date: Located<IsoDate> | undefined;
  readonly nextMeeting: Located<string> | undefined;
  readonly people: readonly Person[];
  readonly actions: readonly Action[];
  readonly learning: readonly LearningPoint[];
}

export function proofsIn({ date, nextMeeting, people, actions, learning }: ProofMaterial): Proofs {
  const fact = (span: Span, section: number, block = span): Proof => ({
    layout: 'fact',
    span,
    block,
    section,
    filled: true,
  });
  const stated = (one: Located<string> | undefined) => ({
    some: () => one !== undefined,
    all: () => (one ? [fact(one.span, 0)] : []),
  });
  const from = (kept: (action: Action) => boolean) => ({
    some: () => actions.some(kept),
    all: () => actions.filter(kept).map(({ text, span, section }) => fact(text.span, section, span)),
  });
  const learned = (kept: (point: LearningPoint) => boolean) => ({
    some: () => learning.some(kept),
    all: () => learning.filter(kept).map(({ text, section }) => fact(text.span, section)),
  });
  return {
    'document-date': stated(date),
    'next-meeting': stated(nextMeeting),
    'people-present': {
      some: () => people.some(({ attendance, span }) => attendance && span),
      all: () => people.flatMap(({ attendance, span }) => (attendance && span ? [fact(span, 0)] : [])),
    },
    actions: from(() => true),
    'action-owner': from(({ owner }) => owner !== undefined && owner.class !== 'placeholder'),
    'action-timescale': from(
      ({ timescale }) => timescale !== undefined && !['vague', 'placeholder'].includes(timescale.class),
    ),
    'action-check': from(({ verification, isCheck }) => verification !== undefined || isCheck),
    'action-source': from(({ source }) => source !== undefined),
    lessons: learned(({ role }) => role === 'lesson'),
    impact: learned(({ role, impact }) => role === 'impact' || (impact !== undefined && impact.rung > 0)),
  };
}
