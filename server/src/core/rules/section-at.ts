import type { Section } from '../document/section.ts';

/** The innermost section that holds a place, or undefined at the end of the text. `offset` in UTF-16 units. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  // What still holds the place is the last that starts before it, or one around that.
  let section = sections[low - 1];
  while (section && section.span.end <= offset) section = sections[section.parent];
  return section;
}
