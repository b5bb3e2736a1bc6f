import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Action } from '../../../core/document/action.ts';
import type { Choice } from './choice.ts';

const fields: readonly {
  readonly field: 'owner' | 'timescale' | 'verification';
  readonly label: string;
  readonly holds: string;
}[] = [
  { field: 'owner', label: 'Owner', holds: 'One person who answers for it' },
  { field: 'timescale', label: 'Due', holds: 'The day by which it is done' },
  { field: 'verification', label: 'Verified by', holds: 'Who looks at what, and when, to see whether it worked' },
];

/** The labels of what an action item does not say yet, written as the document writes such an item. */
export function labelChoices(action: Action): Choice[] {
  return fields.flatMap(({ field, label, holds }) => {
    const slot = action.slots[field];
    if (action[field] || (slot?.in !== 'text' && slot?.in !== 'line')) return [];
    // A label below the item is written on a line of its own, which the cursor is not on.
    const lead = slot.in === 'text' ? slot.lead : ` – ${label}: `;
    return [{ label: `${label}: `, kind: CompletionItemKind.Field, text: lead, detail: holds }];
  });
}
