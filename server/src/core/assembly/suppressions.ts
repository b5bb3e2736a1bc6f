import type { SuppressionNote } from '../document/suppression.ts';
import type { Placed } from '../markdown/block.ts';
import type { Comment } from '../markdown/prose.ts';
import { type NoteReading, readSuppressionNote } from '../reading/suppression-note.ts';
import { allRows } from '../reading/table-facts.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import { type Span, shift } from '../text/span.ts';
import type { Outline } from './outline.ts';

/**
 * The notes that silence a rule, each with what it reaches: the row or the item that it stands in, the block below its
 * own line, the section whose heading is right above it, or the whole document.
 */
export function suppressionsIn(text: string, units: readonly Placed<UnitFacts>[], outline: Outline): SuppressionNote[] {
  const notes: SuppressionNote[] = [];
  const add = (at: number, comment: Comment, reach: Span) => {
    const span = shift(at, comment.span);
    const note = readSuppressionNote(comment.text);
    if (note) notes.push(placed(text, note, span, note.wholeFile ? { start: 0, end: text.length } : reach));
  };
  for (const [index, { at, unit }] of units.entries()) {
    if (unit.type === 'quiet') {
      const reach = reachOfLine(units, outline, index, text.length);
      for (const comment of unit.comments) add(at, comment, reach);
    } else if (unit.type === 'table') {
      for (const row of allRows(unit)) {
        const reach = shift(row.at, { start: 0, end: row.unit.source.length });
        for (const cell of row.unit.cells) for (const comment of cell.prose.comments) add(row.at, comment, reach);
      }
    } else if (unit.type === 'list') {
      for (const item of unit.items) addItem(item.at, item.unit, add);
    } else {
      const { prose } = unit.statement;
      const reach = unit.type === 'heading' ? outline.sections[outline.sectionOf[index]!]!.span : shift(at, prose.span);
      for (const comment of prose.comments) add(at, comment, reach);
    }
  }
  return notes;
}

/** The note where it stands; in an item that goes over several lines the comment's words are not those of the source. */
function placed(text: string, note: NoteReading, span: Span, reach: Span): SuppressionNote {
  const source = text.slice(span.start, span.end);
  let from = 0;
  const rules = note.rules.map(({ id }) => {
    const at = source.indexOf(id, from);
    if (at < 0) return { id, span };
    from = at + id.length;
    return { id, span: { start: span.start + at, end: span.start + from } };
  });
  return { ...note, rules, span, reach };
}

function reachOfLine(units: readonly Placed<UnitFacts>[], outline: Outline, index: number, end: number): Span {
  if (outline.isHeading[index - 1]) return outline.sections[outline.sectionOf[index]!]!.span;
  const next = units[index + 1];
  return next ? { start: next.at, end: units[index + 2]?.at ?? end } : { start: end, end };
}

function addItem(at: number, facts: ItemFacts, add: (at: number, comment: Comment, reach: Span) => void): void {
  const reach = shift(at, facts.item.span);
  for (const comment of facts.item.comments) add(at, comment, reach);
  for (const child of facts.children) addItem(at, child, add);
}
