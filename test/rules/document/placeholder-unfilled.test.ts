import { test } from 'vitest';
import { breadth, grid } from '../../support/breadth.ts';
import { clean } from '../../support/judging.ts';

const rule = 'placeholder-unfilled';
const row = grid('Action | Owner | Due', 'Order rails | Ada Reeve | 29 May 2090');
const asMinutes = { kind: 'meeting-minutes' } as const;
const asReview = { kind: 'incident-review' } as const;

breadth(
  rule,
  { kind: 'action-plan' },
  {
    flagged: [
      ['a title', `# Improvement plan: ⟦[name of service]⟧\n\n${row}`],
      ['the date of a plan', `# Improvement plan\n\nDate: ⟦dd/mm/yyyy⟧\n\n${row}`],
      ['a gap in a sentence', `This plan is for ⟦[insert name of home]⟧ and its staff.\n\n${row}`],
      ['braces of a form', `This plan is for ⟦{{service}}⟧.\n\n${row}`],
      ['a day in crosses', `Seen on ⟦XX/XX/XXXX⟧.\n\n${row}`],
      ['a cell', grid('Action | Owner | Due', 'Order rails for ⟦[which room]⟧ | Ada Reeve | 29 May 2090')],
      ['an item', `- Reviewed by: ⟦[role]⟧\n\n${row}`],
      ['those present at a meeting', `Present: ⟦[names]⟧\n\nACTION: Jo to order bulbs by 29 May 2090.\n`, asMinutes],
      [
        'what is said on how to fill it in',
        `## What happened\n\n⟦[Describe what happened and when]⟧\n\n${row}`,
        asReview,
      ],
      ['two in one line', `Seen by ⟦[name]⟧ on ⟦[date]⟧.\n\n${row}`],
    ],
    silent: [
      [
        'an owner to be named, which is another matter',
        grid('Action | Owner | Due', 'Order rails | [name] | 29 May 2090'),
      ],
      [
        'a date to be set, which is another matter',
        grid('Action | Owner | Due', 'Order rails | Ada Reeve | dd/mm/yyyy'),
      ],
      ['a word that the writer added', `“She [Mrs Hale] fell at night.”\n\n${row}`],
      ['words that were left out', `“She fell […] at night.”\n\n${row}`],
      ['a link', `See [the policy on falls](policy.md).\n\n${row}`],
      ['a link by a name', `See [date of the audit][1].\n\n[1]: audit.md\n\n${row}`],
      [
        'a box to tick',
        '## Actions\n\n- [ ] Ada Reeve to order rails by 29 May 2090\n- [x] Name plates fitted by Jo, seen in use\n',
      ],
      ['a source in brackets', `Falls have risen [14].\n\n${row}`],
      ['a sign for less than', `A reading <4 mmol/l is treated at once.\n\n${row}`],
      ['code', `Write \`[name]\` where nobody is known.\n\n${row}`],
      ['a name taken out', `[Redacted] rang at ten.\n\n${row}`],
      ['[sic]', `“The rails was [sic] loose.”\n\n${row}`],
      ['an address of a web page', `<https://www.cqc.org.uk/name>\n\n${row}`],
      ['an address of mail', `<ada.reeve@example.org>\n\n${row}`],
    ],
  },
);

test('a form to be copied may wait', () => {
  clean(rule, `---\ntype: action-plan\ntemplate: true\n---\n\n# Improvement plan: [name of service]\n\n${row}`);
});
