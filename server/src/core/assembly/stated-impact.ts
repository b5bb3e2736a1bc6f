import type { Impact } from '../document/learning.ts';
import type { Located } from '../document/located.ts';
import { isActivityOnly, readImpact } from '../reading/impact.ts';
import { rememberedText } from '../text/remembered-text.ts';

/** Documents say the same again and again, and each letter typed asks for all of it. */
const reachOf = rememberedText((words) => ({ rung: readImpact(words).rung, activity: isActivityOnly(words) }));

/** How far the words get; `where` says where they stand. */
export function impactOf(where: Located<string>, words: string, told: Impact['told']): Impact {
  const { value, text, span, source } = where;
  return { value, text, span, source, told, ...reachOf(words) };
}

/** True where words say at least that there was an impact. */
export function claimsImpact(words: string): boolean {
  return reachOf(words).rung > 0;
}

export function higherImpact(best: Impact | undefined, next: Impact | undefined): Impact | undefined {
  return !best || (next && next.rung > best.rung) ? next : best;
}
