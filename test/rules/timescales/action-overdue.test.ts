import { expect, test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { clean, findingsOf, fixes, flags } from '../../support/judging.ts';

const rule = 'action-overdue';
const head = 'Finding | Action | Owner | Due | How we will check | Status';
const row = (due: string, status = '', finding = 'Charts thin') =>
  `Date: 4 May 2026\n\n${grid(head, `${finding} | Add a total box | Ines Costa | ${due} | Deputy samples ten | ${status}`)}`;
const asPlan = { kind: 'action-plan', today: '2026-06-20' } as const;
const asMinutes = { ...asPlan, kind: 'meeting-minutes' } as const;

breadth(rule, asPlan, {
  flagged: [
    ['a day with no status', row('⟦29 May 2026⟧')],
    ['in progress', row('⟦29 May 2026⟧', 'In progress')],
    ['red', row('⟦29 May 2026⟧', 'Red')],
    ['figures', row('⟦29/05/26⟧', 'Open')],
    ['a month that has ended', row('⟦May 2026⟧')],
    ['a day without its year', row('⟦29 May⟧', 'On track')],
    ['the week that began', row('⟦w/c 25 May 2026⟧')],
    ['two weeks from the document’s date', row('⟦within two weeks⟧')],
    ['a labelled value in a list', '## Actions\n\n- [ ] Order two rails – Owner: Ada Reeve – Due: ⟦29 May 2026⟧\n'],
    ['a line below a heading', '## Actions\n\n### Order two rails\n\n**Owner:** Ada Reeve\n\n**Due:** ⟦1 June 2026⟧\n'],
    ['the words of minutes', 'Date: 4 May 2026\n\nACTION: Jo to write to the landlord by ⟦29 May⟧.\n', asMinutes],
    [
      'a log in minutes',
      `## Action log\n\n${grid('Action | Who | When | Status', 'Book the hall | Jo | ⟦19 June 2026⟧ | Outstanding')}`,
      asMinutes,
    ],
    [
      'a review',
      '## Actions\n\n1. Fit a second lock. Owner: Ward Manager. Due: ⟦29 May 2026⟧.\n',
      { ...asPlan, kind: 'incident-review' },
    ],
  ],
  silent: [
    ['the day itself', row('20 June 2026')],
    ['a day to come', row('21 June 2026')],
    ['a month that goes on', row('June 2026')],
    ['closed', row('29 May 2026', 'Closed')],
    ['complete in other words', row('29 May 2026', 'Complete, awaiting approval')],
    ['superseded', row('29 May 2026', 'Superseded by A4')],
    ['green, which may mean done', row('29 May 2026', 'Green')],
    ['blue', row('29 May 2026', '🔵')],
    ['a new date beside the old one', row('~~29 May 2026~~ 10 July 2026')],
    ['a date that was moved', row('10 July 2026 (moved from 29 May 2026)')],
    ['what goes on every month from a day', row('Monthly from 29 May 2026')],
    ['an event', row('before the next admission')],
    ['a ticked box', '## Actions\n\n- [x] Order two rails – Owner: Ada Reeve – Due: 29 May 2026 – rails tested\n'],
    ['a day in next year without its year', row('15 January')],
    [
      'the date of what it is about',
      'Date: 4 May 2026\n\nACTION: Jo to send the audit of 4 March 2026 by 10 July 2026.\n',
      asMinutes,
    ],
  ],
});

test('tells for how long', () => {
  const said = (due: string) => findingsOf(rule, row(due), asPlan)[0]?.message;
  expect(said('29 May 2026')).toContain('was due on 29 May 2026, 3 weeks ago');
  expect(said('19 June 2026')).toContain('one day ago');
  expect(findingsOf(rule, row('29 May 2026'), { ...asPlan, today: '2027-01-20' })[0]?.message).toContain(
    '7 months ago',
  );
});
test.each([
  ['High priority: charts thin', 'High priority: this was due'],
  ['Safeguarding concern: pressure sore not reported', 'Safeguarding: this was due'],
  ['Charts thin', 'This was due'],
])('says first that it is urgent: %s', (finding, opening) => {
  expect(findingsOf(rule, row('29 May 2026', '', finding), asPlan)[0]?.message.startsWith(opening)).toBe(true);
});
test('colours mean what the document’s own key says', () => {
  const key = 'Key: Amber = on track; Green = on track; Blue = done.\n\n';
  flags(rule, key + row('⟦29 May 2026⟧', 'Green'), asPlan);
  clean(rule, key + row('29 May 2026', 'Blue'), { ...asPlan, actions: 1 });
});
test('the fix keeps the old date, struck through', () => {
  fixes(rule, row('29 May 2026'), row('~~29 May 2026~~ [new date]'), asPlan);
});
