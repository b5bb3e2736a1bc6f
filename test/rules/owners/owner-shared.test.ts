import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'owner-shared';
const head = 'Finding | Action | Who | By when | How we will check';
const row = (who: string) => grid(head, `Bells slow | Time twelve bells | ${who} | 4 May 2090 | Deputy times ten more`);

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['two names between commas', row('⟦Rosa Amadi, Hamza Khan⟧')],
      ['two names with "and"', row('⟦Rosa Amadi and Hamza Khan⟧')],
      ['two sets of initials', row('⟦RA / HK⟧')],
      ['two posts', row('⟦Deputy Manager & Clinical Lead⟧')],
      ['names on two lines of a cell', row('⟦Rosa Amadi<br>Hamza Khan⟧')],
      ['a label in a list', '## Actions\n\n- Time twelve bells – Owner: ⟦Rosa and Hamza⟧ – Due: 4 May 2090\n'],
      [
        'a labelled line below a heading',
        '## Actions\n\n### Time twelve bells\n\nLead officer: ⟦Ward Manager, Matron⟧\n\nDue: 4 May 2090\n',
      ],
      [
        'an incident review',
        '# Incident review\n\n## Actions\n\n1. Move the crash mat. Owner: ⟦Sister Obi and Dr Lund⟧. Due: 4 May 2090.\n',
        { kind: 'incident-review' },
      ],
      ['three of them', row('⟦Rosa Amadi, Hamza Khan, Lin Wei⟧')],
    ],
    silent: [
      ['a name with its post', row('Rosa Amadi, Deputy Manager')],
      ['a post with its name in brackets', row('Deputy Manager (Rosa Amadi)')],
      ['somebody with help', row('Rosa Amadi, supported by Hamza Khan')],
      ['somebody with a colleague', row('Rosa Amadi (with Hamza Khan)')],
      ['a lead in brackets', row('Rosa Amadi, Hamza Khan (lead)')],
      ['a lead before a colon', row('Lead: Rosa Amadi, Hamza Khan')],
      ['a person and all staff', row('Rosa Amadi, all staff')],
      ['two posts of one person with a slash', row('Registered Manager / Nominated Individual')],
      ['initials and post that the key gives to one person', `RA = Rosa Amadi (deputy)\n\n${row('RA / Rosa Amadi')}`],
      ['one post of two words', row('Quality and Compliance Lead')],
      [
        'an action that is done',
        grid(
          `${head} | Status`,
          'Bells slow | Time twelve bells | Rosa, Hamza | 4 May 2026 | 12 timed, all in two minutes | Closed 6 May 2026',
        ),
      ],
      [
        'who checks beside who does',
        '## Actions\n\n- Rosa Amadi to move the crash mat by 4 May 2090; Hamza Khan to check on 6 May 2090\n',
      ],
      [
        'minutes',
        '# Minutes\n\nPresent: Rosa Amadi, Hamza Khan\n\nACTION: Rosa and Hamza to draw up a rota by 4 May 2090.\n',
        { kind: 'meeting-minutes' },
      ],
    ],
  },
);

test('the fix marks the one who leads and leaves the other', () => {
  const before = row('Rosa Amadi, Hamza Khan');
  fixes(rule, before, row('Rosa Amadi (lead), Hamza Khan'), { kind: 'action-plan' });
  fixes(rule, before, row('Rosa Amadi, Hamza Khan (lead)'), { kind: 'action-plan', choose: 'Hamza' });
});
