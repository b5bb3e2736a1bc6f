/** The letters and figures of a text in their order, without marks and space. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** True where all of the few stand in the many, in the same order. */
export function isSubsequence(few: string, many: string): boolean {
  let at = 0;
  for (const unit of many) if (unit === few[at]) at++;
  return at >= few.length;
}
