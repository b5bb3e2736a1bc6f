import type { Placed } from '../markdown/block.ts';
import type { Statement } from '../reading/statement.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passages.ts';

/** A sentence with where its unit starts, the section that holds it, and what it stands in. */
export interface PlacedSentence {
  readonly at: number;
  readonly statement: Statement;
  readonly section: number;
  readonly in: 'heading' | 'paragraph' | 'item' | 'cell';
}

/** Every sentence of the document in its order: of paragraphs, items and cells, and each heading as one. */
export function* sentencesIn(units: readonly Placed<UnitFacts>[], outline: Outline): Iterable<PlacedSentence> {
  for (const [index, { at, unit }] of units.entries()) {
    const section = outline.sectionOf[index]!;
    if (outline.isHeading[index] && (unit.type === 'heading' || unit.type === 'paragraph')) {
      yield { at, statement: unit.statement, section, in: 'heading' };
    } else if (unit.type === 'list') {
      for (const item of unit.items) yield* placedIn(item.at, item.unit, section);
    } else if (unit.type === 'table') {
      for (const row of unit.rows) yield* placedIn(row.at, row.unit, section);
    } else yield* placedIn(at, unit, section);
  }
}

function* placedIn(at: number, passage: Passage, section: number): Iterable<PlacedSentence> {
  for (const statement of sentencesOf(passage)) yield { at, statement, section, in: places[passage.type] };
}

const places = { paragraph: 'paragraph', item: 'item', row: 'cell', heading: 'heading', quiet: 'paragraph' } as const;

/** The sentences of a passage of running text, an item or a row. */
export function* sentencesOf(passage: Passage): Iterable<Statement> {
  if (passage.type === 'paragraph') yield* passage.sentences();
  else if (passage.type === 'item') yield* sentencesOfItem(passage);
  else if (passage.type === 'row') for (const cell of passage.cells) yield* cell.sentences();
}

function* sentencesOfItem({ sentences, paragraphs, children }: ItemFacts): Iterable<Statement> {
  yield* sentences();
  yield* paragraphs;
  for (const child of children) yield* sentencesOfItem(child);
}
