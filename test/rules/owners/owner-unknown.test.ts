import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { fixes } from '../../support/judging.ts';

const rule = 'owner-unknown';
const present =
  'Date of meeting: 4 May 2026\n\nPresent: Ada Reeve (AR, chair), Tom Ilunga (TI), Lin Wei\nApologies: Rhiannon Gill (RG)\n\n';
const minutes = (action: string) => `${present}## Garden\n\n${action}\n`;

breadth(
  rule,
  { kind: 'meeting-minutes' },
  {
    flagged: [
      ['initials before the deed', minutes('ACTION: ⟦QT⟧ to order bulbs by 18 May 2026.')],
      ['a first name', minutes('ACTION: ⟦Dev⟧ to order bulbs by 18 May 2026.')],
      ['initials in brackets', minutes('ACTION: order bulbs by 18 May 2026 (⟦QT⟧)')],
      ['a first name after a dash', minutes('ACTION: order bulbs – ⟦Bogdan⟧ – 18 May 2026')],
      ['the log', `${present}## Action log\n\n${grid('Action | Owner | Due', 'Order bulbs | ⟦QT⟧ | 18 May 2026')}`],
      [
        'one of two',
        `${present}## Action log\n\n${grid('Action | Owner | Due', 'Order bulbs | AR, ⟦Gus⟧ | 18 May 2026')}`,
      ],
      ['a labelled value', `${present}## Actions\n\n- Order bulbs – Owner: ⟦Mo⟧ – Due: 18 May 2026\n`],
      [
        'a list of those present',
        '## Present\n\n- Ada Reeve\n- Tom Ilunga\n\n## Garden\n\nACTION: ⟦KB⟧ to order bulbs by 18 May 2026.\n',
      ],
      [
        'a table of those present',
        `## Present\n\n${grid('Name | Post', 'Ada Reeve | Chair', 'Tom Ilunga | Clerk')}\n## Garden\n\nACTION: ⟦KB⟧ to order bulbs by 18 May 2026.\n`,
      ],
    ],
    silent: [
      ['somebody present', minutes('ACTION: TI to order bulbs by 18 May 2026.')],
      ['somebody who sent apologies', minutes('ACTION: RG to order bulbs by 18 May 2026.')],
      ['initials that a name gives', minutes('ACTION: LW to order bulbs by 18 May 2026.')],
      ['a first name of somebody present', minutes('ACTION: Lin to order bulbs by 18 May 2026.')],
      ['the short form of a name', minutes('ACTION: Tommy to order bulbs by 18 May 2026.')],
      ['a full name', minutes('ACTION: Bogdan Petrov to order bulbs by 18 May 2026.')],
      ['a surname with a title', minutes('ACTION: Dr Ferreira to order bulbs by 18 May 2026.')],
      ['a post', minutes('ACTION: the Treasurer to order bulbs by 18 May 2026.')],
      ['a group, which is another matter', minutes('ACTION: all staff to order bulbs by 18 May 2026.')],
      ['minutes without a list of names', 'ACTION: QT to order bulbs by 18 May 2026.\n'],
      ['somebody whom a key explains', `QT = Queenie Tran\n\n${minutes('ACTION: QT to order bulbs by 18 May 2026.')}`],
      [
        'a plan',
        `${present}${grid('Action | Owner | Due', 'Order bulbs | QT | 18 May 2026')}`,
        { kind: 'action-plan' },
      ],
    ],
  },
);

test('the fix asks for the full name', () => {
  fixes(rule, minutes('ACTION: QT to order bulbs.'), minutes('ACTION: QT ([full name]) to order bulbs.'), {
    kind: 'meeting-minutes',
  });
});
