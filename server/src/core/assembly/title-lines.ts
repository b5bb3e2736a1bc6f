import type { Placed } from '../markdown/block.ts';
import type { ParagraphFacts, UnitFacts } from '../reading/units.ts';

/**
 * What the title says: the headings that stand one above the other at the top, or else the short lines that open the
 * text. A letter says below its greeting what it is about.
 */
export function titleOf(units: readonly Placed<UnitFacts>[], headings: readonly string[]): string[] {
  const body = units.findIndex(({ unit }) => unit.type !== 'heading');
  const stacked = headings.slice(0, body > 1 ? Math.min(body, 3) : 1);
  const opening = body > 0 ? units.slice(body, body + 1) : units.slice(0, 4);
  // Lines that only stand in for headings, further down, leave the first line its place as the title.
  const untitled = !units.slice(0, 3).some(({ unit }) => unit.type === 'heading');
  const lines = opening.flatMap(({ unit }, index) =>
    unit.type === 'paragraph' ? titleLine(unit, index === 0 && untitled) : [],
  );
  return [...stacked, ...lines, ...subjectOfLetter(units)];
}

/** What a line near the top adds to the title: its first words, or all of it where it is no sentence. */
function titleLine({ statement, heading }: ParagraphFacts, first: boolean): string[] {
  const { text } = statement;
  const sentence = /^[^.\n]{0,40}\.(?=\s)/.exec(text)?.[0];
  if (sentence) return [sentence];
  const bold = statement.strong[0];
  if (bold?.start === 0 && bold.end - bold.start > 8) return [text.slice(0, Math.min(bold.end, 160))];
  if (heading || (first && text.length <= 160)) return [text];
  return first ? [text.slice(0, 80)] : [];
}

/** Where a letter greets its reader, or -1. */
export function greetingOf(units: readonly Placed<UnitFacts>[]): number {
  return units.slice(0, 8).findIndex(({ unit }) => unit.type === 'paragraph' && /^Dear\s/.test(unit.statement.text));
}

function subjectOfLetter(units: readonly Placed<UnitFacts>[]): string[] {
  const greeting = greetingOf(units);
  if (greeting < 0) return [];
  return units.slice(greeting, greeting + 3).flatMap(({ unit }) => {
    if (unit.type !== 'paragraph' && unit.type !== 'heading') return [];
    const subject =
      unit.type === 'heading' ||
      unit.statement.strong[0]?.start === 0 ||
      /^(?:re|subject)\b/i.test(unit.statement.text);
    return subject ? [unit.statement.text.slice(0, 200)] : [];
  });
}

/** The words in bold that open a paragraph serve as its heading: "**Context:** In May …". */
export function leadingBold(units: readonly Placed<UnitFacts>[]): string[] {
  return units.slice(0, 60).flatMap(({ unit }) => {
    const bold = unit.type === 'paragraph' ? unit.statement.strong[0] : undefined;
    return unit.type === 'paragraph' && bold?.start === 0 ? [unit.statement.text.slice(0, bold.end)] : [];
  });
}
