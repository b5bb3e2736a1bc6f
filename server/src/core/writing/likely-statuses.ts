import type { GovernanceDocument } from '../document/governance-document.ts';
import { type Span, touches } from '../text/span.ts';
import { usualStatuses } from '../vocabulary/usual-statuses.ts';

export interface LikelyStatus {
  readonly words: string;
  readonly meaning: string;
}

/** No status is longer than this; what is longer tells a story. */
const longest = 40;

/** How far an action may be: in the document's own words, by its key or other rows, then in usual ones. What stands at `writing` is still being written. */
export function likelyStatuses(document: GovernanceDocument, writing?: Span): LikelyStatus[] {
  const known = new Set<string>();
  const own = ownWords(document, writing).filter(
    ({ words }) => !known.has(words.toLowerCase()) && known.add(words.toLowerCase()),
  );
  const classes = new Set(own.map((one) => one.class));
  const usual = usualStatuses.filter(
    (one) => !known.has(one.words.toLowerCase()) && !(one.class === 'closed' && classes.has('closed')),
  );
  return [...own, ...usual].map(({ words, meaning }) => ({ words, meaning }));
}

function ownWords({ actions, colourKey }: GovernanceDocument, writing: Span | undefined) {
  const ofKey = colourKey.map(({ colour, words, class: kind }) => ({
    words: colour[0]!.toUpperCase() + colour.slice(1),
    class: kind,
    meaning: `The key says: ${words}`,
  }));
  const counts = new Map<string, { words: string; class: string; count: number }>();
  for (const { status } of actions) {
    if (status?.source !== 'stated' || status.value.length > longest || /\d/.test(status.value)) continue;
    if (writing && touches(status.span, writing)) continue;
    const one = counts.get(status.value) ?? { words: status.value, class: status.class, count: 0 };
    one.count++;
    counts.set(status.value, one);
  }
  const ofRows = [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .map(({ words, class: kind, count }) => ({
      words,
      class: kind,
      meaning: count === 1 ? 'Used once here' : `Used ${count} times here`,
    }));
  return usesColours(
    ofRows.map(({ words }) => words),
    ofKey,
  )
    ? [...ofKey, ...ofRows]
    : [...ofRows, ...ofKey];
}

function usesColours(words: readonly string[], key: readonly { readonly words: string }[]): boolean {
  return key.length > 0 && (words.length === 0 || words.some((one) => key.some((entry) => one.includes(entry.words))));
}
