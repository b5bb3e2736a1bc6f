import type { KindId } from '../document/kind.ts';
import type { FieldRole } from '../vocabulary/headings.ts';

/** How the first actions of a document are set out: below which heading, and in which columns. */
export interface ActionForm {
  readonly heading: string;
  readonly columns: readonly { readonly role: FieldRole; readonly heading: string }[];
}

const standard: ActionForm = {
  heading: 'Actions',
  columns: [
    { role: 'source', heading: 'Finding' },
    { role: 'action', heading: 'Action' },
    { role: 'owner', heading: 'Owner' },
    { role: 'timescale', heading: 'Due' },
    { role: 'verification', heading: 'How we will check' },
  ],
};

const ofMinutes: ActionForm = {
  heading: 'Action log',
  columns: [
    { role: 'reference', heading: 'Ref' },
    { role: 'action', heading: 'Action' },
    { role: 'owner', heading: 'Lead' },
    { role: 'timescale', heading: 'Due' },
    { role: 'verification', heading: 'How we will check' },
    { role: 'status', heading: 'Status' },
  ],
};

export function actionForm(kind: KindId): ActionForm {
  return kind === 'meeting-minutes' ? ofMinutes : standard;
}
