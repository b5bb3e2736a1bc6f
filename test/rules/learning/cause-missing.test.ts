import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'cause-missing';
const asReview = { kind: 'incident-review', today: '2026-11-24' } as const;
const head = '# Review: missed visit\n\n## What happened\n\nMrs Bell had no visit on 2 May 2026.\n';
const untold = head.replace('# Review: missed visit', '# ⟦Review: missed visit⟧');
const five =
  'Training and supervision were looked at. Two of five staff were off sick. The manager was new. The form has no box.';
const severities = (text: string) => findingsOf(rule, text, asReview).map(({ severity }) => severity);

describe(rule, () => {
  test.each([
    ['only what happened', untold],
    ['lessons and actions without a reason', `${untold}\n## Learning\n\n- L1: visits can be missed.\n`],
    [
      'a remedy is no cause',
      `${untold}\n## Actions\n\n- Training for all staff because it is due – Owner: Ada Reeve – Due: 4 May 2090\n`,
    ],
    ['a summary', '# ⟦Debrief⟧\n\nWe met on Tuesday and talked it through.\n'],
    ['an empty heading', `${untold}\n## Contributory factors\n`],
    ['factors that are only mentioned', `${untold}\n## Learning\n\n- Staffing and handover matter.\n`],
  ])('a warning on the title: %s', (_, text) => {
    flags(rule, text, asReview);
    expect(severities(text.replace(/[⟦⟧]/g, ''))).toEqual(['warning']);
  });

  test.each([
    [
      'a list under its own heading',
      `${head}\n## ⟦Contributory factors⟧\n\n- Staffing: two off sick.\n- Process: no alarm.\n`,
    ],
    ['what events have in common', `${head}\n## ⟦What the incidents have in common⟧\n\nThe form has no box for it.\n`],
    ['"why it happened"', `${head}\n## ⟦Why it happened⟧\n\nThe form has no box for it.\n`],
    ['a sentence that gives a reason', `${head}\n⟦It was missed because the app shows no alarm.⟧\n`],
    ['a root cause after a label', `${head}\n⟦Root cause: the rota was not updated.⟧\n`],
    ['only a person', `${head}\n## ⟦Root cause⟧\n\nHuman error.\n`],
  ])('a note that names what was not looked at: %s', (_, text) => {
    flags(rule, text, asReview);
    expect(severities(text.replace(/[⟦⟧]/g, ''))).toEqual(['information']);
  });

  test('names what is open, in their order', () => {
    const [finding] = findingsOf(
      rule,
      `${head}\n## Causes\n\n- Supervision was looked at, nothing found.\n- The form has no box.\n`,
      asReview,
    );
    expect(finding!.message).toContain('say nothing of competence, workload or leadership');
  });

  test.each([
    ['all five in prose', `${head}\n## Why it happened\n\n${five}\n`],
    [
      'all five in a list',
      `${head}\n## Contributory factors\n\n- Competence: none found\n- Supervision: none found\n- Workload: one on two calls\n- Leadership: none found\n- Process: no alarm\n`,
    ],
    [
      'all five in a table',
      `${head}\n## Root causes\n\n| Factor | Found |\n|---|---|\n| Competence | none |\n| Supervision | none |\n| Workload | busy |\n| Leadership | none |\n| Process | none |\n`,
    ],
    [
      'headings below the heading',
      `${head}\n## Analysis\n\n### Training\n\nNone.\n\n### Supervision\n\nNone.\n\n### Staffing\n\nTwo short.\n\n### Leadership\n\nNone.\n\n### Process\n\nNo alarm.\n`,
    ],
    [
      'considered and not found',
      `${head}\n## Causes\n\nCompetence, supervision, workload, leadership and process: looked at, nothing found.\n`,
    ],
    ['a cause in words of its own', `${head}\n## Causes\n\n- Slings of two sizes share one colour.\n`],
    ['a part of a review', '## Lessons learned\n\n- The bell cannot be heard.\n'],
    ['common causes of a theme', `${head}\n## Common causes\n\n${five}\n`],
    ['numbered', `${head}\n## 4. Root cause analysis\n\n${five}\n`],
  ])('clean: %s', (_, text) => clean(rule, text, asReview));

  test('plans and minutes are not asked', () => {
    clean(rule, head, { kind: 'action-plan' });
    clean(rule, head, { kind: 'meeting-minutes' });
  });
  test('the fix adds a part with a prompt for each', () => {
    expect(fixed(rule, head, asReview)).toContain(
      '\n\n## Contributory factors\n\nCompetence: [what you found]; Supervision: [what you found]; Workload: [what you found]; ',
    );
  });
});
