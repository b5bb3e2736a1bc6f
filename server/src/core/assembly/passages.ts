import type { Placed } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { withoutApostrophes } from '../reading/part-words.ts';
import { allRows, type CellFacts, type RowFacts } from '../reading/table-facts.ts';
import type { HeadingFacts, ItemFacts, ParagraphFacts, QuietFacts, UnitFacts } from '../reading/units.ts';
import { KnownInRow } from '../text/known-in-row.ts';
import { remembered } from '../text/lazy.ts';
import { type PhraseLists, toldIn } from '../text/phrase-lists.ts';

/** The smallest stretch that is read by itself and stays the same object for as long as its words do. */
export type Passage = HeadingFacts | ParagraphFacts | ItemFacts | RowFacts | QuietFacts;

/** A passage of a unit that says something; `at` counts from the unit's start. */
export interface Speaking<Says> {
  readonly at: number;
  readonly passage: Passage;
  /** False for a row that stands above the body of its table, or repeats its headings. */
  readonly body: boolean;
  readonly says: Says;
}

const silence: readonly never[] = [];

/**
 * The passages of a unit that say something, in the order of the text. What a passage says is read once; most of a long
 * document says nothing to most questions, so that whoever asks about the whole only meets the few passages that do. To
 * be asked of a unit's own facts, and `read` may look at nothing but the passage.
 */
export function speakingIn<Says extends object>(
  read: (passage: Passage) => Says | undefined,
): (own: UnitFacts) => readonly Speaking<Says>[] {
  const said = new KnownInRow<Passage, Says | null>();
  return remembered((own) => {
    const found: Speaking<Says>[] = [];
    const ask = (passages: readonly Placed<Passage>[], body: boolean, first = 0) => {
      for (let index = 0; index < passages.length; index++) {
        const { at, unit: passage } = passages[index]!;
        let says = said.get(passage, first + index);
        if (says === undefined) {
          says = read(passage) ?? null;
          said.set(passage, first + index, says);
        }
        if (says) found.push({ at, passage, body, says });
      }
    };
    if (own.type === 'list') ask(own.items, true);
    else if (own.type === 'table') {
      const { others, headings, rows } = own;
      ask(others, false);
      if (headings) ask([headings], false, others.length);
      ask(rows, true, others.length + 1);
      if (found.length > 1 && own.others.length > 0) found.sort((a, b) => a.at - b.at);
    } else {
      const says = read(own);
      if (says) found.push({ at: 0, passage: own, body: true, says });
    }
    return found.length > 0 ? found : silence;
  });
}

/** The passages of a unit, in the order of the text. */
function passagesOf(at: number, unit: UnitFacts): readonly Placed<Passage>[] {
  if (unit.type === 'list') return unit.items;
  return unit.type === 'table' ? allRows(unit) : [{ at, unit }];
}

/** Every run of prose of a passage; what a row above states is that row's. */
export function prosesOf(passage: Passage): Prose[] {
  switch (passage.type) {
    case 'heading':
    case 'paragraph':
      return [passage.statement.prose];
    case 'item':
      return [...prosesOfItem(passage)];
    case 'row':
      return passage.cells.flatMap(({ merged, prose }) => (merged ? [] : [prose]));
    case 'quiet':
      return [];
  }
}

function* prosesOfItem({ item, paragraphs, children }: ItemFacts): Iterable<Prose> {
  if (item.prose) yield item.prose;
  for (const { prose } of paragraphs) yield prose;
  for (const child of children) yield* prosesOfItem(child);
}

/** All that stands in a passage, each cell or paragraph on lines of its own; of a row also what a row above states. */
export function wordsOfPassage(passage: Passage): string {
  switch (passage.type) {
    case 'heading':
    case 'paragraph':
      return passage.statement.prose.text;
    case 'row': {
      let words = '';
      for (const { text } of passage.cells) words += `${text}\n`;
      return words;
    }
    case 'item':
      return prosesOf(passage)
        .map(({ text }) => text)
        .join('\n');
    case 'quiet':
      return '';
  }
}

/** The lists that the words of a passage tell, with apostrophes or without; of a row also what a row above states. */
export const toldByPassage = remembered((passage: Passage) => {
  const texts =
    passage.type === 'row' ? passage.cells.map(({ text }) => text) : prosesOf(passage).map(({ text }) => text);
  return toldIn(texts, withoutApostrophes);
});

/** The cells of a row that may hold a phrase of some lists, those among them that a row above states. */
export function cellsTelling(row: RowFacts, lists: PhraseLists): CellFacts[] {
  const told = toldByPassage(row);
  return row.cells.filter((_, index) => lists.mayBeAmongThoseOf(index, told));
}

/** The runs of prose of a passage that may hold a phrase of some lists. */
export function prosesTelling(passage: Passage, lists: PhraseLists): Prose[] {
  if (passage.type === 'row')
    return cellsTelling(passage, lists).flatMap(({ merged, prose }) => (merged ? [] : [prose]));
  const told = toldByPassage(passage);
  return prosesOf(passage).filter((_, index) => lists.mayBeAmongThoseOf(index, told));
}

/** Every run of prose of some units with the offset that its passage starts at. */
export function* prosesIn(units: Iterable<Placed<UnitFacts>>): Iterable<{ at: number; prose: Prose }> {
  for (const { at, unit } of units) {
    for (const { at: place, unit: passage } of passagesOf(at, unit))
      for (const prose of prosesOf(passage)) yield { at: place, prose };
  }
}
