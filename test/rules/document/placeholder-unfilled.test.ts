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
      [
        'guidance behind its label',
        `## Background\n\n⟦Guidance: describe what the inspection found and when.⟧\n\n${row}`,
      ],
      ['guidance in slanted letters', `*⟦[Delete this guidance before use]⟧*\n\n${row}`],
      [
        'guidance in brackets that says more',
        `⟦[Guidance: set out what you will do first, then who leads on it, and keep each line short enough to read aloud]⟧\n\n${row}`,
      ],
      [
        'an order to delete without brackets',
        `Delete this guidance before you send the plan.\n\n${row}`.replace(/^.*$/m, '⟦$&⟧'),
      ],
      ['a name to insert', `**Service:**\n\n⟦Insert name of service⟧\n\n${row}`],
      ['an order to describe', `## Background\n\n⟦Describe here what led to this plan.⟧\n\n${row}`],
      ['the words of a form field', `Plan lead\n\n⟦Click or tap here to enter text.⟧\n\n${row}`],
      ['an example in a row that nobody touched', `${row}| ⟦e.g. Audit ten charts⟧ |  |  |\n`],
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
      ['a source that is called guidance', `Guidance: NICE NG97, dementia.\n\n${row}`],
      ['guidance that was followed', `NICE guidance: NG97 was read by all nurses.\n\n${row}`],
      ['guidance that the document gives', `Guidance: two carers for every transfer by hoist.\n\n${row}`],
      ['guidance to staff', `Guidance for night staff: describe pain by the chart on the wall.\n\n${row}`],
      ['a name that was changed', `Oona [name changed] rang at ten.\n\n${row}`],
      ['who spoke, as a machine marks it', `[name=Oona] The rails are loose.\n\n${row}`],
      ['a name kept back', `A carer [name withheld] rang at ten.\n\n${row}`],
      ['names and dates left out', `[Name redacted] and [date not recorded] stood in the log.\n\n${row}`],
      ['an order to fill that is quoted', `“Insert name” was still on the door in May.\n\n${row}`],
      [
        'actions that begin as forms do',
        `${row}| Insert name bands in all coats | Jo Hale | 29 May 2090 |\n| List the residents who fall most | Jo Hale | 29 May 2090 |\n| Delete old guidance from the shared drive | Jo Hale | 29 May 2090 |\n`,
      ],
      [
        'an example in a row that somebody filled',
        `${row}| e.g. audit ten charts each week | Jo Hale | 29 May 2090 |\n`,
      ],
      ['an example in a sentence', `Small changes, e.g. a lamp by the bed, help.\n\n${row}`],
      ['[sic]', `“The rails was [sic] loose.”\n\n${row}`],
      ['an address of a web page', `<https://www.cqc.org.uk/name>\n\n${row}`],
      ['an address of mail', `<ada.reeve@example.org>\n\n${row}`],
    ],
  },
);

test('a form to be copied may wait, and may give guidance', () => {
  const guided = `## Background\n\nGuidance: describe what the inspection found.\n\n*[Delete this guidance before use]*\n\n${row}`;
  clean(rule, `---\ntype: action-plan\ntemplate: true\n---\n\n# Improvement plan\n\n${guided}`);
  clean(rule, `---\ntype: action-plan\ntemplate: true\n---\n\n# Improvement plan: [name of service]\n\n${row}`);
});
