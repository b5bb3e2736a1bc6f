import { matchesOf } from '../text/matches.ts';

const own =
  /^[\s*(["“]*(?:(?:lesson|learning(?: point)?|theme|finding)\s)?([A-Z]{0,2}\d{1,2}(?:\.\d+)?)\s?[:.)\]–—-]?\s/i;
const labelled = /^[\s*(["“]*(?:lesson|learning(?: point)?|theme|finding)\s([A-Z]{0,2}\d{1,2})\b/i;
/** "lesson 2", "themes 1, 3 and 4", "L1" */
const referred =
  /\b(?:(lessons?|learning(?: points?)?|themes?|findings?|concerns?|issues?|recommendations?)\s{1,2})?([A-Z]{0,2}\d{1,2})((?:(?:,| and| &|, and|\/) ?[A-Z]{0,2}\d{1,2}\b)*)/gi;
/** A cell that holds nothing but numbers: "1, 2", "L3". */
const onlyNumbers = /^[\s(]*[A-Z]{0,2}\d{1,2}(?:(?:,| and| &|, and|\/) ?[A-Z]{0,2}\d{1,2})*[\s).]*$/i;

/** The number or code that a lesson gives itself: "L1", "Lesson S1: …", "Learning 2: …". */
export function lessonNumber(text: string): string | undefined {
  const match = labelled.exec(text) ?? own.exec(text);
  return match?.[1];
}

/**
 * The numbers and codes, in lower case, of the lessons that words refer to: "(L1)", "For learning 2", "themes 1 and 3".
 * A bare number only counts behind a word that says what it numbers, or (`bare`) where the whole text is such numbers.
 */
export function lessonsReferredTo(text: string, bare = false): string[] {
  if (bare && onlyNumbers.test(text)) return codesIn(text);
  const found: string[] = [];
  for (const match of matchesOf(text, referred)) {
    const codes = codesIn(`${match[2]}${match[3] ?? ''}`);
    found.push(...(match[1] ? codes : codes.filter((code) => /[a-z]/.test(code))));
  }
  return found;
}

function codesIn(text: string): string[] {
  return (text.match(/[A-Z]{0,2}\d{1,2}/gi) ?? []).map((code) => code.toLowerCase());
}

/** True for the one word "Learning", which also heads what somebody is to be taught. */
export function isLearningAlone(words: string): boolean {
  return /^[^\p{L}]{0,6}learning[^\p{L}]{0,6}$/iu.test(words);
}
