import type { IsoDate } from '../calendar/date.ts';
import type { Located } from './located.ts';
import type { OwnerName } from './owner.ts';

/** `weak`: proof of activity alone (attendance, certificate, e-mail); `present`: a check that could fail. */
export type VerificationClass = 'present' | 'weak';

/** How it is to be known that an action was done and worked; on a closed action, the evidence given. */
export interface Verification extends Located<string> {
  readonly class: VerificationClass;
  /** The word that made it a check: "audit", "spot check". */
  readonly method?: string | undefined;
  readonly checker?: string | undefined;
  readonly date?: IsoDate;
  /** Those who check, resolved like owners. */
  readonly checkers: readonly OwnerName[];
  /** How often somebody looks, as far as it is said. */
  readonly times?: 'once' | 'again' | undefined;
  /** True where it says how many or which things are looked at. */
  readonly sampled: boolean;
  /** True where what people do in practice is tested: an observation, a scenario, a practical assessment. */
  readonly ofPractice: boolean;
}
