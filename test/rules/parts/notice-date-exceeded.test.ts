import { expect, test } from 'vitest';
import { breadth, type Case } from '../../support/breadth.ts';
import { findingsOf } from '../../support/judging.ts';

const response = (day: string, actions: string) =>
  `# Response to the warning notice: Fernbank care home\n\nDate: 1 May 2026\n\n${day}\n\n## The breach\n\nFire doors do not close.\n\n## Actions\n\n${actions}\n`;
const table = (...rows: string[]) =>
  `| Action | Owner | Due | Evidence |\n|---|---|---|---|\n${rows.map((one) => `| ${one} |`).join('\n')}`;

const flagged: readonly Case[] = [
  [
    'a row of a table',
    response('**Compliance date:** 29 May 2026', table('Change nine closers | Sunil Rao | ⟦12 June 2026⟧ | Report')),
  ],
  [
    'one row among others',
    response(
      'Compliance date: 29 May 2026',
      table(
        'Wedges away | Sunil Rao | 4 May 2026 | Photographs',
        'Change nine closers | Sunil Rao | ⟦30 May 2026⟧ | Report',
      ),
    ),
  ],
  [
    'an item of a list',
    response('Compliance date: 29 May 2026', '- Change nine closers – Owner: Sunil Rao – Due: ⟦19 June 2026⟧'),
  ],
  [
    'the end of a later month',
    response('Compliance date: 29 May 2026', table('Change nine closers | Sunil Rao | ⟦end of June 2026⟧ | Report')),
  ],
  [
    'a date in figures',
    response('**Compliance date:** 29/05/2026', table('Change nine closers | Sunil Rao | ⟦01/06/2026⟧ | Report')),
  ],
  [
    'the last of two dates',
    response(
      'Compliance date: 29 May 2026',
      table('Change nine closers | Sunil Rao | ~~22 May 2026~~ ⟦5 June 2026⟧ | Report'),
    ),
  ],
  [
    'a day in a table at the top',
    response(
      '| Compliance date | 29 May 2026 |\n|---|---|',
      table('Change nine closers | Sunil Rao | ⟦8 June 2026⟧ | Report'),
    ),
  ],
  [
    'a day as a heading',
    response('## Compliance date\n\n29 May 2026', table('Change nine closers | Sunil Rao | ⟦8 June 2026⟧ | Report')),
  ],
];

const silent: readonly Case[] = [
  [
    'the very day',
    response('Compliance date: 29 May 2026', table('Change nine closers | Sunil Rao | 29 May 2026 | Report')),
  ],
  [
    'the day before',
    response('Compliance date: 29 May 2026', table('Change nine closers | Sunil Rao | 28 May 2026 | Report')),
  ],
  [
    'the end of the same month, where the notice sets it',
    response('Compliance date: 31 May 2026', table('Change nine closers | Sunil Rao | end of May 2026 | Report')),
  ],
  [
    'an action that is done',
    response(
      'Compliance date: 29 May 2026',
      '| Action | Owner | Due | Evidence | Status |\n|---|---|---|---|---|\n| Change nine closers | Sunil Rao | 12 June 2026 | Report of 20 May 2026 | Closed 20 May 2026 |',
    ),
  ],
  [
    'an action that was withdrawn',
    response(
      'Compliance date: 29 May 2026',
      '| Action | Owner | Due | Evidence | Status |\n|---|---|---|---|---|\n| Change nine closers | Sunil Rao | 12 June 2026 | – | Cancelled |',
    ),
  ],
  [
    'a response without the day',
    response('The notice came on 24 April 2026.', table('Change nine closers | Sunil Rao | 12 June 2026 | Report')),
  ],
  [
    'an action without a day',
    response('Compliance date: 29 May 2026', table('Change nine closers | Sunil Rao | | Report')),
  ],
  [
    'an event',
    response(
      'Compliance date: 29 May 2026',
      table('Change nine closers | Sunil Rao | before the lounge reopens | Report'),
    ),
  ],
];

breadth('notice-date-exceeded', { kind: 'notice-response', today: '2026-05-04' }, { flagged, silent });

test('a later check is proof that the change lasts, and weighs less', () => {
  const text = response(
    'Compliance date: 29 May 2026',
    table('Audit all nine doors again | Sunil Rao | 31 July 2026 | Report'),
  );
  const [finding] = findingsOf('notice-date-exceeded', text, { kind: 'notice-response', today: '2026-05-04' });
  expect(finding?.severity).toBe('warning');
});
