import type { IsoDate } from '../calendar/date.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { OwnerName } from '../document/owner.ts';
import { daysOverdue } from '../rules/overdue.ts';

export interface OwnedActions {
  readonly open: number;
  readonly overdue: number;
}

/** How many actions of a document are still open in a name; one that minutes state twice counts once. */
export function ownedActions({ actions }: GovernanceDocument, owner: OwnerName, today: IsoDate): OwnedActions {
  const key = keyOf(owner);
  const open = actions.filter(
    ({ owner: other, status, sameAs }) =>
      sameAs === undefined &&
      status?.class !== 'closed' &&
      status?.class !== 'cancelled' &&
      other?.names.some((name) => keyOf(name) === key),
  );
  return { open: open.length, overdue: open.filter((action) => daysOverdue(action, today) !== undefined).length };
}

function keyOf({ name, person }: OwnerName): string {
  return (person?.name ?? name).trim().toLowerCase();
}
