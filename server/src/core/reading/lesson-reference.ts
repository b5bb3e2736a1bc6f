const own =
  /^[\s*(["“]*(?:(?:lesson|learning(?: point)?|theme|finding)\s*)?([A-Z]{0,2}\d{1,2}(?:\.\d+)?)\s*[:.)\]–—-]?\s/i;
const labelled = /^[\s*(["“]*(?:lesson|learning(?: point)?|theme|finding)\s+([A-Z]{0,2}\d{1,2})\b/i;

/** The number or code that a lesson gives itself: "L1", "Lesson S1: …", "Learning 2: …". */
export function lessonNumber(text: string): string | undefined {
  const match = labelled.exec(text) ?? own.exec(text);
  return match?.[1];
}

/** True where words refer to a lesson by its number or code: "(L1)", "For learning 2", "from lesson S1". */
export function refersToLesson(text: string, number: string): boolean {
  const wanted = number.toLowerCase();
  for (const match of text.matchAll(
    /\b(lessons?|learning(?: points?)?|themes?|findings?)?\s*\b([A-Z]{0,2}\d{1,2})\b/gi,
  )) {
    if (match[2]!.toLowerCase() !== wanted) continue;
    if (match[1] || /[a-z]/i.test(wanted)) return true;
  }
  return false;
}
