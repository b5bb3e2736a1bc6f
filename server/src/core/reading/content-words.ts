import { commonWords } from '../vocabulary/common-words.ts';

const common = new Set(commonWords);
const longest = 6;

/**
 * What a text is about: its telling words, each cut to its first letters so that "escalating" and "escalation" meet.
 * Numbers are left out: two dates that agree say nothing of the subject.
 */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, longest)));
}
