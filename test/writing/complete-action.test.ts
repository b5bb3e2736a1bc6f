import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { canBeCompleted, completeAction, unknownOutcome } from '../../server/src/core/writing/complete-action.ts';
import { engine, inputOf, judge } from '../support/judging.ts';

const outcome = { date: '8 May 2026', evidence: 'all ten charts in order, Ada Reeve, 8 May 2026' };
const title = '# Action plan of 1 May 2026\n\n## Actions\n\n';

function completed(plan: string, action = 0, given = outcome): string {
  const document = engine.read(inputOf(title + plan, { kind: 'action-plan' }))!;
  return applyEdits(document.text, completeAction(document, document.actions[action]!, given)).slice(title.length);
}

describe('an action is marked as done', () => {
  test.each<[string, string, string]>([
    [
      'in its own cells, with the table set anew',
      '| Action | Owner | Due | How we will check | Status | Completed |\n|---|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 |  | Open |  |\n',
      '| Action | Owner | Due | How we will check | Status | Completed |\n|---|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | all ten charts in order, Ada Reeve, 8 May 2026 | Complete | 8 May 2026 |\n',
    ],
    [
      'in the words that the plan has for it, with the date behind them where it has no field of its own',
      '| Action | Owner | Due | Status | Evidence |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | Open |  |\n| Test bells | TI | 1 May 2026 | Closed | Both tested |\n',
      '| Action | Owner | Due | Status | Evidence |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | Closed 8 May 2026 | all ten charts in order, Ada Reeve, 8 May 2026 |\n| Test bells | TI | 1 May 2026 | Closed | Both tested |\n',
    ],
    [
      'with new columns where there are none',
      '| Action | Owner | Due |\n|---|---|---|\n| Fit rails | TI | 7 May 2026 |\n| Test bells | TI | 1 May 2026 |\n',
      '| Action | Owner | Due | Status | Evidence |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | Complete 8 May 2026 | all ten charts in order, Ada Reeve, 8 May 2026 |\n| Test bells | TI | 1 May 2026 |  |  |\n',
    ],
    [
      'behind the check that was planned, and what the status told stays',
      '| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | Monthly audit by AR | In progress, two of four fitted |\n',
      '| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | Monthly audit by AR. Found: all ten charts in order, Ada Reeve, 8 May 2026 | Complete 8 May 2026; before: In progress, two of four fitted |\n',
    ],
    [
      'beside words that were not understood as a check, and in place of a gap to fill',
      '| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | see the folder | [status] |\n',
      '| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | see the folder. Found: all ten charts in order, Ada Reeve, 8 May 2026 | Complete 8 May 2026 |\n',
    ],
    [
      'by its tick box',
      '- [ ] Fit rails – Owner: Tom Ilunga – Due: 7 May 2026\n',
      '- [x] Fit rails – Owner: Tom Ilunga – Due: 7 May 2026 – Completed: 8 May 2026 – Verified by: all ten charts in order, Ada Reeve, 8 May 2026\n',
    ],
    [
      'in the lines below it',
      '- Fit rails\n  - Owner: Tom Ilunga\n  - Due: 7 May 2026\n',
      '- Fit rails\n  - Owner: Tom Ilunga\n  - Due: 7 May 2026\n  - Status: Complete\n  - Completed: 8 May 2026\n  - Verified by: all ten charts in order, Ada Reeve, 8 May 2026\n',
    ],
  ])('%s', (_, before, after) => {
    expect(completed(before)).toBe(after);
    const { document } = judge(title + after, { kind: 'action-plan' });
    const { status, verification } = document!.actions[0]!;
    expect(status).toMatchObject({ class: 'closed', completed: '2026-05-08' });
    expect(verification!.value).toContain('all ten charts in order');
  });

  test('never without an outcome, twice, or where it was given up', () => {
    const row = (status: string) =>
      `| Action | Owner | Due | Status |\n|---|---|---|---|\n| Fit rails | TI | 7 May 2026 | ${status} |\n`;
    expect(completed(row('Open'), 0, { ...outcome, evidence: '  ' })).toBe(row('Open'));
    expect(completed(row('Open'), 0, { ...outcome, date: '' })).toBe(row('Open'));
    for (const status of ['Complete', 'Cancelled']) {
      expect(completed(row(status))).toBe(row(status));
      const { actions } = engine.read(inputOf(title + row(status), { kind: 'action-plan' }))!;
      expect(canBeCompleted(actions[0]!)).toBe(false);
    }
  });

  test('with a form that stays a finding until it is filled', () => {
    for (const plan of [
      '| Action | Owner | Due | How we will check | Status |\n|---|---|---|---|---|\n| Fit rails | Tom Ilunga | 7 May 2026 | Monthly audit by Ada Reeve | Open |\n',
      '- [ ] Fit rails – Owner: Tom Ilunga – Due: 7 May 2026\n',
    ]) {
      const { findings } = judge(title + completed(plan, 0, unknownOutcome), { kind: 'action-plan' });
      expect(findings.filter(({ rule }) => rule === 'placeholder-unfilled').length).toBeGreaterThan(0);
    }
  });
});
