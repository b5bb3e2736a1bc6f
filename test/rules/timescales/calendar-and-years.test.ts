import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, fixes, flags, judge } from '../../support/judging.ts';

const plan = (due: string, status = '') =>
  `Date: 4 May 2026\n\n| Finding | Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|---|\n| Charts incomplete | Add a total box | Ines Costa | ${due} | Deputy samples 10 charts | ${status} |\n`;
const asPlan = { kind: 'action-plan' } as const;

test.each(['', '–'])('action-without-timescale: "%s"', (due) => {
  flags('action-without-timescale', plan(due).replace('Add a total box', '⟦Add a total box⟧'), asPlan);
});
test.each([
  '29 May 2026',
  'weekly',
  'before the next admission',
  'next meeting',
  'ASAP',
  'TBC',
  'w/c 11 May',
  'end of June',
])('action-without-timescale is silent where something stands: %s', (due) => {
  clean('action-without-timescale', plan(due), { ...asPlan, actions: 1 });
});
test('action-without-timescale is silent where a sentence gives one to all', () => {
  const text =
    'Actions are due by the next meeting unless stated otherwise.\n\nDate of next meeting: 8 June 2026\n\n## Actions\n\n- Ada to order rails\n';
  clean('action-without-timescale', text, { kind: 'meeting-minutes', actions: 1 });
});
test.each(['TBC', 'dd/mm/yyyy', 'date to be agreed', '[date]'])('timescale-placeholder: %s', (due) => {
  flags('timescale-placeholder', plan(`⟦${due}⟧`), asPlan);
});
test.each(['ASAP', 'Ongoing', 'in due course', 'immediately', 'short term', 'regularly'])(
  'timescale-vague: %s',
  (due) => {
    flags('timescale-vague', plan(`⟦${due}⟧`), asPlan);
  },
);
test.each(['Immediate (done 2 May 2026)', 'Ongoing, monthly, review 1 June 2026', 'weekly', 'by the next meeting'])(
  'timescale-vague is silent: %s',
  (due) => {
    clean('timescale-vague', plan(due), asPlan);
  },
);
test('timescale-vague keeps the word and adds a date', () => {
  expect(fixed('timescale-vague', plan('ASAP'), asPlan)).toBe(plan('ASAP: 24 May 2026'));
});
test.each(['31/02/26', '31 June 2026', 'Monday 30 October 2026', '10/31/2026'])('timescale-invalid: %s', (due) => {
  flags('timescale-invalid', plan(`⟦${due}⟧`), asPlan);
});
test('timescale-invalid puts the day first where nothing else can be meant', () => {
  fixes('timescale-invalid', plan('10/31/2026'), plan('31/10/2026'), asPlan);
});

describe('action-overdue', () => {
  test('tells for how long', () => {
    const [finding] = findingsOf('action-overdue', plan('29 May 2026'), { ...asPlan, today: '2026-06-20' });
    expect(finding!.message).toContain('was due on 29 May 2026, 3 weeks ago');
  });
  test.each(['In progress', 'Red', ''])('is flagged while the status is "%s"', (status) => {
    flags('action-overdue', plan('⟦29 May 2026⟧', status), { ...asPlan, today: '2026-06-20' });
  });
  test.each(['Closed', 'Complete, awaiting approval', 'Superseded by A4', 'Green', '🔵'])(
    'is silent while the status is "%s"',
    (status) => {
      clean('action-overdue', plan('29 May 2026', status), { ...asPlan, today: '2026-06-20' });
    },
  );
  test('colours mean what the document’s own key says', () => {
    const key = 'Key: Amber = on track; Green = on track; Blue = done.\n\n';
    flags('action-overdue', key + plan('⟦29 May 2026⟧', 'Green'), { ...asPlan, today: '2026-06-20' });
  });
  test('the last of several dates counts', () => {
    clean('action-overdue', plan('~~29 May 2026~~ 10 July 2026'), { ...asPlan, today: '2026-06-20' });
  });
  test('keeps the old date, struck through', () => {
    fixes('action-overdue', plan('29 May 2026'), plan('~~29 May 2026~~ [new date]'), {
      ...asPlan,
      today: '2026-06-20',
    });
  });
});

describe('the settings’ calendar of meetings', () => {
  const settings = { meetings: [{ name: 'Quality Committee', dates: ['2026-06-09', '2026-07-14'] }] };

  test('gives “next Quality Committee” a day that can pass', () => {
    clean('timescale-unanchored', plan('next Quality Committee'), { ...asPlan, settings, actions: 1 });
    flags('action-overdue', plan('⟦next Quality Committee⟧'), { ...asPlan, settings, today: '2026-06-12' });
    clean('action-overdue', plan('next Quality Committee'), { ...asPlan, settings, today: '2026-06-09', actions: 1 });
  });

  test('is offered where a day is wanted', () => {
    fixes('timescale-vague', plan('ASAP'), plan('ASAP: 9 June 2026'), {
      ...asPlan,
      settings,
      choose: 'next Quality Committee',
    });
  });
});

describe('a year left out accuses nobody', () => {
  const november = (due: string, status = '') => plan(due, status).replace('4 May 2026', '17 November 2026');

  test.each(['4 January', 'by 15 January', 'January', 'end of February', 'Nov–Jan', 'annually in March'])(
    'of being ten months late: %s',
    (due) => {
      clean('action-overdue', november(due), { ...asPlan, today: '2026-11-24', actions: 1 });
    },
  );

  test('and yet what is late is said', () => {
    flags('action-overdue', november('⟦4 January⟧'), { ...asPlan, today: '2027-01-10' });
    flags('action-overdue', november('⟦30 October⟧'), { ...asPlan, today: '2026-11-24' });
  });

  test('nor of having done in December what January’s plan reports', () => {
    const done = `Date: 10 January 2027\n\n| Finding | Action | Owner | Due | Completed | Evidence | Status |\n|---|---|---|---|---|---|---|\n| Charts incomplete | Add a total box | Ines Costa | 4 December | 12 December | Deputy sampled 10 charts, 10 full | Done |\n`;
    expect(findingsOf('closed-without-date', done, { ...asPlan, today: '2027-01-12' })).toEqual([]);
    expect(judge(done, { ...asPlan, today: '2027-01-12' }).document!.actions[0]).toMatchObject({
      timescale: { date: '2026-12-04' },
      status: { completed: '2026-12-12' },
    });
  });
});
