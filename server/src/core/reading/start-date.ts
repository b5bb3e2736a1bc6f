/** "From 1 November", "Started 6 October": the day on which it begins, not the one by which it is done. */
export function isStartDate(words: string): boolean {
  return /^\s*(?:from|starts?|started|starting|commenced|commencing|begun|began|since|in place since)\b/i.test(words);
}
