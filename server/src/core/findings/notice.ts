import type { Severity } from '../settings/severity.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** What people are shown: one finding, or the several missing parts of one action in one line. */
export interface Notice {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly span: Span;
  /** True where all of it was known before. */
  readonly baselined?: true | undefined;
  /** At least one; the first names the rule whose page is linked. */
  readonly findings: readonly Finding[];
}
