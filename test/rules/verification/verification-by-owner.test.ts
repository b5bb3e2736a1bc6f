import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { clean, fixes } from '../../support/judging.ts';

const rule = 'verification-by-owner';
const key = 'RA = Rosa Amadi (deputy), HK = Hamza Khan (registered manager)\n\n';
const row = (owner: string, checker: string) =>
  key +
  grid(
    'Finding | Action | Owner | Due | Checked by',
    `Bells slow | Move the tea round | ${owner} | 4 May 2090 | ${checker}`,
  );

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['the same name', row('Rosa Amadi', '⟦Rosa Amadi⟧')],
      ['the same initials', row('RA', '⟦RA⟧')],
      ['name and initials', row('Rosa Amadi', '⟦RA⟧')],
      ['initials and first name', row('RA', '⟦Rosa⟧')],
      ['the same post', row('Ward Manager', '⟦Ward Manager⟧')],
      ['a name and its post', row('HK', '⟦registered manager⟧')],
      ['words before what is checked', row('Rosa Amadi', '⟦Rosa Amadi checks ten bells⟧')],
      ['a name after "by"', row('Hamza Khan', '⟦Bells checked by Hamza Khan⟧')],
      [
        'labelled lines',
        `${key}## Actions\n\n### Move the tea round\n\n- Owner: Rosa Amadi\n- Due: 4 May 2090\n- Checked by: ⟦Rosa Amadi, bells timed⟧\n`,
      ],
      [
        'a review',
        `${key}${grid('Lesson | Action | Owner | Due | Verified by', 'L1 | Move the tea round | RA | 4 May 2090 | ⟦RA⟧')}`,
        { kind: 'incident-review' },
      ],
    ],
    silent: [
      ['somebody else', row('Rosa Amadi', 'Hamza Khan')],
      ['other initials', row('RA', 'HK')],
      ['somebody beside the owner', row('RA', 'RA and HK')],
      ['nobody named', row('Rosa Amadi', 'Audit of ten bells')],
      ['a check that is about the owner', row('Rosa Amadi', 'Deputy asks five residents whether Rosa came')],
      ['a post that is another', row('Registered Manager', 'Area Manager')],
      ['one of two owners', row('Rosa Amadi, Lin Wei', 'Hamza Khan')],
      ['a group on both sides', row('Night team', 'Night team')],
      ['no owner', row('', 'Rosa Amadi')],
      [
        'a closed action',
        grid(
          'Finding | Action | Owner | Due | Checked by | Status',
          'Bells | Move the tea round | RA | 4 May 2026 | RA: ten timed | Closed 6 May 2026',
        ),
      ],
    ],
  },
);

test('a very small provider can say that nobody else is there', () => {
  clean(rule, row('RA', 'RA'), {
    kind: 'action-plan',
    actions: 1,
    settings: { rules: { [rule]: { options: { 'small-provider': true } } } },
  });
});

test('the fix adds somebody and takes nobody away', () => {
  fixes(rule, row('RA', 'RA'), row('RA', 'RA, with [somebody other than the owner]'), { kind: 'action-plan' });
});
