import type { Span } from '../text/span.ts';
import type { KindId } from './kind.ts';
import type { Located } from './located.ts';

export interface Section {
  /** 1 to 6 as in the heading; 0 for what stands before the first heading. */
  readonly level: number;
  readonly heading?: Located<string>;
  /** From the heading to the next heading of the same or a higher level. */
  readonly span: Span;
  /** Index of the section that holds this one; -1 for none. */
  readonly parent: number;
  /** The document's kind, or for a plan inside minutes its own. */
  readonly kind: KindId;
}
