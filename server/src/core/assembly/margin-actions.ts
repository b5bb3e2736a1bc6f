import type { Margin } from '../reading/margin.ts';
import type { RowFacts } from '../reading/table-facts.ts';
import type { ActionDraft } from './draft.ts';
import { cellValue, ownerIn } from './found.ts';
import { sentenceActions, sentenceDraft } from './sentence-actions.ts';
import type { Surroundings } from './surroundings.ts';

/** The actions of a row of minutes set as a table: what it says is to be done, by those whom its margin names. */
export function marginActions(at: number, row: RowFacts, { said, who }: Margin, around: Surroundings): ActionDraft[] {
  const cell = row.cells[said];
  if (!cell) return [];
  const sentences = cell.sentences();
  const margin = row.cells[who];
  const owner =
    margin && margin.text.trim() !== ''
      ? ownerIn(cellValue(around.text, at, margin.prose), around.names.words)
      : undefined;
  const stated = sentenceActions(at, sentences, around);
  const last = sentences.at(-1);
  // Somebody stands in the margin although no sentence promises anything: the last one is what is meant.
  const drafts = stated.length > 0 || !owner || !last ? stated : [sentenceDraft(at, last, around, 'prose')];
  return drafts.map((draft) => (draft.owner || !owner ? draft : { ...draft, owner }));
}
