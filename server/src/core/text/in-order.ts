/**
 * Those of two lists in one order, those of the first before their equals in the second: what a stable sort of both makes. Where
 * each stands in its order already, as nearly always, that costs one walk over them.
 */
export function inOrder<One>(
  some: readonly One[],
  others: readonly One[],
  compare: (one: One, other: One) => number,
): readonly One[] {
  const [first, second] = [sorted(some, compare), sorted(others, compare)];
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all = [...first, ...second];
  let [next, then] = [0, 0];
  for (let index = 0; index < all.length; index++) {
    const takesFirst = then === second.length || (next < first.length && compare(first[next]!, second[then]!) <= 0);
    all[index] = takesFirst ? first[next++]! : second[then++]!;
  }
  return all;
}

function sorted<One>(list: readonly One[], compare: (one: One, other: One) => number): readonly One[] {
  for (let index = 1; index < list.length; index++)
    if (compare(list[index - 1]!, list[index]!) > 0) return list.toSorted(compare);
  return list;
}
