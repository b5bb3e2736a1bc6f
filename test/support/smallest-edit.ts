/** A text and what it becomes. */
export interface TextEdited {
  readonly before: string;
  readonly after: string;
}

/**
 * A smaller pair of texts for which the same goes wrong: what stands before and behind the edit in both is taken out as
 * far as that goes, in halves, then in lines, then in single units.
 */
export function smallestEdit(pair: TextEdited, goesWrong: (pair: TextEdited) => boolean): TextEdited {
  let { head, old, fresh, tail } = partsOf(pair);
  const without = (length: number): boolean => {
    let any = false;
    for (const part of ['head', 'tail', 'old', 'fresh'] as const) {
      for (let at = 0; at < { head, tail, old, fresh }[part].length; ) {
        const now = { head, tail, old, fresh };
        const less = { ...now, [part]: now[part].slice(0, at) + now[part].slice(at + length) };
        const tried = { before: less.head + less.old + less.tail, after: less.head + less.fresh + less.tail };
        if (!goesWrong(tried)) {
          at += length;
          continue;
        }
        ({ head, old, fresh, tail } = less);
        any = true;
      }
    }
    return any;
  };
  const longest = Math.max(pair.before.length, pair.after.length);
  for (let length = longest; length >= 1; length = Math.floor(length / 2)) while (without(length));
  return { before: head + old + tail, after: head + fresh + tail };
}

function partsOf({ before, after }: TextEdited) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-same - 1) === after.at(-same - 1)) same++;
  return {
    head: before.slice(0, start),
    old: before.slice(start, before.length - same),
    fresh: after.slice(start, after.length - same),
    tail: before.slice(before.length - same),
  };
}
