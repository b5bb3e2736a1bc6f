import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixes, flags, judge } from '../../support/judging.ts';

const plan = (due: string, status = '') =>
  `Date: 4 May 2026\n\n| Finding | Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|---|\n| Charts incomplete | Add a total box | Ines Costa | ${due} | Deputy samples 10 charts | ${status} |\n`;
const asPlan = { kind: 'action-plan' } as const;

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
    // A day before the plan's own date is told as that, and only once.
    flags('timescale-before-document', november('⟦30 October⟧'), { ...asPlan, today: '2026-11-24' });
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
