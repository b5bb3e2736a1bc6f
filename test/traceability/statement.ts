import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import type { KindId } from '../../server/src/core/document/kind.ts';

/** A document that shows what a statement asks for, or that it is not met. */
export interface Example {
  readonly kind: KindId;
  /** The document's own date, where its text does not give it. */
  readonly date?: IsoDate;
  readonly today: IsoDate;
  readonly text: string;
}

/** What a founding document expects of those who write, and what a document can show of it. */
export interface CheckedStatement {
  readonly id: string;
  readonly says: string;
  /** Each of them finds something in the flagged example and nothing in the clean one. */
  readonly rules: readonly string[];
  /** Parts of kinds, as `incident-review/incident-practice`: the flagged example lacks each and the clean one none. */
  readonly parts?: readonly string[];
  /** Beginnings that the editor completes to a form that holds what is asked. */
  readonly snippets?: readonly string[];
  readonly flagged: Example;
  readonly clean: Example;
}

/** A statement whose rule is not built yet; a test fails once it is and the statement still waits. */
export interface AwaitingStatement {
  readonly id: string;
  readonly says: string;
  readonly awaits: readonly string[];
}

/** A statement that no document can prove or disprove. */
export interface UncheckedStatement {
  readonly id: string;
  readonly says: string;
  readonly because: string;
}

export type Statement = CheckedStatement | AwaitingStatement | UncheckedStatement;

export interface FoundingDocument {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}
