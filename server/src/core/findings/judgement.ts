import type { GovernanceDocument } from '../document/governance-document.ts';
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
