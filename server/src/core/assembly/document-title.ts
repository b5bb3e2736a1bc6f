import type { Located } from '../document/located.ts';
import type { PlacedUnit } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import { locate } from './locate.ts';
import type { Outline } from './outline.ts';
import { prosesIn } from './passages.ts';

/** The first heading, or else the first line. */
export function titleOf(text: SourceText, units: readonly PlacedUnit[], outline: Outline): Located<string> {
  const heading = outline.sections.find((section) => section.heading)?.heading;
  if (heading) return heading;
  for (const { at, prose } of prosesIn(units)) {
    if (prose.text.trim()) {
      const line = prose.text.indexOf('\n');
      return locate(text, at, prose, { start: 0, end: line < 0 ? prose.text.length : line });
    }
  }
  return { value: '', text: '', span: { start: 0, end: 0 }, source: 'stated' };
}

/** A heading of the first level, or a bold line before everything else. */
export function hasTitle(units: readonly PlacedUnit[]): boolean {
  const first = units.find(({ unit }) => unit.type !== 'quiet')?.unit;
  const opens = first?.type === 'paragraph' && first.heading?.level === 7;
  return opens || units.some(({ unit }) => unit.type === 'heading' && unit.level === 1);
}
