import type { Action } from '../document/action.ts';

/** How much of the shorter text's words the longer one must share. */
const alike = 0.6;

/**
 * Marks each action in the running text of minutes that the document's own log states again, by its reference or by
 * its words: one action in two places is judged once, on its row.
 */
export function matchLogWithText(actions: readonly Action[]): Action[] {
  const rows = actions.flatMap((action, index) =>
    action.where === 'row' ? [{ action, index, words: contentWords(action.text.value) }] : [],
  );
  if (rows.length === 0) return [...actions];
  const byId = new Map(
    rows.flatMap((row) => (row.action.id ? [[row.action.id.value.toLowerCase(), row] as const] : [])),
  );
  const used = new Set<number>();
  return actions.map((action) => {
    if (action.where === 'row') return action;
    const same =
      (action.id && byId.get(action.id.value.toLowerCase())) ??
      rows.find((row) => !used.has(row.index) && shareOf(contentWords(action.text.value), row.words) >= alike);
    if (!same) return action;
    used.add(same.index);
    return { ...action, sameAs: same.index };
  });
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)));
}

const common = new Set([
  'the',
  'and',
  'for',
  'with',
  'will',
  'from',
  'that',
  'this',
  'all',
  'any',
  'its',
  'are',
  'was',
]);

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < 2) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}
