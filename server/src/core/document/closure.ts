import type { Located } from './located.ts';

/** Words that close a lesson or finding without an action of its own: "no further action, because …", "now in place". */
export interface Closure extends Located<string> {
  /** True where the words say why. */
  readonly reasoned: boolean;
}
