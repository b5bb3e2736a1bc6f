import { expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { actionsOf } from '../support/habits.ts';

// Tables that look like logs of actions and are none: nothing in them is asked for owner, date or check.

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  row(...headings) + row(...headings.map(() => '---')) + rows.map((cells) => row(...cells)).join('');

const others: readonly [string, string, KindId?][] = [
  [
    'a register of risks',
    table(
      ['Risk', 'Likelihood', 'Impact', 'Mitigation', 'Owner', 'Review date'],
      ['Fire', '2', '5', 'Drills each quarter', 'Ada Reeve', '4 May 2026'],
    ),
  ],
  [
    'a register of risks with controls',
    table(
      ['Ref', 'Risk', 'Score', 'Controls', 'Risk owner', 'Next review'],
      ['1', 'Too few nurses', '12', 'Agency contract', 'Matron', '4 May 2026'],
    ),
  ],
  [
    'hazards',
    table(['Hazard', 'Control measures', 'Who', 'By when'], ['Wet floor', 'Signs', 'Domestic', '4 May 2026']),
  ],
  ['who was there', table(['Name', 'Role', 'Present'], ['Ada Reeve', 'Manager', 'Yes'])],
  ['who signed', table(['Name', 'Role', 'Signature', 'Date'], ['Ada Reeve', 'Manager', 'A R', '4 May 2026'])],
  [
    'a glossary that explains the plan',
    table(['Term', 'Meaning'], ['Action', 'What will be done'], ['Owner', 'Who does it'], ['Due', 'When it is done']),
  ],
  ['a distribution list', table(['Name', 'Role', 'Date sent'], ['Ada Reeve', 'Chair', '4 May 2026'])],
  [
    'a history of versions',
    table(['Version', 'Date', 'Author', 'Description'], ['1.0', '4 May 2026', 'A. Reeve', 'First issue']),
  ],
  [
    'a history of versions with actions',
    table(['Version', 'Author', 'Action', 'Date'], ['2', 'A. Reeve', 'Added the annex', '4 May 2026']),
  ],
  [
    'details of the document',
    table(
      ['Title', 'Falls policy'],
      ['Author', 'Ada Reeve'],
      ['Owner', 'Tom Ilunga'],
      ['Status', 'Draft'],
      ['Review date', '4 May 2027'],
    ),
  ],
  [
    'decisions that others are asked for',
    table(['Decisions needed', 'By whom', 'By when'], ['Which supplier', 'Landlord', '4 May 2026']),
  ],
  [
    'courses that are due',
    table(['Name', 'Course', 'Date due', 'Status'], ['Ada Reeve', 'Moving and handling', '4 May 2026', 'Complete']),
  ],
  [
    'a matrix of training',
    table(['Staff member', 'Fire safety', 'First aid', 'Safeguarding'], ['Ada Reeve', '4/5/26', '6/6/26', 'Due']),
  ],
  ['a rota', table(['Day', 'Early', 'Late', 'Night'], ['Mon 4 May', 'AR', 'TI', 'BC'])],
  ['a calendar of meetings', table(['Meeting', 'Date', 'Chair'], ['Quality committee', '4 May 2026', 'Ada Reeve'])],
  ['where meetings are', table(['Date', 'Time', 'Venue', 'Lead'], ['4 May 2026', '10:00', 'Board room', 'AR'])],
  [
    'who answers for what',
    table(['Task', 'Responsible', 'Accountable', 'Consulted', 'Informed'], ['Care plans', 'RN', 'RM', 'GP', 'Family']),
  ],
  [
    'letters for who answers for what',
    table(['Activity', 'Manager', 'Deputy', 'Nurse'], ['Write the care plan', 'A', 'R', 'C']),
  ],
  ['a comparison', table(['Feature', 'Plan A', 'Plan B'], ['Price', '£4', '£6'], ['Support', 'Email', 'Phone'])],
  [
    'options of a program',
    table(
      ['Option', 'Description', 'Default'],
      ['owner', 'Name of the owner', 'none'],
      ['due', 'Date it is due', 'none'],
    ),
  ],
  ['requests to a program', table(['Action', 'Status code', 'Description'], ['Create', '201', 'Makes a record'])],
  ['jobs of a workflow', table(['Workflow', 'Action', 'When'], ['build', 'npm test', 'on push'])],
  ['keys of a keyboard', table(['Key', 'Action'], ['Ctrl+S', 'Save'])],
  ['a chronology', table(['Date', 'Time', 'Event', 'Source'], ['4 May 2026', '10:00', 'Fall reported', 'Log'])],
  ['who did what in an incident', table(['Date', 'What happened', 'By whom'], ['4 May 2026', 'Rang 111', 'AR'])],
  ['a cleaning schedule', table(['Task', 'Frequency', 'Who'], ['Clean the oven', 'Daily', 'Cook'])],
  [
    'what is maintained',
    table(['Task', 'Frequency', 'Last done', 'Next due'], ['Test alarms', 'Weekly', '4 May 2026', '11 May 2026']),
  ],
  ['indicators', table(['Indicator', 'Owner', 'Target', 'Result'], ['Falls a month', 'AR', '4', '3'])],
  [
    'an agenda',
    table(['Item', 'Lead', 'Time'], ['Welcome', 'Chair', '10:00'], ['Finance report', 'Treasurer', '10:10']),
    'meeting-minutes',
  ],
  [
    'an agenda with papers',
    table(['No', 'Item', 'Lead', 'Paper'], ['1', 'Welcome', 'Chair', 'Verbal']),
    'meeting-minutes',
  ],
  ['whom to ring', table(['Name', 'Role', 'Email'], ['Ada Reeve', 'Manager', 'ada@example.org'])],
  ['medicines given', table(['Medicine', 'Dose', 'Time', 'Given by'], ['Paracetamol', '1 g', '10:00', 'AR'])],
  [
    'an inventory',
    table(['Item', 'Serial number', 'Location', 'Date checked'], ['Hoist', '123', 'Room 4', '4 May 2026']),
  ],
  ['results of an audit', table(['Standard', 'Compliance', 'Comments'], ['Care plans signed', '92%', 'Good'])],
  [
    'a schedule of audits',
    table(['Audit', 'Lead', 'Frequency', 'Next due'], ['Medicines', 'Deputy', 'Monthly', '4 May 2026']),
  ],
  [
    'incidents',
    table(['Incident', 'Date', 'Reported by', 'Outcome'], ['Fall in the lounge', '4 May 2026', 'AR', 'No injury']),
  ],
  [
    'complaints',
    table(['Complaint', 'Received', 'Investigator', 'Closed'], ['Food was cold', '4 May 2026', 'AR', '6 May 2026']),
  ],
  ['policies to be reviewed', table(['Policy', 'Owner', 'Review date'], ['Falls', 'Ada Reeve', '4 May 2026'])],
  ['a budget', table(['Item', 'Cost', 'Budget holder'], ['Beds', '£400', 'AR'])],
  ['initials', table(['AR', 'Ada Reeve'], ['TI', 'Tom Ilunga'])],
  [
    'supervision',
    table(['Name', 'Supervisor', 'Last date', 'Next due'], ['Ada Reeve', 'Tom Ilunga', '4 May 2026', '4 July 2026']),
  ],
  [
    'interests declared',
    table(['Member', 'Interest', 'Action taken'], ['Ada Reeve', 'Trustee of a charity', 'Left the room']),
  ],
  ['a timetable', table(['Week', 'Topic', 'Lead'], ['1', 'Falls', 'AR'])],
];

test.each(others)('no actions: %s', (_, text, kind = 'action-plan') => {
  expect(actionsOf(`# Plan\n\n${text}`, kind)).toEqual([]);
});

test('an action in a register of risks is one where it says so itself', () => {
  const text = table(
    ['Risk', 'Controls', 'Further action required', 'Owner', 'Due'],
    ['Fire', 'Alarm', 'Fit two rails', 'Ada Reeve', '29 May 2026'],
  );
  expect(actionsOf(text, 'action-plan')).toEqual([{ what: 'Fit two rails', who: 'Ada Reeve', when: '2026-05-29' }]);
});
