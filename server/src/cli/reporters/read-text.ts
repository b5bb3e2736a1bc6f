import { formatDate } from '../../core/calendar/date.ts';
import type { Action } from '../../core/document/action.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import type { Owner, OwnerClass } from '../../core/document/owner.ts';
import type { Status, StatusClass } from '../../core/document/status.ts';
import type { Timescale, TimescaleClass, TimescaleFault } from '../../core/document/timescale.ts';
import { kindDescription } from '../../core/kinds/catalogue.ts';
import { impactWords } from '../../core/vocabulary/impact-words.ts';
import { colours } from './colours.ts';
import type { ReadDocument } from './read-json.ts';

const nothing = 'nothing stated';
const ownerNotes: Readonly<Record<OwnerClass, string>> = {
  person: '',
  role: 'a role',
  group: 'a group, not one person',
  placeholder: 'still to be named',
};
const timescaleNotes: Readonly<Record<TimescaleClass, string>> = {
  date: '',
  relative: 'the day cannot be told',
  event: 'when something happens',
  recurring: 'again and again',
  vague: 'no real date',
  placeholder: 'still to be set',
};
const faultNotes: Readonly<Record<TimescaleFault, string>> = {
  impossible: 'there is no such day',
  weekday: 'the weekday and the date differ',
  'month-first': 'the month stands before the day',
};
const statusNotes: Readonly<Record<StatusClass, string>> = {
  open: 'open',
  closed: 'closed',
  cancelled: 'cancelled',
  unknown: 'not clear whether open or closed',
};

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
  if (actions.length === 0) {
    lines.push(
      '  No actions were understood. If there are some, write each in a table or a list under a heading "Actions".',
    );
  }
  for (const [index, action] of actions.entries()) lines.push(...linesOfAction(action, index));
  lines.push(...linesOfLearning(learning));
  return lines.join('\n');
}

function linesOfAction(action: Action, index: number): string[] {
  const { owner, timescale, verification, status } = action;
  return [
    `  ${index + 1}. ${action.text.value}`,
    `     Owner: ${owner ? wordsOfOwner(owner) : nothing}`,
    `     Due: ${timescale ? wordsOfTimescale(timescale) : nothing}`,
    `     Check: ${verification ? `${verification.value}${verification.class === 'weak' ? ' (shows only that it took place)' : ''}` : nothing}`,
    `     Status: ${status ? wordsOfStatus(status) : nothing}`,
    ...(action.sameAs === undefined ? [] : [`     The same as action ${action.sameAs + 1} of the log`]),
  ];
}

function wordsOfOwner({ value, class: kind, names }: Owner): string {
  const people = names.flatMap(({ name, person }) => (person && person.name !== name ? [person.name] : []));
  const notes = [...(people.length > 0 ? [people.join(', ')] : []), ...(ownerNotes[kind] ? [ownerNotes[kind]] : [])];
  return notes.length > 0 ? `${value} (${notes.join('; ')})` : value;
}

function wordsOfTimescale({ value, date, class: kind, fault }: Timescale): string {
  if (fault) return `${value} (${faultNotes[fault]})`;
  const day = date && formatDate(date);
  const note = day ?? timescaleNotes[kind];
  return note && note !== value ? `${value} (${note})` : value;
}

function wordsOfStatus({ value, class: kind }: Status): string {
  return value.toLowerCase().startsWith(kind) ? value : `${value} (${statusNotes[kind]})`;
}

function linesOfLearning(learning: GovernanceDocument['learning']): string[] {
  return learning.flatMap(({ role, text, impact, planned }) => [
    `  ${role === 'impact' ? 'Difference' : 'Lesson'}: ${text.value}`,
    `     Impact: ${impactWords[impact?.rung ?? 0]}${planned ? '; a measure is planned' : ''}`,
  ]);
}
