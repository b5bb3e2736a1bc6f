import type { Placed } from '../markdown/block.ts';
import type { Statement } from '../reading/statement.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import type { Outline } from './outline.ts';

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
    } else if (unit.type === 'paragraph') {
      for (const statement of unit.sentences()) yield { at, statement, section, in: 'paragraph' };
    } else if (unit.type === 'list') {
      for (const item of unit.items) yield* sentencesOfItem(item.at, item.unit, section);
    } else if (unit.type === 'table') {
      for (const row of unit.rows) {
        for (const cell of row.unit.cells) {
          for (const statement of cell.sentences()) yield { at: row.at, statement, section, in: 'cell' };
        }
      }
    }
  }
}

function* sentencesOfItem(at: number, facts: ItemFacts, section: number): Iterable<PlacedSentence> {
  for (const statement of [...facts.sentences(), ...facts.paragraphs]) yield { at, statement, section, in: 'item' };
  for (const child of facts.children) yield* sentencesOfItem(at, child, section);
}
