import type { GovernanceDocument } from '../document/governance-document.ts';
import { lazy } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';

/** What the engine says of one text. */
export interface Judgement {
  /** Absent where the text is not a governance document; there are no findings then. */
  readonly document?: GovernanceDocument;
  /** Every finding on its own, suppressed ones among them, in the order of the text. */
  readonly findings: readonly Finding[];
  /** The same for people: grouped by action, without suppressed ones. */
  readonly notices: readonly Notice[];
  /** One line for a draft ("12 of 30 fields still to fill") or for a document that can no longer be changed. */
  readonly summary?: { readonly message: string; readonly span: Span };
}

/** A notice whose offsets count from `at`, in UTF-16 units. Its findings may have an index that their action had before. */
export interface NoticeAt {
  readonly notice: Omit<Notice, 'findings'> & { readonly findings: readonly Pick<Finding, 'rule' | 'span'>[] };
  readonly at: number;
}

export interface FirstNotices {
  readonly notices: readonly NoticeAt[];
  /** Of all. */
  readonly count: number;
}

interface Makers {
  findings(): readonly Finding[];
  notices(findings: readonly Finding[]): readonly Notice[];
  /** Undefined where it takes all of them. */
  first(most: number): FirstNotices | undefined;
}

/**
 * A judgement whose findings are put in their places when somebody asks for them. An editor shows so many at a key, and those of a
 * long document would be made for nothing.
 */
export class JudgementWhenAsked implements Judgement {
  readonly document: GovernanceDocument;
  readonly #findings: () => readonly Finding[];
  readonly #notices: () => readonly Notice[];
  readonly #first: Makers['first'];

  constructor(document: GovernanceDocument, { findings, notices, first }: Makers) {
    this.document = document;
    this.#findings = lazy(findings);
    this.#notices = lazy(() => notices(this.#findings()));
    this.#first = first;
  }

  get findings(): readonly Finding[] {
    return this.#findings();
  }

  get notices(): readonly Notice[] {
    return this.#notices();
  }

  first(most: number): FirstNotices | undefined {
    return this.#first(most);
  }
}

/** So many notices as stand first in the text. */
export function firstNoticesOf(judgement: Judgement, most: number): FirstNotices {
  const first = judgement instanceof JudgementWhenAsked ? judgement.first(most) : undefined;
  if (first) return first;
  const { notices } = judgement;
  return { notices: notices.slice(0, most).map((notice) => ({ notice, at: 0 })), count: notices.length };
}
