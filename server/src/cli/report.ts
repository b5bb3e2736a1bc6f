import type { GovernanceDocument } from '../core/document/governance-document.ts';
import type { Judgement } from '../core/findings/judgement.ts';
import type { SettingsProblem } from '../core/settings/read-settings.ts';

/** A governance document that was checked. */
export interface CheckedDocument {
  readonly name: string;
  readonly text: string;
  readonly document: GovernanceDocument;
  readonly judgement: Judgement;
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
