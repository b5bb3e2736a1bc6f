import type { IsoDate } from '../calendar/date.ts';
import type { ActionField } from '../document/action.ts';
import type { ConcernRecord } from '../document/concern-record.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { KindId } from '../document/kind.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../findings/fix.ts';
import type { OptionShape } from '../settings/read-option.ts';
import type { Severity } from '../settings/severity.ts';
import type { Span } from '../text/span.ts';

/** What a rule is given beside the document. */
export interface RuleContext {
  readonly today: IsoDate;
  /** The other records of the same concern, for a record of an organisational concern. */
  readonly records: readonly ConcernRecord[];
  /** The rule's options: its own defaults with the settings' over them. */
  readonly options: Readonly<Record<string, unknown>>;
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

/** What a rule says of one place; the engine makes it a finding. */
export interface Report<MessageId extends string = string> {
  readonly message: MessageId;
  /** What stands in the holes of the message: `{owner}`. */
  readonly holes?: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly action?: number;
  readonly learning?: number;
  readonly missing?: ActionField;
  /** Where this place weighs other than the rule's default; settings still win. */
  readonly severity?: Severity;
}

export interface RuleOption {
  readonly description: string;
  readonly schema: OptionShape;
  readonly default: unknown;
}

/** Everything that the program needs to know of a rule; its page, beside it, holds what people need. */
export interface Rule<MessageId extends string = string> {
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
  /** True for a rule that judges forms to be copied, and nothing else. */
  readonly forTemplates?: true;
  /** True while its precision is unproven: off unless the settings give it a severity. */
  readonly preview?: boolean;
  /** True where a draft's gaps are meant: hints there, summed up in one line. */
  readonly gap: boolean;
  readonly fixable: 'safe' | 'suggestion' | 'none';
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** True for a rule about what the others found; it runs after them. */
  readonly runsLast?: boolean;
  /** The page's Markdown. */
  readonly page: string;
  check(document: GovernanceDocument, context: RuleContext): Iterable<Report<MessageId>>;
  fixes?(finding: Finding, document: GovernanceDocument, context: RuleContext): Iterable<Fix>;
}

/** Keeps the message ids of a rule and of its reports in step. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
