import type { GovernanceDocument } from '../core/document/governance-document.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { Notice } from '../core/findings/notice.ts';
import type { SettingsProblem } from '../core/settings/read-settings.ts';
import type { Severity } from '../core/settings/severity.ts';
import type { Position } from '../core/text/lines.ts';
import type { Bytes } from '../project/stored-bytes.ts';
import type { Range } from './reporters/places.ts';

/** What is printed of a governance document: plain values, so that it can come from another thread. */
export interface CheckedDocument {
  readonly name: string;
  readonly kind: GovernanceDocument['kind'];
  /** What people call its kind. */
  readonly kindTitle: string;
  readonly state: GovernanceDocument['state']['value'];
  readonly summary?: string | undefined;
  readonly outcome: CheckedOutcome;
  /** What people read of it below its name, without colours and hints, in UTF-8; nothing where there is nothing to say. */
  readonly text: Bytes;
  /** The findings as people see them. */
  readonly notices: readonly CheckedNotice[];
  /** Every finding on its own. */
  readonly findings: readonly CheckedFinding[];
}

/** What the findings of a document come to, so that not all of them have to be looked at. */
export interface CheckedOutcome {
  /** The severity of the loudest finding that is neither silenced nor known before; null where there is none. */
  readonly loudest: Severity | null;
  readonly silenced: number;
  /** How many notices there are of each severity that were not known before, and how many that were. */
  readonly fresh: Readonly<Partial<Record<Severity, number>>>;
  readonly known: number;
  /** True where a rule of ours failed. */
  readonly broken: boolean;
}

export interface CheckedNotice extends Pick<Notice, 'severity' | 'title' | 'message' | 'baselined'>, Position {
  /** The words that it is about, without those that say who somebody is. */
  readonly words: string;
}

export interface CheckedFinding
  extends Pick<Finding, 'rule' | 'title' | 'severity' | 'message' | 'action' | 'baselined'> {
  readonly range: Range;
  readonly suppressed?: { readonly reason: string };
}

/** A settings file that holds something which cannot be used. */
export interface CheckedSettings {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly SettingsProblem[];
}

/** What a check found, before it is printed. */
export interface CheckReport {
  readonly today: string;
  readonly documents: readonly CheckedDocument[];
  /** How many files were no governance documents. */
  readonly others: number;
  readonly settings: readonly CheckedSettings[];
}
