import type { KindDescription } from './kind.ts';

export const reportOnActions: KindDescription = {
  id: 'report-on-actions',
  title: 'Report on actions',
  description: 'Tells the regulator, regulation by regulation, how a breach will be put right',
  names: [
    'actions you plan to meet cqc regulations',
    'report on the actions',
    'report of action',
    'report on actions',
    'report on action',
    'report of actions',
    'requirement notice response',
    'requirement notice',
    'requirement notices',
    'action report to cqc',
  ],
  certainNames: [
    'report on action',
    'report of action',
    'requirement notice response',
    'action report to cqc',
    'report on actions',
    'report of actions',
  ],
  headings: [
    'how the regulation was not met',
    'how it was not met',
    'how you will meet the regulation',
    'regulation not met',
    'who is responsible',
    'how improvement will be checked',
    'resources',
  ],
  parts: ['actions'],
  holdsActions: true,
  prose: 'none',
};
