/** The known word that a mistyped one most likely stands for, or undefined where none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= Math.max(2, candidate.length / 3) && (!best || far < best.distance))
      best = { word: candidate, distance: far };
  }
  return best?.word;
}

/** How many letters must be added, removed or changed. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 10 || one.length > 80) return 99;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
