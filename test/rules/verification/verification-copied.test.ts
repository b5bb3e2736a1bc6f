import { breadth, grid } from '../../support/breadth.ts';

const head = 'Finding | Action | Owner | Due | How we will check';
const deeds = [
  'Fit new rails',
  'Add a total box',
  'Move the tea round',
  'Fit a closer',
  'Label the tubs',
  'Paint the step',
];
const rows = (...checks: readonly string[]) =>
  grid(head, ...checks.map((check, index) => `Finding ${index + 1} | ${deeds[index]} | Rosa | 4 May 2090 | ${check}`));

breadth(
  'verification-copied',
  { kind: 'action-plan' },
  {
    flagged: [
      ['four alike', rows('⟦Monthly audit⟧', 'Monthly audit', 'Monthly audit', 'Monthly audit')],
      ['capitals apart', rows('⟦Monthly audit⟧', 'monthly audit', 'MONTHLY AUDIT', 'Monthly Audit')],
      [
        'four of six',
        rows('Deputy pulls each rail', '⟦Spot checks⟧', 'Spot checks', 'Ten timed', 'Spot checks', 'Spot checks'),
      ],
      ['five, told once', rows('⟦Audit⟧', 'Audit', 'Audit', 'Audit', 'Audit')],
      ['proof of activity', rows('⟦Supervision⟧', 'Supervision', 'Supervision', 'Supervision')],
      [
        'a report on actions',
        rows('⟦Monthly audit⟧', 'Monthly audit', 'Monthly audit', 'Monthly audit'),
        { kind: 'report-on-actions' },
      ],
      [
        'a notice response',
        rows('⟦Weekly check⟧', 'Weekly check', 'Weekly check', 'Weekly check'),
        { kind: 'notice-response' },
      ],
      [
        'each of two tables',
        `${rows('⟦Audit⟧', 'Audit', 'Audit', 'Audit')}\nThe rest follows.\n\n${rows('⟦Spot check⟧', 'Spot check', 'Spot check', 'Spot check')}`,
      ],
    ],
    silent: [
      ['three alike', rows('Monthly audit', 'Monthly audit', 'Monthly audit', 'Deputy times ten')],
      ['each its own', rows('Deputy pulls each rail', 'Twenty charts', 'Twelve bells timed', 'Gate tried')],
      ['two and two', rows('Audit', 'Audit', 'Spot check', 'Spot check')],
      ['blank cells', rows('', '', '', '')],
      ['two tables with two each', `${rows('Audit', 'Audit')}\nThe rest follows.\n\n${rows('Audit', 'Audit')}`],
      ['small differences', rows('Audit of 5 rails', 'Audit of 20 charts', 'Audit of 12 bells', 'Audit of 3 gates')],
      [
        'closed actions',
        grid(
          `${head} | Status`,
          ...[1, 2, 3, 4].map(
            (one) => `F${one} | ${deeds[one]} | Rosa | 4 May 2026 | Audit passed | Closed 6 May 2026`,
          ),
        ),
      ],
      ['a review', rows('Audit', 'Audit', 'Audit', 'Audit'), { kind: 'incident-review' }],
    ],
  },
);
