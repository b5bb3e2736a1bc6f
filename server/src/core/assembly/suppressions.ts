import type { SuppressionNote } from '../document/suppression.ts';
import type { Placed } from '../markdown/block.ts';
import type { Comment } from '../markdown/prose.ts';
import { type NoteReading, readSuppressionNote } from '../reading/suppression-note.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift } from '../text/span.ts';
import type { Heard } from './heard.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passages.ts';

/** A note in a passage; `reach` is absent where the place of the passage in the document decides it. */
export interface UnitNote {
  readonly note: NoteReading;
  readonly span: Span;
  readonly reach?: Span;
}

/**
 * The notes that silence a rule, each with what it reaches: the row or the item that it stands in, the block below its
 * own line, the section whose heading is right above it, or the whole document.
 */
export function suppressionsIn(
  text: SourceText,
  heard: readonly Heard<readonly UnitNote[]>[],
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
): SuppressionNote[] {
  return heard.flatMap(({ unit: index, at, passage, says }) =>
    says.map(({ note, span, reach }) => {
      const whole = note.wholeFile ? { start: 0, end: text.length } : undefined;
      const around = () =>
        passage.type === 'quiet'
          ? reachOfLine(units, outline, index, text.length)
          : outline.sections[outline.sectionOf[index]!]!.span;
      return placed(text, note, shift(at, span), whole ?? (reach ? shift(at, reach) : around()));
    }),
  );
}

/** The note where it stands; in an item that goes over several lines the comment's words are not those of the source. */
function placed(text: SourceText, note: NoteReading, span: Span, reach: Span): SuppressionNote {
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

/** The notes of one passage; offsets count from its start. */
export function notesOf(passage: Passage): UnitNote[] | undefined {
  if (!holdsComments(passage)) return undefined;
  const notes = [...commentsOf(passage)].flatMap(({ comment, reach }): UnitNote[] => {
    const note = readSuppressionNote(comment.text);
    return note ? [{ note, span: comment.span, ...(reach ? { reach } : {}) }] : [];
  });
  return notes.length > 0 ? notes : undefined;
}

/** False for nearly all passages. */
function holdsComments(passage: Passage): boolean {
  switch (passage.type) {
    case 'quiet':
      return passage.comments.length > 0;
    case 'row':
      return passage.cells.some(({ prose }) => prose.comments.length > 0);
    case 'item':
      return itemHoldsComments(passage);
    default:
      return passage.statement.prose.comments.length > 0;
  }
}

function itemHoldsComments({ item, children }: ItemFacts): boolean {
  return item.comments.length > 0 || children.some(itemHoldsComments);
}

function* commentsOf(passage: Passage): Iterable<{ comment: Comment; reach?: Span }> {
  switch (passage.type) {
    case 'quiet':
      for (const comment of passage.comments) yield { comment };
      break;
    case 'row': {
      const reach = { start: 0, end: passage.source.length };
      for (const cell of passage.cells) for (const comment of cell.prose.comments) yield { comment, reach };
      break;
    }
    case 'item':
      yield* commentsOfItem(passage);
      break;
    case 'paragraph':
      for (const comment of passage.statement.prose.comments) yield { comment, reach: passage.statement.prose.span };
      break;
    case 'heading':
      for (const comment of passage.statement.prose.comments) yield { comment };
  }
}

function* commentsOfItem({ item, children }: ItemFacts): Iterable<{ comment: Comment; reach: Span }> {
  for (const comment of item.comments) yield { comment, reach: item.span };
  for (const child of children) yield* commentsOfItem(child);
}
