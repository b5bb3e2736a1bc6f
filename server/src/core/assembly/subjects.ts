import type { KindId } from '../document/kind.ts';
import { kindDescription } from '../kinds/catalogue.ts';
import type { Requirements } from '../kinds/required-parts.ts';
import type { PartWords } from '../reading/part-words.ts';
import { namesSubject, opensSubject } from '../reading/subject.ts';
import type { Outline } from './outline.ts';
import type { FoundPart } from './part-evidence.ts';

/**
 * The sections that are each about one of several subjects: those whose headings say so ("Restriction 1"), or two and
 * more beside each other that each hold two of the parts asked of every subject.
 */
export function subjectsOf(
  kind: KindId,
  outline: Outline,
  requirements: (kind: KindId) => Requirements,
  found: () => readonly FoundPart[],
): number[] {
  const { subjects, subjectWords = [] } = kindDescription(kind);
  if (subjects.length === 0) return [];
  const named = outline.sections.flatMap(({ heading, level }, index) =>
    heading && index > 0 && level > 1 && opensSubject(heading.value, subjects) ? [index] : [],
  );
  if (named.length > 0) {
    const top = Math.min(...named.map((index) => outline.sections[index]!.level));
    return named.filter((index) => outline.sections[index]!.level === top);
  }
  const things = thingsNamed(subjectWords, outline, requirements(kind).words);
  if (things.length >= 2) return things;
  const each = new Set(requirements(kind).parts.flatMap(({ id, each: asked }) => (asked ? [id] : [])));
  const held = new Map<number, Set<string>>();
  for (const { part, layout, section } of found()) {
    if (!each.has(part) || (layout !== 'heading' && layout !== 'label' && layout !== 'row')) continue;
    const holder = headed(layout === 'heading' ? outline.sections[section]!.parent : section, outline);
    held.set(holder, (held.get(holder) ?? new Set()).add(part));
  }
  const full = [...held].flatMap(([section, parts]) =>
    section > 0 && outline.sections[section]!.level > 1 && parts.size >= 2 ? [section] : [],
  );
  return full.length >= 2 ? full.toSorted((a, b) => a - b) : [];
}

/** The sections of the highest level that name a thing and no part: "1. Kitchen knives locked away". */
function thingsNamed(things: readonly string[], outline: Outline, words: PartWords): number[] {
  const named = outline.sections.flatMap(({ heading, level }, index) =>
    heading &&
    level > 1 &&
    level <= 6 &&
    namesSubject(heading.value, things) &&
    words.inHeading(heading.value).size === 0
      ? [index]
      : [],
  );
  const top = Math.min(...named.map((index) => outline.sections[index]!.level));
  return named.filter((index) => outline.sections[index]!.level === top);
}

/** The section with a heading of its own that a bold or short line opens a part of. */
function headed(section: number, outline: Outline): number {
  let index = section;
  while (outline.sections[index]!.level > 6) index = outline.sections[index]!.parent;
  return index;
}
