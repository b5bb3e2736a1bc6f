import type { Span } from '../text/span.ts';
import type { OwnerReading } from './owner.ts';

/** Who takes something on in running words. Offsets are UTF-16 offsets in the sentence. */
export interface ActorReading {
  readonly owner: OwnerReading;
  /** "to", "will", "agreed to". */
  readonly obligation: Span | undefined;
  readonly form: 'obligation' | 'trailing' | 'speaker' | 'leading' | 'handle';
  /** What is to be done. */
  readonly text: Span;
}
