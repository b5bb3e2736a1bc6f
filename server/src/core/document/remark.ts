import type { Span } from '../text/span.ts';
import type { Located } from './located.ts';

/** Where a review looks for what made something likely. */
export const causeFactorIds = ['competence', 'supervision', 'workload', 'leadership', 'process'] as const;

export type CauseFactor = (typeof causeFactorIds)[number];

/** What one sentence says beside its action or lesson. */
export type Remark = Located<string> &
  RemarkContent & {
    /** Index in the document's sections of the innermost section that holds it. */
    readonly section: number;
    /** The whole sentence. */
    readonly sentence: Span;
  };

export type RemarkContent =
  /** "No further action, because …", "now in place". */
  | { readonly kind: 'closure'; readonly reasoned: boolean }
  /** "Actions are tracked in the improvement plan"; `done` where a part of this document tells what was done. */
  | { readonly kind: 'actions-elsewhere'; readonly done: boolean }
  /** A person or staff role as the subject of "failed to"; `subject` is absent for words such as "human error".
   * `staff` is false where the subject is a name. */
  | { readonly kind: 'individual-fault'; readonly subject?: string; readonly staff: boolean }
  /**
   * A reason why it happened, with what it puts it down to; no factors where it names no part of the system. `inCauses`
   * where it stands under a heading for causes.
   */
  | { readonly kind: 'cause'; readonly factors: readonly CauseFactor[]; readonly inCauses: boolean }
  /** How learning was passed on: a bulletin, a meeting, supervision. */
  | { readonly kind: 'sharing' }
  /** "Learning noted": heard, and nothing more. */
  | { readonly kind: 'noted-learning' }
  /** An incident that happened again; `references` counts the incident numbers that the sentence gives. */
  | { readonly kind: 'repeat'; readonly references: number }
  /** A thematic review, a referral, the risk register: somebody beyond the team looks at it. */
  | { readonly kind: 'escalation' }
  /** A risk that is stated as high, red or one of safeguarding. */
  | { readonly kind: 'high-risk' }
  /** A decision or a guard against a risk. */
  | { readonly kind: 'decision' }
  /** An individual enquiry that waits for a meeting. */
  | { readonly kind: 'enquiry-delay' }
  /** Somebody is kept from something: "not allowed out". */
  | { readonly kind: 'restriction' }
  /** What may authorise a restriction: a best interests decision, consent, a court. */
  | { readonly kind: 'authorisation' };

export type RemarkKind = RemarkContent['kind'];
