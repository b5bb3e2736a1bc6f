import { describe, expect, test } from 'vitest';
import { clean, fixed, flags } from '../../support/judging.ts';

const rule = 'matter-arising-without-outcome';
const asMinutes = { kind: 'meeting-minutes', today: '2026-11-24' } as const;
const arising = (words: string, heading = 'Matters arising') => `# Minutes\n\n## ${heading}\n\n${words}\n`;

describe(rule, () => {
  test.each([
    ['a name only', arising('- ⟦Denture pots with names – Kelly-Ann⟧')],
    ['who was to do it', arising('⟦26/38 Minibus lift. The Clerk to chase the workshop by 13 November 2026.⟧')],
    ['a number, a title and a name', arising('⟦26/37 Telephone rota. Councillor Wren.⟧')],
    ['a decimal number', arising('⟦2.4 Lone working form: BC to report back.⟧')],
    ['several, one of them told', arising('- Sling audit – Tunde – done 4 May\n- ⟦New scales – Marisol⟧')],
    ['another heading', arising('- ⟦Ring the pharmacy – Ada⟧', 'Actions from the last meeting')],
    ['a bold heading', '# Minutes\n\n**Last time**\n\n- ⟦Fridge alarm – Tom⟧\n'],
    [
      'a row whose status stays blank',
      arising(
        '| Action | Owner | Status |\n|---|---|---|\n| ⟦Order two hoists⟧ | Ada Reeve |  |\n| New panel | Tom Ilunga | done 4 May 2026 |',
      ),
    ],
  ])('flagged: %s', (_, text) => flags(rule, text, asMinutes));

  test.each([
    ['done', arising('- Denture pots with names – Kelly-Ann – done 4 May, all 22 seen')],
    ['not done, with a reason', arising('- New scales – Marisol – not come yet, supplier says end of month')],
    ['told in a sentence', arising('26/35 Handrail. The Clerk reported that it was fitted on 19 October 2026.')],
    [
      'told in the paragraph below',
      arising('26/35 Handrail at the side door.\n\nFitted on 19 October, and members use the door again.'),
    ],
    ['told in one word', arising('- Sam to label spare keys. Labelled, hung by the door.')],
    ['an item of its own', arising('- Falls sensors: see item 6')],
    ['none', arising('None.')],
    ['no matters', arising('There were no matters arising.')],
    ['taken as read', arising('Taken as read, with the updates shown at the end.')],
    ['a new action', arising('ACTION: Ada Reeve to order pots by 22 May 2026')],
    ['a ticked box', arising('- [x] Order pots – Ada')],
    ['struck through', arising('- ~~New carpets~~ landlord refused')],
    ['told in the items below', arising('- Scales\n  - Delivery is late')],
    [
      'a row with its status',
      arising('| Action | Owner | Status |\n|---|---|---|\n| Order two hoists | Ada Reeve | Open |'),
    ],
    ['another part', arising('- Denture pots with names – Kelly-Ann', 'Actions')],
  ])('clean: %s', (_, text) => clean(rule, text, asMinutes));

  test('the fix writes a form after the words, or in the cell', () => {
    expect(fixed(rule, arising('- Fridge alarm – Tom'), asMinutes)).toContain(
      '- Fridge alarm – Tom – Outcome: [what became of it]',
    );
    expect(
      fixed(
        rule,
        arising('| Action | Owner | Status |\n|---|---|---|\n| Order two hoists | Ada Reeve |  |'),
        asMinutes,
      ),
    ).toContain('| Ada Reeve | [what became of it]');
  });
});
