import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import type { ActionAnswers } from '../../server/src/core/writing/answers.ts';
import { answersOf, editAction } from '../../server/src/core/writing/edit-action.ts';
import { type Circumstances, judge } from '../support/judging.ts';

/** The text with the answers of its first action changed. */
function edited(
  text: string,
  changes: Partial<ActionAnswers>,
  circumstances: Circumstances = { kind: 'action-plan' },
): string {
  const document = judge(text, circumstances).document!;
  const [action] = document.actions;
  return applyEdits(text, editAction(document, action!, { ...answersOf(action!), ...changes }));
}

const plan = '# Action plan, 4 May 2026\n\n';
const table = `${plan}| Finding | Action       | Owner     | Due        |\n|---------|--------------|-----------|------------|\n| Fall    | Order gloves | Ada Reeve | 9 May 2026 |\n`;

test('an action gives its own answers', () => {
  const { actions } = judge(table, { kind: 'action-plan' }).document!;
  expect(answersOf(actions[0]!)).toEqual({
    found: 'Fall',
    doing: 'Order gloves',
    owner: 'Ada Reeve',
    due: '9 May 2026',
  });
});

describe('only what was answered otherwise is written', () => {
  test('nothing, where nothing was', () => {
    expect(edited(table, {})).toBe(table);
  });

  test.each<[string, string, Partial<ActionAnswers>, string]>([
    [
      'in its cell, and the bars stand in line again',
      table,
      { owner: 'Nkechi Adeyemi', found: 'A fall | at night' },
      `${plan}| Finding            | Action       | Owner          | Due        |\n|--------------------|--------------|----------------|------------|\n| A fall \\| at night | Order gloves | Nkechi Adeyemi | 9 May 2026 |\n`,
    ],
    [
      'in a column that is new',
      `${plan}| Action | Owner | Due |\n|---|---|---|\n| Order gloves | AR | 9 May |\n| Count them | AR | 9 May |\n`,
      { check: { how: 'Count', who: 'Tom Ilunga', when: '1 June' } },
      `${plan}| Action | Owner | Due | How we will check |\n|---|---|---|---|\n| Order gloves | AR | 9 May | Count, done by Tom Ilunga, 1 June |\n| Count them | AR | 9 May |  |\n`,
    ],
    [
      'behind its label, and behind a new one',
      `${plan}## Actions\n\n- Order gloves – Owner: Ada Reeve – Due: ASAP\n`,
      { due: '12 June 2026', check: { how: 'Deputy counts the stock' } },
      `${plan}## Actions\n\n- Order gloves – Owner: Ada Reeve – Due: 12 June 2026 – Verified by: Deputy counts the stock\n`,
    ],
    [
      'with a form for an answer that was taken back',
      `${plan}## Actions\n\n- Order gloves – Owner: Ada Reeve – Due: 9 May 2026\n`,
      { owner: '' },
      `${plan}## Actions\n\n- Order gloves – Owner: [name] – Due: 9 May 2026\n`,
    ],
    [
      'over a placeholder',
      `${plan}| Action | Owner | Due |\n|---|---|---|\n| Order gloves | TBC | 9 May |\n`,
      { owner: 'Ada Reeve' },
      `${plan}| Action | Owner | Due |\n|---|---|---|\n| Order gloves | Ada Reeve | 9 May |\n`,
    ],
    [
      'in a sentence',
      `${plan}## Actions\n\n- [ ] Ada Reeve to order gloves by 9 May 2026\n`,
      { owner: 'Tom Ilunga', due: '12 June 2026' },
      `${plan}## Actions\n\n- [ ] Tom Ilunga to order gloves by 12 June 2026\n`,
    ],
    [
      'behind the sentence of a marked line',
      `${plan}**ACTION:** Ada Reeve to order gloves.\n`,
      { owner: 'Tom Ilunga', due: '12 June 2026' },
      `${plan}**ACTION:** Tom Ilunga to order gloves. – Due: 12 June 2026\n`,
    ],
  ])('%s', (_, before, changes, after) => {
    expect(edited(before, changes)).toBe(after);
    const [action] = judge(after, { kind: 'action-plan' }).document!.actions;
    expect(answersOf(action!)).toMatchObject(
      Object.fromEntries(
        Object.entries(changes).filter(([key, value]) => ['owner', 'due', 'found'].includes(key) && value),
      ),
    );
  });
});
