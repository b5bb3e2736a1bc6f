import type { IsoDate } from '../calendar/date.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { addItem, addMarkedLine } from './add-item.ts';
import { addRow } from './add-row.ts';
import { addSection } from './add-section.ts';
import type { ActionAnswers } from './answers.ts';
import { type PlaceForAction, placesFor } from './place-for-action.ts';
import { bestReadBack, type Reader, type Written } from './read-back.ts';

/**
 * The text with an action written into it in the document's own form: a row of the table, an item of the list, a line of
 * the minutes; where there are no actions yet, a section with a table as the kind has it. `at` is the cursor's offset.
 */
export function addAction(
  document: GovernanceDocument,
  at: number,
  answers: ActionAnswers,
  today: IsoDate,
  reads: Reader,
): Written | undefined {
  for (const place of placesFor(document, at)) {
    const best = bestReadBack(document, waysAt(document, place, answers, today, reads), answers, reads);
    if (best) return best;
  }
  return undefined;
}

function* waysAt(
  document: GovernanceDocument,
  place: PlaceForAction,
  answers: ActionAnswers,
  today: IsoDate,
  reads: Reader,
): Iterable<Written> {
  switch (place.in) {
    case 'table': {
      const row = addRow(document, place.table, place.at, answers, today, reads);
      if (row) yield row;
      return;
    }
    case 'list':
      yield* addItem(document, place.like, answers);
      return;
    case 'minutes':
      yield* addMarkedLine(document, place.like, place.at, answers);
      return;
    case 'section':
      yield* addSection(document, answers, today, reads);
  }
}
