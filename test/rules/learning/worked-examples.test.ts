import { describe, expect, test } from 'vitest';
import { judge } from '../../support/judging.ts';

/**
 * How good practice is told in the guidance that this product follows: an effect over the months that followed, or the
 * evidence that it was seen in. None of it carries a baseline, and none may be warned of.
 */
const examples: readonly [about: string, told: string][] = [
  [
    'medicines',
    'Medicine errors went down over the following months, once competency checks were repeated for every carer.',
  ],
  ['escalation', 'Staff were more confident to escalate concerns early, as evidenced in supervision.'],
  [
    'referrals',
    'Safeguarding referrals were made more quickly in the months after the change, and the reasons were recorded.',
  ],
  ['restrictions', 'Use of restraint reduced over time and incident reviews showed earlier de-escalation.'],
  [
    'moving and handling',
    'Observed practice confirmed safe technique, and no further injuries were reported in the next three months.',
  ],
  ['records', 'Follow-up audits found that risk assessments were updated after each fall.'],
  ['skin care', 'Weekly checks over four weeks showed consistent repositioning, and no new pressure damage occurred.'],
];
const parts = ['Context', 'Support approach', 'Day-to-day delivery detail'];

describe('worked examples', () => {
  test.each(examples)('%s', (_, told) => {
    const text = `# Practice example\n\n${parts.map((part) => `**${part}:** We looked at how a day is planned.\n\n`).join('')}**How effectiveness was evidenced:** ${told}\n`;
    for (const kind of ['practice-example', 'remediation-plan'] as const) {
      const { document, findings } = judge(text, { kind });
      const rungs = document!.learning.filter(({ role }) => role === 'impact').map(({ impact }) => impact!.rung);
      expect(rungs).toHaveLength(1);
      expect(rungs[0]).toBeGreaterThanOrEqual(1);
      expect(rungs[0]).toBeLessThanOrEqual(3);
      const loud = findings.filter(({ learning, severity }) => learning !== undefined && severity !== 'information');
      expect(loud.map(({ rule }) => rule)).toEqual([]);
    }
  });
});
