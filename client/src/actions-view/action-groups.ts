import type { ActionOverview } from '../../../server/src/protocol/actions.ts';

/** Actions that wait for the same thing, the most urgent group first. */
export interface ActionGroup {
  readonly id: 'overdue' | 'incomplete' | 'open' | 'closed';
  readonly title: string;
  readonly actions: readonly ActionOverview[];
}

const titles: Readonly<Record<ActionGroup['id'], string>> = {
  overdue: 'Past their date',
  incomplete: 'Still lacking something',
  open: 'Under way',
  closed: 'Closed',
};

/**
 * Each action stands in one group, the first that fits; groups without any are left out. What the document calls urgent comes
 * first, then what is longest past its date, then the order of the document.
 */
export function groupsOf(actions: readonly ActionOverview[]): readonly ActionGroup[] {
  return (Object.keys(titles) as ActionGroup['id'][])
    .map((id) => ({
      id,
      title: titles[id],
      actions: actions.filter((action) => groupOf(action) === id).toSorted(mostUrgentFirst),
    }))
    .filter((group) => group.actions.length > 0);
}

function mostUrgentFirst(one: ActionOverview, other: ActionOverview): number {
  const rank = ({ urgency }: ActionOverview) => (urgency === undefined ? 1 : 0);
  return rank(one) - rank(other) || (other.daysOverdue ?? 0) - (one.daysOverdue ?? 0);
}

function groupOf({ daysOverdue, lacks, state }: ActionOverview): ActionGroup['id'] {
  if (daysOverdue !== undefined) return 'overdue';
  if (lacks.length > 0) return 'incomplete';
  return state === 'closed' ? 'closed' : 'open';
}

const partNames = { owner: 'no owner', timescale: 'no date', verification: 'no check' } as const;

const urgencyNames = { priority: 'high priority', safeguarding: 'safeguarding' } as const;

/** The line beside the words of an action: how late it is, whose it is, by when, and what is the matter. */
export function detailOf({ owner, due, daysOverdue, urgency, lacks }: ActionOverview): string {
  const late = daysOverdue === undefined ? undefined : daysOverdue === 1 ? '1 day late' : `${daysOverdue} days late`;
  return [urgency && urgencyNames[urgency], late, owner, due, ...lacks.map((part) => partNames[part])]
    .filter((part) => part !== undefined)
    .join(' · ');
}
