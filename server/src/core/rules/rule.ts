import type { IsoDate } from '../calendar/date.ts';
import type { ActionAlone, ActionField } from '../document/action.ts';
import type { ConcernRecord } from '../document/concern-record.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../findings/fix.ts';
import type { OptionShape } from '../settings/read-option.ts';
import type { Severity } from '../settings/severity.ts';
import type { Span } from '../text/span.ts';
import type { ActionPlace } from './action-place.ts';

/** What every rule is given beside what it judges. */
interface Circumstances {
  readonly today: IsoDate;
  /** The rule's options: its own defaults with the settings' over them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a rule is given beside the document. */
export interface RuleContext extends Circumstances {
  /** The other records of the same concern, for a record of an organisational concern. */
  readonly records: readonly ConcernRecord[];
  /** The other rules, for a rule that runs after them. */
  readonly others: OtherRules;
}

export interface OtherRules {
  readonly titles: ReadonlyMap<string, string>;
  /** False where the rule is switched off, or is not for this kind of document. */
  lookedFor(rule: string): boolean;
  /** All that they found, before one fault is told once; empty for a rule that does not run after them. */
  readonly found: readonly Finding[];
}

/** What a rule that judges one action by itself is given beside the action. */
export interface ActionContext extends Circumstances {
  readonly place: ActionPlace;
}

/** What a rule says of one action; the engine makes it a finding. */
export interface ActionReport<MessageId extends string = string> {
  readonly message: MessageId;
  /** What stands in the holes of the message: `{owner}`. */
  readonly holes?: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly missing?: ActionField;
  /** Where this place weighs other than the rule's default; settings still win. */
  readonly severity?: Severity;
}

/** What a rule says of one place. */
export interface Report<MessageId extends string = string> extends ActionReport<MessageId> {
  readonly action?: number;
  readonly learning?: number;
}

export interface RuleOption {
  readonly description: string;
  readonly schema: OptionShape;
  readonly default: unknown;
}

/** Everything that the program needs to know of a rule beside its opinion; its page holds what people need. */
interface RuleDescription<MessageId extends string> {
  /** Completes the sentence "allow …" and names the pattern, never the remedy. */
  readonly id: string;
  /** What people see instead of the id: "No owner named". */
  readonly title: string;
  readonly family:
    | 'owners'
    | 'timescales'
    | 'verification'
    | 'status'
    | 'wording'
    | 'learning'
    | 'parts'
    | 'document'
    | 'minutes'
    | 'safeguarding';
  readonly severity: Severity;
  readonly severityByKind?: Readonly<Partial<Record<KindId, Severity>>>;
  readonly kinds: readonly KindId[];
  /** Rules whose findings on the same action or words this one replaces. */
  readonly silences: readonly string[];
  /** True while its precision is unproven: off unless the settings give it a severity. */
  readonly preview?: boolean;
  /** True where a draft's gaps are meant: hints there, summed up in one line. */
  readonly gap: boolean;
  readonly fixable: 'safe' | 'suggestion' | 'none';
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** The page's Markdown. */
  readonly page: string;
  fixes?(finding: Finding, document: GovernanceDocument, context: RuleContext): Iterable<Fix>;
}

/** The facts of which many documents have none. */
export type FactsInLists =
  | 'issues'
  | 'learning'
  | 'personalData'
  | 'placeholders'
  | 'arisingMatters'
  | 'remarks'
  | 'suppressions';

/** A rule that compares places of the document, or judges something else than actions. */
export interface DocumentRule<MessageId extends string = string> extends RuleDescription<MessageId> {
  /** True for a rule that judges forms to be copied, and nothing else. */
  readonly forTemplates?: true;
  /** True for a rule about what the others found; it runs after them. */
  readonly runsLast?: boolean;
  /** The facts that it speaks of: it is asked only where the document has some of them. Absent for a rule that is always asked. */
  readonly about?: readonly FactsInLists[];
  check(document: GovernanceDocument, context: RuleContext): Iterable<Report<MessageId>>;
}

/**
 * A rule that judges each action by itself. It sees nothing but the action and what it is given beside it, so that what it
 * said holds for as long as these stay the same, whatever is typed elsewhere.
 */
export interface ActionRule<MessageId extends string = string> extends RuleDescription<MessageId> {
  /** The actions that it looks at: those that are not closed, or closed ones as well. None that was cancelled. */
  readonly judges: 'open actions' | 'all actions';
  /**
   * True where it finds fault with words that stand in the action, and nothing further down a document can mend them: of a
   * long document it is told before the rest is read. Never for a part that is missing, since it may be given elsewhere.
   */
  readonly byWordsAlone?: true;
  /** Mostly there is nothing to say, or one thing. */
  checkAction(action: ActionAlone, context: ActionContext): readonly ActionReport<MessageId>[] | undefined;
}

export type Rule<MessageId extends string = string> = DocumentRule<MessageId> | ActionRule<MessageId>;

/** Keeps the message ids of a rule and of its reports in step. */
export function defineRule<MessageId extends string>(rule: DocumentRule<MessageId>): DocumentRule<MessageId> {
  return rule;
}

/** The same for a rule that judges each action by itself. */
export function defineActionRule<MessageId extends string>(rule: ActionRule<MessageId>): ActionRule<MessageId> {
  return rule;
}
