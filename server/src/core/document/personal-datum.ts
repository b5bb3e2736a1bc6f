import type { Span } from '../text/span.ts';

export type PersonalDatumSort = 'nhs-number' | 'birth-date' | 'postcode' | 'phone';

/** Words that say who somebody is, or how to find them. */
export interface PersonalDatum {
  readonly sort: PersonalDatumSort;
  readonly span: Span;
  /** True in a letterhead, an address or a contact block, where such words belong. */
  readonly expected: boolean;
}
