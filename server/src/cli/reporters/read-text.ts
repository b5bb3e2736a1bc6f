import colours from 'picocolors';
import { formatDate } from '../../core/calendar/date.ts';
import type { Action } from '../../core/document/action.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import { kindDescription } from '../../core/kinds/catalogue.ts';
import type { ReadDocument } from './read-json.ts';

const rungs = [
  'nothing stated',
  'a claim without evidence',
  'names its evidence',
  'says which way, and when',
  'figures before and after',
];

/** What was understood, for a person to compare with the document. */
export function textOfReading(documents: readonly ReadDocument[]): string {
  return `${documents.map(textOf).join('\n\n')}\n`;
}

function textOf({ name, document }: ReadDocument): string {
  if (!document) return `${colours.bold(name)}\n  Not a governance document.`;
  const { kind, date, state, template, actions, learning } = document;
  const facts = [
    kindDescription(kind).title,
    date ? `dated ${formatDate(date.value)}` : 'without a date',
    ...(state.value === 'live' ? [] : [state.value]),
    ...(template ? ['a form to be copied'] : []),
  ];
  const lines = [colours.bold(name), `  ${facts.join(', ')}`];
  if (actions.length === 0) lines.push('  No actions.');
  for (const [index, action] of actions.entries()) lines.push(...linesOfAction(action, index));
  lines.push(...linesOfLearning(learning));
  return lines.join('\n');
}

function linesOfAction(action: Action, index: number): string[] {
  const { owner, timescale, verification, status } = action;
  const due = timescale?.date ? `${timescale.value} (${formatDate(timescale.date)})` : timescale?.value;
  return [
    `  ${index + 1}. ${action.text.value}`,
    `     Owner: ${owner ? `${owner.value} (${owner.class})` : '–'}`,
    `     Due: ${due && timescale ? `${due} (${timescale.class})` : '–'}`,
    `     Check: ${verification ? `${verification.value} (${verification.class})` : '–'}`,
    `     Status: ${status ? `${status.value} (${status.class})` : '–'}`,
    ...(action.sameAs === undefined ? [] : [`     The same as action ${action.sameAs + 1} of the log`]),
  ];
}

function linesOfLearning(learning: GovernanceDocument['learning']): string[] {
  return learning.flatMap(({ role, text, impact, planned }) => [
    `  ${role === 'impact' ? 'Difference' : 'Lesson'}: ${text.value}`,
    `     Impact: ${rungs[impact?.rung ?? 0]}${planned ? '; a measure is planned' : ''}`,
  ]);
}
