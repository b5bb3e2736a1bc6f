import type { IsoDate } from './calendar/date.ts';
import type { ConcernRecord } from './document/concern-record.ts';
import type { GovernanceDocument } from './document/governance-document.ts';
import type { KindId } from './document/kind.ts';
import type { KnownFindings } from './findings/baseline.ts';
import type { Finding } from './findings/finding.ts';
import type { Fix } from './findings/fix.ts';
import type { Judgement } from './findings/judgement.ts';
import type { Settings } from './settings/settings.ts';
import type { SourceText } from './text/source-text.ts';
import type { Span } from './text/span.ts';
import type { Refactoring } from './writing/refactorings.ts';

/** Everything that a judgement depends on. */
export interface DocumentInput {
  readonly text: SourceText;
  /** With `/` between its parts, relative to the settings file's folder where there is one; '' for an unsaved text. */
  readonly path: string;
  readonly settings: Settings;
  readonly today: IsoDate;
  /** A person's own word on the kind; wins over everything that the document says. */
  readonly as?: KindId | 'none';
  /** Judge a draft as if it were live. */
  readonly signOff?: boolean;
  /** Judge it as a form to be copied, whatever it says of itself. */
  readonly asForm?: boolean;
  /** What was known of this document when somebody started to use Golden Thread. */
  readonly known?: KnownFindings;
  /** For a record of an organisational concern: the other records of the same concern. */
  readonly records?: readonly ConcernRecord[];
}

/** A refactoring and the edits that carry it out. */
export type OfferedRefactoring = Omit<Refactoring, 'ways' | 'keeps'> & Pick<Fix, 'edits'>;

/** The one face of the core. Its only state is a cache: the same input always gives the same answer. */
export interface Engine {
  /** What the text says, or undefined where it is not a governance document. */
  read(input: DocumentInput): GovernanceDocument | undefined;
  judge(input: DocumentInput): Judgement;
  /** The fixes for a finding of the same input's judgement, best first; suppressing it comes last. */
  fixes(input: DocumentInput, finding: Finding): readonly Fix[];
  /** The ways to leave all these findings of one place as they are, with a reason, in one note. */
  silencing(input: DocumentInput, findings: readonly Finding[]): readonly Fix[];
  /** All safe fixes that do not overlap, as one; or those of one rule. */
  safeFixes(input: DocumentInput, rule?: string): Fix | undefined;
  /** What may be done with the action, table or list at a place without losing a word; for each it is made sure of first. */
  refactorings(input: DocumentInput, place: Span): readonly OfferedRefactoring[];
  /** Drops all that is kept of the text read under a path. */
  forget(path: string): void;
}
