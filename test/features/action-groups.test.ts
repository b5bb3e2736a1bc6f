import { describe, expect, test } from 'vitest';
import { detailOf, groupsOf } from '../../client/src/actions-view/action-groups.ts';
import type { ActionOverview } from '../../server/src/protocol/actions.ts';

const action = (words: string, rest: Partial<ActionOverview> = {}): ActionOverview => ({
  words,
  state: 'open',
  lacks: [],
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
  ...rest,
});

describe('the list of actions', () => {
  test('puts what waits longest first, and each action in one group only', () => {
    const groups = groupsOf([
      action('Fit both rails', { state: 'closed' }),
      action('Wash up'),
      action('Change the lock', { lacks: ['owner'] }),
      action('Read ten charts', { daysOverdue: 3, lacks: ['verification'] }),
      action('Ring the builder', { daysOverdue: 40 }),
      action('Sound the alarm', { daysOverdue: 1, urgency: 'safeguarding' }),
      action('Ask the families', { state: 'closed', lacks: ['verification'] }),
    ]);
    expect(groups.map(({ title, actions }) => [title, actions.map(({ words }) => words)])).toEqual([
      ['Past their date', ['Sound the alarm', 'Ring the builder', 'Read ten charts']],
      ['Still lacking something', ['Change the lock', 'Ask the families']],
      ['Under way', ['Wash up']],
      ['Closed', ['Fit both rails']],
    ]);
  });

  test('is empty where there are none', () => {
    expect(groupsOf([])).toEqual([]);
  });

  test.each<[string, Partial<ActionOverview>, string]>([
    ['whose it is and by when', { owner: 'Ada Reeve', due: '4 May 2026' }, 'Ada Reeve · 4 May 2026'],
    ['how late it is', { owner: 'AR', due: '4 May 2026', daysOverdue: 9 }, '9 days late · AR · 4 May 2026'],
    ['that it is urgent', { urgency: 'safeguarding', owner: 'AR' }, 'safeguarding · AR'],
    ['one day as one day', { daysOverdue: 1 }, '1 day late'],
    ['what is missing', { lacks: ['owner', 'timescale', 'verification'] }, 'no owner · no date · no check'],
    ['nothing where there is nothing to say', {}, ''],
  ])('says %s', (_, rest, detail) => {
    expect(detailOf(action('Fit both rails', rest))).toBe(detail);
  });
});
