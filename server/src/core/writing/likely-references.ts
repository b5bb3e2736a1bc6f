import type { GovernanceDocument } from '../document/governance-document.ts';
import { lessonNumber, lessonsReferredTo } from '../reading/lesson-reference.ts';

/** A finding, lesson or recommendation that an action can name. */
export interface LikelyReference {
  /** "L2", "Finding 3" */
  readonly name: string;
  /** What it says, shortened. */
  readonly says: string;
}

const longestName = 30;

/** What an action can be linked to: lessons by their numbers, headings that number a finding, what other actions name. */
export function likelyReferences(document: GovernanceDocument): LikelyReference[] {
  const lessons = document.learning.flatMap(({ id, text, role }) =>
    role === 'lesson' ? numberedLesson(id?.value ?? lessonNumber(text.value), text.value) : [],
  );
  const headings = document.sections.flatMap(({ heading }) => (heading ? numberedHeading(heading.value) : []));
  const named = document.actions.flatMap(({ source }) =>
    source && source.value.length <= longestName ? [{ name: source.value, says: 'Named by another action' }] : [],
  );
  const known = new Set<string>();
  return [...lessons, ...headings, ...named].filter(({ name }) => {
    const key = name.toLowerCase();
    return !known.has(key) && known.add(key);
  });
}

/** "L2: agency staff …" is called "L2", and one that only has a number "Lesson 2". */
function numberedLesson(number: string | undefined, words: string): LikelyReference[] {
  if (number === undefined) return [];
  const says = words.startsWith(number) ? withoutOpening(words.slice(number.length)) : words;
  return [{ name: /\p{L}/u.test(number) ? number : `Lesson ${number}`, says }];
}

function withoutOpening(words: string): string {
  return words.replace(/^[\s:–—.)]{1,4}/, '');
}

/** "Finding 3: the alarm was off" is called "Finding 3". */
function numberedHeading(heading: string): LikelyReference[] {
  if (lessonsReferredTo(heading).length !== 1) return [];
  const end = heading.search(/[:–—.]/);
  const name = (end < 0 ? heading : heading.slice(0, end)).trim();
  return name.length <= longestName && lessonsReferredTo(name).length === 1
    ? [{ name, says: withoutOpening(heading.slice(name.length)) }]
    : [];
}
