import { formatDate } from '../../core/calendar/date.ts';
import type { Action } from '../../core/document/action.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { actionsToJudge } from '../../core/rules/judged-actions.ts';
import { daysOverdue } from '../../core/rules/overdue.ts';
import type { ActionOverview } from '../../protocol/actions.ts';
import { rangeOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** The actions of a document as lists show them: each once, without those that were cancelled. */
export function actionsOf({ judgement, input, lines }: JudgedText): readonly ActionOverview[] {
  const { document, findings } = judgement;
  if (!document) return [];
  const missing = missingParts(findings);
  return [...actionsToJudge(document)].map(({ action, index }) => ({
    words: action.text.value,
    ...(action.id ? { reference: action.id.value } : {}),
    ...(action.owner ? { owner: action.owner.value } : {}),
    ...dueOf(action),
    state: action.status?.class ?? 'open',
    ...lateness(action, input.today),
    ...(action.urgency ? { urgency: action.urgency } : {}),
    lacks: missing.get(index) ?? [],
    range: rangeOf(lines, action.span),
  }));
}

type Part = ActionOverview['lacks'][number];

/** What is still lacking where words such as “TBC” only keep its place, by the rule that says so. */
const placeKeptFor: Readonly<Record<string, Part>> = {
  'owner-placeholder': 'owner',
  'timescale-placeholder': 'timescale',
};

/** What findings say of it, so that a list and the underlined words never disagree. */
function missingParts(findings: readonly Finding[]): ReadonlyMap<number, Part[]> {
  const missing = new Map<number, Part[]>();
  for (const { rule, action, missing: named, suppressed } of findings) {
    const part = named ?? placeKeptFor[rule];
    if (action === undefined || suppressed || !(part === 'owner' || part === 'timescale' || part === 'verification'))
      continue;
    missing.set(action, [...(missing.get(action) ?? []), part]);
  }
  return missing;
}

function dueOf({ timescale }: Action): { due?: string } {
  if (!timescale) return {};
  const isOneDay = timescale.date !== undefined && timescale.class !== 'recurring';
  return { due: isOneDay ? formatDate(timescale.date!) : timescale.value };
}

function lateness(action: Action, today: string): { daysOverdue?: number } {
  const days = daysOverdue(action, today);
  return days === undefined ? {} : { daysOverdue: days };
}
