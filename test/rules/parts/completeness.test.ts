import { describe, expect, test } from 'vitest';
import type { KindId } from '../../../server/src/core/document/kind.ts';
import { findingsOf } from '../../support/judging.ts';

// Each part of each kind: a document that holds everything, written in three layouts, is left alone; without one part the
// rule names exactly that one.

interface Complete {
  readonly rule: string;
  readonly kind: KindId;
  readonly title: string;
  /** Part, heading, words. */
  readonly parts: readonly (readonly [part: string, heading: string, words: string])[];
}

const documents: readonly Complete[] = [
  {
    rule: 'remediation-incomplete',
    kind: 'remediation-plan',
    title: 'Capability plan: insulin, Ward 4',
    parts: [
      ['immediate-protection', 'Immediate safeguards', 'From 1 May 2026 a second nurse draws up every dose with her.'],
      ['learning-response', 'Why it happened', 'Two patients of one name sat at one table.'],
      ['capability-response', 'Individual', 'How the nurse shows it again.'],
      ['competence-gap', 'Skills gap', 'Telling two patients of one name apart.'],
      ['targeted-learning', 'Support offered', 'Two mornings beside the diabetes nurse.'],
      ['practice-test', 'How it will be tested', 'Six doses, each patient named from the band.'],
      ['remediation-timescale', 'Timetable', '22 May 2026'],
      ['remediation-review', 'Review points', '12 May and 26 May 2026'],
      ['safe-to-practise', 'What good looks like', 'Band and chart read aloud, every dose.'],
      ['sign-off', 'Final decision', 'The ward manager, Tom Ilunga.'],
    ],
  },
  {
    rule: 'risk-decision-incomplete',
    kind: 'risk-decision',
    title: 'Risk decision, flat 3',
    parts: [
      ['decision-harm', 'Situation', 'The gas ring was left on twice, and the tenant sleeps in the afternoon.'],
      ['decision-rationale', 'Reasons', 'Two near fires in a week.'],
      ['decision-proportionality', 'Balance of risks', 'He loses his cooked breakfast, and nothing else.'],
      ['decision-maker', 'Decided by', 'Ada Reeve, on call'],
      ['decision-review', 'Time limit', '7 May 2026 at noon'],
      ['decision-person', 'Wishes and feelings', 'He would like a kettle of his own.'],
      ['decision-told', 'Communication', 'Night team, 4 May 2026'],
    ],
  },
  {
    rule: 'restriction-incomplete',
    kind: 'restriction-review',
    title: 'Review of restrictive practice: front door',
    parts: [
      ['restriction-authorised', 'Legal basis', 'Standard authorisation of 3 March 2026'],
      ['restriction-proportionate', 'Effect on quality of life', 'He goes out each day with somebody.'],
      ['restriction-limit', 'Time limit', '31 July 2026'],
      ['restriction-alternatives', 'Other options', 'A sensor mat, which frightened him'],
      ['restriction-escalation', 'Thresholds', 'Two tries in one day: the manager hears of it.'],
      ['restriction-staff', 'Staff knowledge', 'Each was asked when the door may stay open.'],
      ['restriction-positive-risk', 'Steps to reduce', 'Open for an hour after lunch.'],
    ],
  },
  {
    rule: 'example-incomplete',
    kind: 'practice-example',
    title: 'Case study: Sundays',
    parts: [
      ['example-context', 'Where we started', 'Nine people saw nobody on a Sunday.'],
      ['example-approach', 'Our approach', 'A call list, drawn up with them.'],
      ['example-detail', 'What staff do', 'Two calls of ten minutes, at the hour that each person chose.'],
      [
        'example-effect',
        'What difference it made',
        'Calls to the night line fell from 14 to 3 between March and May 2026.',
      ],
    ],
  },
  {
    rule: 'candour-incomplete',
    kind: 'candour-letter',
    title: 'Letter to the family of Mr B',
    parts: [
      ['candour-account', 'What took place', 'The alarm under the cushion was not switched on.'],
      ['candour-apology', 'Apology', 'This should not have been so, and I regret it deeply.'],
      ['candour-enquiries', 'What happens next', 'The engineer looks at all cushions by 29 May 2026.'],
    ],
  },
];

const layouts = {
  headings: ({ title, parts }: Complete) =>
    `# ${title}\n\n${parts.map(([, heading, words]) => `## ${heading}\n\n${words}\n`).join('\n')}`,
  'bold labels': ({ title, parts }: Complete) =>
    `# ${title}\n\n${parts.map(([, heading, words]) => `**${heading}:** ${words}\n`).join('\n')}`,
  'a list': ({ title, parts }: Complete) =>
    `# ${title}\n\n${parts.map(([, heading, words]) => `- ${heading}: ${words}\n`).join('')}`,
  'a table': ({ title, parts }: Complete) =>
    `# ${title}\n\n| | |\n|---|---|\n${parts.map(([, heading, words]) => `| ${heading} | ${words} |\n`).join('')}`,
};

describe.each(documents)('$rule', (complete) => {
  const { rule, kind, parts } = complete;
  test.each(Object.keys(layouts) as (keyof typeof layouts)[])('everything is found in %s', (layout) => {
    expect(findingsOf(rule, layouts[layout](complete), { kind }).map(({ message }) => message)).toEqual([]);
  });

  const asked = parts.filter(
    ([part]) => !['immediate-protection', 'learning-response', 'capability-response'].includes(part),
  );
  const cases = (Object.keys(layouts) as (keyof typeof layouts)[]).flatMap((layout) =>
    asked.map(([part]) => [layout, part] as const),
  );
  test.each(cases)('in %s, without %s', (layout, part) => {
    const without = { ...complete, parts: parts.filter(([id]) => id !== part) };
    const [finding, ...others] = findingsOf(rule, layouts[layout](without), { kind });
    expect(others).toEqual([]);
    expect(finding?.span.start).toBe(2);
    const left = { ...complete, parts: parts.map((one) => (one[0] === part ? ([part, one[1], ''] as const) : one)) };
    expect(findingsOf(rule, layouts[layout](left), { kind }).map(({ message }) => message)).toEqual([finding?.message]);
  });
});
