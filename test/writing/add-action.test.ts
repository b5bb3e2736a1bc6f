import { describe, expect, test } from 'vitest';
import { addAction } from '../../server/src/core/writing/add-action.ts';
import type { ActionAnswers } from '../../server/src/core/writing/answers.ts';
import { type Circumstances, engine, inputOf, judge } from '../support/judging.ts';

const rails: ActionAnswers = {
  doing: 'Fit two grab rails',
  owner: 'Tom Ilunga',
  due: '12 June 2026',
  check: { how: 'Try both rails', who: 'Ada Reeve', when: '15 June 2026' },
};
const bare: ActionAnswers = { doing: 'Fit two grab rails' };

/** The text with the action written into it; `$0` marks the cursor. */
function added(marked: string, answers: ActionAnswers, circumstances: Circumstances = {}) {
  const at = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const { document } = judge(text, circumstances);
  expect(document, 'not a governance document').toBeDefined();
  const reads = (words: string) => engine.read(inputOf(words, circumstances));
  return addAction(document!, at < 0 ? text.length : at, answers, '2026-05-10', reads)!;
}

const plan = '# Action plan: Larkfield House, 4 May 2026\n\n';

describe('an action is written into a table', () => {
  test.each<[string, string, ActionAnswers, string]>([
    [
      'below the row at the cursor, in its own columns, aligned as it is',
      `${plan}| Ref | Action             | Lead      | Due        | Status |
|-----|--------------------|-----------|------------|--------|
| A1  | Order gl$0oves       | Ada Reeve | 9 May 2026 | Open   |
| A2  | Audit the cupboard | Ada Reeve | 1 June     | Open   |
`,
      { ...rails, check: {} },
      `${plan}| Ref | Action             | Lead       | Due          | Status |
|-----|--------------------|------------|--------------|--------|
| A1  | Order gloves       | Ada Reeve  | 9 May 2026   | Open   |
| A3  | Fit two grab rails | Tom Ilunga | 12 June 2026 | Open   |
| A2  | Audit the cupboard | Ada Reeve  | 1 June       | Open   |
`,
    ],
    [
      'with a column for the check where there is none',
      `${plan}|Action|Owner|Due|\n|---|---|---|\n|Order gloves|AR|9 May|\n`,
      rails,
      `${plan}|Action|Owner|Due|How we will check|\n|---|---|---|---|\n|Order gloves|AR|9 May||\n|Fit two grab rails|Tom Ilunga|12 June 2026|Try both rails, done by Ada Reeve, 15 June 2026|\n`,
    ],
    [
      'into a row that waits',
      `${plan}| Action | Owner | Due |\n|---|---|---|\n| Order gloves | AR | 9 May |\n|  |  |  |\n|  |  |  |\n`,
      bare,
      `${plan}| Action | Owner | Due |\n|---|---|---|\n| Order gloves | AR | 9 May |\n| Fit two grab rails | [name] | [date] |\n|  |  |  |\n`,
    ],
    [
      'without bars at the ends, with carriage returns',
      `${plan}Finding | Action | Owner | Due | Check | Checked by\n---|---|---|---|---|---\nFall | Order gloves | AR | 9 May | Count | TI\n`.replace(
        /\n/g,
        '\r\n',
      ),
      { ...rails, found: 'No rail | loose\nmat' },
      `${plan}Finding | Action | Owner | Due | Check | Checked by\n---|---|---|---|---|---\nFall | Order gloves | AR | 9 May | Count | TI\nNo rail \\| loose<br>mat | Fit two grab rails | Tom Ilunga | 12 June 2026 | Try both rails, 15 June 2026 | Ada Reeve\n`.replace(
        /\n/g,
        '\r\n',
      ),
    ],
    [
      'with who and when in one column',
      `${plan}| Action | Who / when |\n|---|---|\n| Order gloves | AR – 9 May 2026 |\n`,
      { ...rails, check: {} },
      `${plan}| Action | Who / when |\n|---|---|\n| Order gloves | AR – 9 May 2026 |\n| Fit two grab rails | Tom Ilunga – 12 June 2026 |\n`,
    ],
  ])('%s', (_, before, answers, after) => {
    expect(added(before, answers, { kind: 'action-plan' }).text).toBe(after);
  });
});

describe('an action is written as an item of the list', () => {
  test.each<[string, string, ActionAnswers, string]>([
    [
      'with its labels, in their order',
      `${plan}## Actions\n\n- [x] Order gloves – **Due:** 9 May 2026 – **Owner:** Ada Reeve\n  - for both floors\n\n## Notes\n\nNone.\n`,
      { ...rails, check: {} },
      `${plan}## Actions\n\n- [x] Order gloves – **Due:** 9 May 2026 – **Owner:** Ada Reeve\n  - for both floors\n- [ ] Fit two grab rails – **Due:** 12 June 2026 – **Owner:** Tom Ilunga\n\n## Notes\n\nNone.\n`,
    ],
    [
      'with the next number, name and date in brackets',
      `${plan}## Actions\n\n1. Order gloves (Ada Reeve, 9 May 2026)\n2. Audit the cupboard (Tom Ilunga, 1 June 2026)\n`,
      rails,
      `${plan}## Actions\n\n1. Order gloves (Ada Reeve, 9 May 2026)\n2. Audit the cupboard (Tom Ilunga, 1 June 2026)\n3. Fit two grab rails (Tom Ilunga, 12 June 2026) – Verified by: Try both rails, done by Ada Reeve, 15 June 2026\n`,
    ],
    [
      'with its fields on lines of their own',
      `${plan}## Actions\n\n- Order gloves\n  - Lead: Ada Reeve\n  - By when: 9 May 2026\n`,
      rails,
      `${plan}## Actions\n\n- Order gloves\n  - Lead: Ada Reeve\n  - By when: 9 May 2026\n- Fit two grab rails\n  - Lead: Tom Ilunga\n  - By when: 12 June 2026\n  - Verified by: Try both rails, done by Ada Reeve, 15 June 2026\n`,
    ],
    [
      'with forms behind labels for what was not answered',
      `${plan}## Actions\n\n* Order gloves (Ada Reeve, 9 May 2026)\n`,
      bare,
      `${plan}## Actions\n\n* Order gloves (Ada Reeve, 9 May 2026)\n* Fit two grab rails – Owner: [name] – Due: [date]\n`,
    ],
  ])('%s', (_, before, answers, after) => {
    expect(added(before, answers, { kind: 'action-plan' }).text).toBe(after);
  });
});

describe('an action is written into minutes', () => {
  const minutes = '# Minutes of the team meeting, 4 May 2026\n\nPresent: Ada Reeve (AR), Tom Ilunga (TI)\n\n';

  test('as a marked line below what was said', () => {
    const before = `${minutes}## 1. Falls\n\nTwo falls on the stairs.$0 Both in the evening.\n\n## 2. Gloves\n\n**ACTION:** Ada Reeve to order gloves by 9 May 2026.\n`;
    expect(added(before, { ...rails, check: {} }, { kind: 'meeting-minutes' }).text).toBe(
      `${minutes}## 1. Falls\n\nTwo falls on the stairs. Both in the evening.\n\n**ACTION:** Tom Ilunga to fit two grab rails by 12 June 2026\n\n## 2. Gloves\n\n**ACTION:** Ada Reeve to order gloves by 9 May 2026.\n`,
    );
  });

  test('in a log of its own where there are none yet, before the next meeting', () => {
    const before = `${minutes}## 1. Falls\n\nTwo falls on the stairs.\n\n## Next meeting\n\n1 June 2026\n`;
    expect(added(before, rails, { kind: 'meeting-minutes' }).text).toBe(
      `${minutes}## 1. Falls\n\nTwo falls on the stairs.\n\n## Action log\n\n| Ref | Action | Lead | Due | How we will check | Status |\n|---|---|---|---|---|---|\n|  | Fit two grab rails | Tom Ilunga | 12 June 2026 | Try both rails, done by Ada Reeve, 15 June 2026 | Open |\n\n## Next meeting\n\n1 June 2026\n`,
    );
  });
});

describe('the first action of a document', () => {
  test('gets a section with a table, and what was not answered is asked for there', () => {
    expect(added(`${plan}Comes from the inspection of 2 May.\n`, bare, { kind: 'action-plan' }).text).toBe(
      `${plan}Comes from the inspection of 2 May.\n\n## Actions\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| [finding] | Fit two grab rails | [name] | [date] | [who will check what, and when] |\n`,
    );
  });

  test('goes below the heading that waits for it', () => {
    expect(added(`${plan}## Actions\n\n## Notes\n\nNone.\n`, rails, { kind: 'action-plan' }).text).toContain(
      '## Actions\n\n| Finding | Action |',
    );
  });
});

test('the span covers what was written', () => {
  const { text, span } = added(`${plan}## Actions\n\n- Order gloves – Owner: AR – Due: 9 May\n`, bare, {
    kind: 'action-plan',
  });
  expect(text.slice(span.start, span.end)).toBe('- Fit two grab rails – Owner: [name] – Due: [date]');
  const row = added(`${plan}| Action | Owner | Due |\n|---|---|---|\n| Order | AR | 9 May |\n`, bare, {
    kind: 'action-plan',
  });
  expect(row.text.slice(row.span.start, row.span.end)).toBe('| Fit two grab rails | [name] | [date] |');
});
