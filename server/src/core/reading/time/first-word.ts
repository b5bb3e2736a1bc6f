/** A word list by the first word of each entry, in the list's order, so that only those that can match are tried. */
export function byFirstWord<T>(
  entries: readonly T[],
  wordsOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const entry of entries) {
    const first = wordsOf(entry)[0] ?? '';
    const list = lists.get(first);
    if (list) list.push(entry);
    else lists.set(first, [entry]);
  }
  return lists;
}
