import type { KindDescription } from './kind.ts';

export const noticeResponse: KindDescription = {
  id: 'notice-response',
  title: 'Response to a notice',
  description: 'Shows that what a warning notice asked for is done by the date it set',
  names: [
    'warning notice',
    'response to warning notice',
    'response to a warning notice',
    'response to cqc warning notice',
    'warning notice response',
    'notice response',
    'section 29 notice',
    'section 29a',
    'improvement notice response',
  ],
  certainNames: ['warning notice', 'notice response'],
  headings: ['compliance date', 'breach', 'paragraph', 'regulation', 'notice dated', 'representations'],
  parts: ['actions'],
  holdsActions: true,
  prose: 'none',
};
