import { describe, expect, test } from 'vitest';
import { type Answer, type Asker, askInTurn, back, type Choice, type Question } from '../../client/src/entry/asking.ts';
import { isAtRowEnd, isInTable } from '../../client/src/entry/in-table.ts';
import { actionSteps, closingSteps, lessonSteps, personSteps } from '../../client/src/entry/questions.ts';
import type { EntryOffers } from '../../server/src/protocol/entry.ts';

/** Somebody who gives these answers one after the other, and what they were asked. */
function somebody(...answers: readonly Answer[]): { asker: Asker; asked: (Question & Partial<Choice>)[] } {
  const asked: (Question & Partial<Choice>)[] = [];
  const answer = async (question: Question) => {
    asked.push(question);
    expect(asked.length, `asked too much: ${question.prompt}`).toBeLessThanOrEqual(answers.length);
    return answers[asked.length - 1];
  };
  return { asker: { write: answer, choose: answer }, asked };
}

const offers: EntryOffers = {
  version: 1,
  place: 'as a row of the table below “Actions”',
  asksForFinding: true,
  people: [{ text: 'AR', name: 'Ada Reeve', detail: 'Chair' }],
  dates: [{ words: 'in two weeks', text: '24 May 2026', day: 'Sunday 24 May 2026' }],
  findings: [{ name: 'L1', says: 'The bell cannot be heard' }],
  actions: [
    {
      at: { line: 3, character: 2 },
      words: 'Fit a bell',
      detail: 'AR',
      here: false,
      open: true,
      entry: { doing: 'Fit a bell' },
    },
  ],
};
const understand = async () => ({ words: '1 May 2026', told: 'Friday 1 May 2026', verdict: 'doubtful' as const });
const start = { doing: '' };

describe('the questions about an action', () => {
  test('come in turn, each with its number, and their answers together are the action', async () => {
    const { asker, asked } = somebody('L1', 'Fit a bell', 'AR', '24 May 2026', 'Ring it at night', 'TI', 'weekly');
    expect(await askInTurn(actionSteps(asker, 'Add an action', offers, understand, true), start)).toEqual({
      found: 'L1',
      doing: 'Fit a bell',
      owner: 'AR',
      due: '24 May 2026',
      check: { how: 'Ring it at night', who: 'TI', when: 'weekly' },
    });
    expect(asked.map(({ step, steps }) => `${step}/${steps}`)).toEqual([
      '1/7',
      '2/7',
      '3/7',
      '4/7',
      '5/7',
      '6/7',
      '7/7',
    ]);
    expect(asked[1]!.prompt).toContain('as a row of the table below “Actions”');
    expect(asked[2]!.offers).toEqual([{ label: 'AR', description: 'Ada Reeve · Chair', text: 'AR' }]);
  });

  test('ask neither who checks nor when where nothing is checked, and not for a finding where there is no place for it', async () => {
    const { asker, asked } = somebody('Fit a bell', '', '', '');
    const steps = actionSteps(asker, 'Add an action', { ...offers, asksForFinding: false }, understand, true);
    expect(await askInTurn(steps, start)).toEqual({ doing: 'Fit a bell', owner: '', due: '', check: { how: '' } });
    expect(asked).toHaveLength(4);
  });

  test('can be gone back to, with what was answered', async () => {
    const { asker, asked } = somebody('L1', 'Fit bell', back, 'Fit a bell', 'AR', '', '');
    const action = await askInTurn(actionSteps(asker, 'Add an action', offers, understand, true), start);
    expect(action).toMatchObject({ found: 'L1', doing: 'Fit a bell', owner: 'AR' });
    expect(asked[3]).toMatchObject({ step: 2 });
    const twice = somebody('L1', back, back, 'L1', 'Fit a bell', '', '', '');
    expect(await askInTurn(actionSteps(twice.asker, 'Add an action', offers, understand, true), start)).toMatchObject({
      doing: 'Fit a bell',
    });
  });

  test('lead to nothing where somebody gives up', async () => {
    for (const answers of [[undefined], ['L1', undefined], ['L1', 'Fit a bell', 'AR', '', 'Ring it', undefined]]) {
      const { asker } = somebody(...(answers as Answer[]));
      expect(await askInTurn(actionSteps(asker, 'Add an action', offers, understand, true), start)).toBeUndefined();
    }
  });

  test('show what an action says already', async () => {
    const { asker, asked } = somebody('L1', 'Fit a bell', 'TI', '', 'Ring it');
    const before = { doing: 'Fit bell', owner: 'AR', check: { how: 'Look' } };
    expect(await askInTurn(actionSteps(asker, 'Edit this action', offers, understand, false), before)).toMatchObject({
      owner: 'TI',
      check: { how: 'Ring it' },
    });
    expect(asked.map(({ value }) => value)).toEqual([undefined, 'Fit bell', 'AR', undefined, 'Look']);
  });
});

test('a lesson is asked for with its action and the difference it made', async () => {
  const { asker, asked } = somebody('The bell cannot be heard', '0', 'Calls went from 9 to 3');
  expect(await askInTurn(lessonSteps(asker, 'Add a lesson', offers), { learned: '' })).toEqual({
    learned: 'The bell cannot be heard',
    action: '0',
    impact: 'Calls went from 9 to 3',
  });
  expect(asked[1]!.offers).toEqual([{ label: 'Fit a bell', description: 'AR', text: '0' }]);
  const none = somebody('Learned', '');
  expect(
    await askInTurn(lessonSteps(none.asker, 'Add a lesson', { ...offers, actions: [] }), { learned: '' }),
  ).toMatchObject({ impact: '' });
});

test('an action is closed with a day, which may well have passed, and with evidence, which may not be left out', async () => {
  const { asker, asked } = somebody('1 May 2026', 'Rung at night, heard in every room');
  const today = { label: 'today', text: '10 May 2026' };
  expect(await askInTurn(closingSteps(asker, 'Close', today, understand), { date: '', evidence: '' })).toEqual({
    date: '1 May 2026',
    evidence: 'Rung at night, heard in every room',
  });
  expect(asked.map(({ leaveOpen }) => leaveOpen)).toEqual([undefined, undefined]);
  expect(await asked[0]!.understand!('1 May')).toMatchObject({ verdict: 'fine' });
});

test('a person is asked for with the services in one line', async () => {
  const { asker } = somebody('Tom Ilunga', 'TI', '', 'Larkfield House, , Elm Court ');
  expect(await askInTurn(personSteps(asker, 'Add somebody'), { name: '' })).toEqual({
    name: 'Tom Ilunga',
    initials: 'TI',
    post: '',
    services: ['Larkfield House', 'Elm Court'],
  });
});

test('the keys know a table by its lines', () => {
  const lines = [
    'Text | with a bar',
    '',
    '> | A | B |',
    '> |---|:-:|',
    '> | a | b |',
    '> | c | d',
    '',
    'A | B',
    '--|--',
    'a | b',
    'no bar',
    '| - |',
  ];
  const inTable = lines.map((_, line) => isInTable((at) => lines[at], line));
  expect(inTable).toEqual([false, false, true, false, true, true, false, true, false, true, false, false]);
  expect(isInTable((at) => lines[at], 99)).toBe(false);
  expect([
    isAtRowEnd('| a | b |', 9),
    isAtRowEnd('| a | b |', 7),
    isAtRowEnd('| a | b |', 5),
    isAtRowEnd('a | b', 5),
    isAtRowEnd('', 0),
  ]).toEqual([true, true, false, true, false]);
});
