import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';

/** True where two documents hold the same actions: as many, in the same order, with the same owners, times, checks and states. */
export function haveSameActions(one: GovernanceDocument, other: GovernanceDocument | undefined): boolean {
  const others = other?.actions ?? [];
  return one.actions.length === others.length && one.actions.every((action, index) => isSame(action, others[index]!));
}

function isSame(one: Action, other: Action): boolean {
  return fingerprint(one) === fingerprint(other);
}

/** An action without a status is open. */
function fingerprint({ owner, timescale, verification, status }: Action): string {
  return JSON.stringify([
    owner?.names.map(({ name, class: kind }) => [name, kind]) ?? [],
    [timescale?.class, timescale?.date, timescale?.value.toLowerCase()],
    [verification?.class, verification?.value],
    status?.class ?? 'open',
    status?.completed,
  ]);
}
