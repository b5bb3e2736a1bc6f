import type { FrontMatter } from '../document/front-matter.ts';
import type { Placeholder } from '../document/governance-document.ts';
import type { Placed } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { isBlank } from '../reading/blank.ts';
import { isExample, mayWait, readPlaceholders } from '../reading/placeholders.ts';
import { allRows } from '../reading/table-facts.ts';
import { readGaps } from '../reading/template-gaps.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import { shift } from '../text/span.ts';
import { locate } from './locate.ts';

/** Everything in the document that waits to be filled; words in code are examples, not gaps. */
export function placeholdersIn(
  text: string,
  units: readonly Placed<UnitFacts>[],
  details: FrontMatter | undefined,
): Placeholder[] {
  const found = details ? gapsInDetails(text, details) : [];
  for (const { at, prose } of prosesIn(units)) {
    if (!mayWait(prose.text)) continue;
    for (const span of readPlaceholders(prose.text)) {
      if (prose.code.some((code) => code.start <= span.start && span.end <= code.end)) continue;
      found.push(locate(text, at, prose, span));
    }
  }
  return [...found, ...examplesIn(text, units)].sort((a, b) => a.span.start - b.span.start);
}

/** The gaps of a template in the details at the top. Other brackets are lists there. */
function gapsInDetails(text: string, { entries }: FrontMatter): Placeholder[] {
  return entries.flatMap(({ valueSpan }) =>
    readGaps(text.slice(valueSpan.start, valueSpan.end)).map(({ span }): Placeholder => {
      const at = shift(valueSpan.start, span);
      const words = text.slice(at.start, at.end);
      return { value: words, text: words, span: at, source: 'stated' };
    }),
  );
}

/** The examples of a form, in rows where nobody has written anything else. */
function examplesIn(text: string, units: readonly Placed<UnitFacts>[]): Placeholder[] {
  const found: Placeholder[] = [];
  for (const { unit } of units) {
    if (unit.type !== 'table') continue;
    for (const { at, unit: row } of unit.rows) {
      const examples = row.cells.filter((cell) => !cell.merged && isExample(cell.text));
      const waits = (words: string) => isBlank(words) || isExample(words) || coversAll(words);
      if (examples.length === 0 || !row.cells.every((cell) => waits(cell.text))) continue;
      for (const { prose } of examples) found.push(locate(text, at, prose, { start: 0, end: prose.text.length }));
    }
  }
  return found;
}

function coversAll(words: string): boolean {
  const [first] = readPlaceholders(words);
  return first !== undefined && first.end - first.start === words.trim().length;
}

/** Every run of prose in the document with the offset that its unit starts at. */
export function* prosesIn(units: readonly Placed<UnitFacts>[]): Iterable<{ at: number; prose: Prose }> {
  for (const { at, unit } of units) {
    if (unit.type === 'heading' || unit.type === 'paragraph') yield { at, prose: unit.statement.prose };
    else if (unit.type === 'list') for (const item of unit.items) yield* prosesOfItem(item.at, item.unit);
    else if (unit.type === 'table') {
      for (const row of allRows(unit)) {
        for (const cell of row.unit.cells) if (!cell.merged) yield { at: row.at, prose: cell.prose };
      }
    }
  }
}

function* prosesOfItem(at: number, facts: ItemFacts): Iterable<{ at: number; prose: Prose }> {
  if (facts.item.prose) yield { at, prose: facts.item.prose };
  for (const paragraph of facts.paragraphs) yield { at, prose: paragraph.prose };
  for (const child of facts.children) yield* prosesOfItem(at, child);
}
