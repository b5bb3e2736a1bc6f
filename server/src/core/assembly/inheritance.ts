import type { Located } from '../document/located.ts';
import { readAddressee, readListOwner } from '../reading/addressee.ts';
import { type OwnerReading, readOwner } from '../reading/owner.ts';
import { readTimescale } from '../reading/timescale.ts';
import type { Outline } from './outline.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What the headings around a section give to the actions below them: "Short term", "By 30 June", or the name of the
 * person whose actions are listed.
 */
export function sectionInheritance(
  outline: Outline,
  section: number,
  { names }: Pick<Surroundings, 'names'>,
): Pick<Surroundings, 'owner' | 'timescale' | 'source'> {
  const given: { -readonly [Key in 'owner' | 'timescale' | 'source']?: Surroundings[Key] } = {};
  for (let index = section; index > 0; index = outline.sections[index]!.parent) {
    const { heading, level, role, facts } = outline.sections[index]!;
    if (!heading || !facts || level === 1 || (role !== 'actions' && role !== 'recommendations')) continue;
    const words = facts.statement.text.replace(/:\s*$/, '');
    const place = () => ({ ...heading, source: 'inherited' as const });
    if (!given.timescale && words.length <= 40) {
      const reading = readTimescale(words, 'field');
      if (reading && reading.class !== 'event' && reading.class !== 'placeholder')
        given.timescale = { reading, words, place, inherited: true };
    }
    if (!given.owner && words.length <= 40) {
      const reading = readOwner(words, names.words);
      const lists = readListOwner(facts.statement.text);
      const addressed = lists ?? readAddressee(words) ?? recommendedTo(outline, index, names);
      const body = lists
        ? readOwner(lists, names.words)
        : addressed === undefined
          ? undefined
          : addressee(addressed, names);
      if (body) given.owner = addressedTo(body, addressed!, place());
      else if (reading && (names.has(words) || reading.class === 'role'))
        given.owner = { reading, words, place, inherited: true };
    }
  }
  return given;
}

/** "CNCF recommendations" are for that body where the next heading's are for one of the document's own: "Project recommendations". */
function recommendedTo(outline: Outline, index: number, names: Surroundings['names']): string | undefined {
  const { says, parent } = outline.sections[index]!;
  if (says.recommendedTo === undefined) return undefined;
  const sorted = outline.sections.some((one) => {
    const other = one.parent === parent ? one.says.recommendedTo : undefined;
    const reading = other === undefined ? undefined : readOwner(other, names.words);
    return reading?.class === 'group' || reading?.class === 'role';
  });
  return sorted ? says.recommendedTo : undefined;
}

/** Capitals in a heading stand for a body, unless the document says that they are somebody's initials. */
function addressee(words: string, names: Surroundings['names']): OwnerReading | undefined {
  const reading = readOwner(words, names.words);
  if (!reading || reading.class === 'group' || reading.class === 'role' || names.has(words)) return reading;
  if (reading.class !== 'person') return undefined;
  if (!/^\p{Lu}{3,8}$/u.test(words)) return reading.names.length > 0 && readsAsName(words) ? reading : undefined;
  return { ...reading, class: 'group', names: reading.names.map((name) => ({ ...name, class: 'group' })) };
}

function readsAsName(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+$/u.test(words);
}

/** The whole heading stands for the body that it addresses; people are shown the body. */
function addressedTo(
  reading: OwnerReading,
  words: string,
  heading: Located<string>,
): NonNullable<Surroundings['owner']> {
  return { reading, words, place: () => ({ ...heading, value: words }), inherited: true };
}
