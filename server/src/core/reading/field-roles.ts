import { lazy } from '../text/lazy.ts';
import { PhraseFinder, type PhraseMatch } from '../text/phrases.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import {
  columnHeadings,
  type FieldRole,
  fieldLabels,
  type SectionRole,
  sectionHeadings,
} from '../vocabulary/headings.ts';

const columns = PhraseFinder.byName(columnHeadings);
/** Too common to say anything inside a longer heading: "What" heads actions, "What happened" does not. */
const soleWords = new Set(
  'what how why when who by no item from test area type level step steps date name person work link why subject topic start meeting'.split(
    ' ',
  ),
);
const sections = PhraseFinder.byName(sectionHeadings);
/** Words that say what a part is for in a short heading and not in a long one: "Impact of the outbreak on plans for 2020". */
const shortHeadings: ReadonlyMap<string, number> = new Map([
  ['impact', 4],
  ['effectiveness', 4],
  ['results', 2],
  ['outcomes', 3],
  ['retrospective', 1],
  ['themes', 3],
  ['reflections', 2],
  ['what changed', 3],
  // "Key safes" are discussed; "Key" explains the colours.
  ['key', 1],
  ['here', 1],
  ['sorry', 1],
  ['came', 1],
]);

/** "What the home will do", "What SB will do". */
const saysWhatWillBeDone = lazy(() => /^what (?:the )?[\p{L}’-]+(?: [\p{L}’-]+)? will do\b/iu);

/** Finds the words that label a field: those that head columns and those that only stand before a colon. */
export const labelFinder = PhraseFinder.byName<FieldRole>(columnHeadings, fieldLabels);

// Headings are the same in many tables and documents, and several questions about a table ask for the roles of all of its own.

/** What a column holds, by the words of its heading; the longest known phrase wins. */
export const columnRole = rememberedText((heading): FieldRole | undefined => {
  const plain = straight(heading);
  const bare = withoutBrackets(plain);
  const inside = columns
    .findAll(bare)
    .filter(({ span }) => !soleWords.has(bare.slice(span.start, span.end).toLowerCase()));
  const telling = inside.filter(({ value }) => value !== 'other');
  return columns.whole(plain) ?? columns.whole(bare) ?? longest(telling)?.value ?? inside[0]?.value;
}, fewDocuments);

/** What a column or a line of a form holds where its heading is nothing but a name of that: no word more. */
export const namedRole = rememberedText((heading): FieldRole | undefined => {
  const plain = straight(heading);
  return labelFinder.whole(plain) ?? labelFinder.whole(withoutBrackets(plain));
}, fewDocuments);

/** What a whole question of a form asks for: "Who is responsible for the action?" Shorter labels are found by their words. */
export function questionRole(question: string): FieldRole | undefined {
  const plain = withoutBrackets(straight(question));
  const asked = labelFinder
    .findAll(plain)
    .filter(({ span }) => plain.slice(span.start, span.end).split(/\s+/).length >= 3);
  return longest(asked)?.value;
}

/** What the part of a document below a heading is for, by the words of the heading. */
export const sectionRole = rememberedText((heading): SectionRole | undefined => {
  const plain = straight(heading);
  const bare = withoutBrackets(plain);
  const inside = sections.findAll(bare).filter(({ span }) => {
    const reach = shortHeadings.get(bare.slice(span.start, span.end).toLowerCase());
    return reach === undefined || bare.split(/\s+/).length <= reach;
  });
  return (
    sections.whole(plain) ??
    longest(inside)?.value ??
    (/^what\s/i.test(bare) && saysWhatWillBeDone().test(bare) ? 'actions' : undefined)
  );
}, fewDocuments);

/** What a heading says beside what its part is for: "Medicines" of "Actions: medicines". */
export function withoutSectionWords(heading: string): string {
  let rest = heading;
  for (const { span } of sections.findAll(heading).toReversed()) {
    rest = `${rest.slice(0, span.start)} ${rest.slice(span.end)}`;
  }
  return rest;
}

/** "How we'll know", "How we’ll know" and "How we will know" are one heading. */
function straight(text: string): string {
  return text.replace(/(?<=\bwe)['’]ll\b/gi, ' will').replace(/['’]/g, '');
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ').trim();
}

function longest<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T> | undefined {
  let best: PhraseMatch<T> | undefined;
  for (const match of matches) {
    if (!best || match.span.end - match.span.start > best.span.end - best.span.start) best = match;
  }
  return best;
}
