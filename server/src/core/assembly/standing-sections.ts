import { firstIndex } from '../text/first-index.ts';
import type { Outline, OutlineSection } from './outline.ts';

/**
 * The sections that are what they were in the text before: those before `to`, and those from `from` on, whose index has
 * grown by `added`.
 */
export interface StandingSections {
  readonly to: number;
  readonly from: number;
  readonly added: number;
}

/** Compares the sections that start before `edited` or at `behind` and further on; offsets in the text as it is now. */
export function standingSections(
  { sections: now }: Outline,
  { sections: before }: Outline,
  edited: number,
  behind: number,
): StandingSections {
  const added = now.length - before.length;
  const shorter = Math.min(now.length, before.length);
  let to = 1;
  while (to < shorter && now[to]!.span.start < edited && isSame(now[to]!, before[to]!, 0)) to++;
  let from = now.length;
  while (from > to && from - added > to && startsBehind(now[from - 1]!, behind)) {
    if (!saysSame(now[from - 1]!, before[from - 1 - added]!)) break;
    from--;
  }
  for (let index = from; index < now.length; index++) {
    const { parent } = now[index]!;
    const grown = parent >= from ? added : 0;
    const stands = parent < to || parent >= from;
    if (!stands || !isSame(now[index]!, before[index - added]!, grown)) from = index + 1;
  }
  return { to, from, added };
}

/** How many sections start before an offset. */
export function sectionsBefore({ sections }: Outline, offset: number): number {
  return firstIndex(sections.length, (index) => sections[index]!.span.start >= offset);
}

function startsBehind({ span }: OutlineSection, offset: number): boolean {
  return span.start >= offset;
}

function isSame(now: OutlineSection, before: OutlineSection, grown: number): boolean {
  return now.parent - grown === before.parent && saysSame(now, before);
}

/** All that a section gives to what stands in it comes from its heading and those around it. */
function saysSame(now: OutlineSection, before: OutlineSection): boolean {
  return (
    now.facts === before.facts &&
    now.level === before.level &&
    now.role === before.role &&
    now.ownRole === before.ownRole
  );
}
