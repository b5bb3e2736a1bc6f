import { describe, expect, test } from 'vitest';
import type { Circumstances } from '../../support/judging.ts';
import { clean, findingsOf, flags, judge, unmark } from '../../support/judging.ts';

const concern: Circumstances = { kind: 'organisational-concern' };
/** The words in the middle of a record, away from a letterhead and its end. */
const within = (words: string) =>
  `# Record of the meeting\n\nThe home was asked to attend.\n\n## Background\n\nTwo people were harmed.\n\nWe met them both.\n\n${words}\n\n## Decision\n\nThe level stays at two.\n\nWe meet again in June.\n\nEverybody agreed.\n`;
const table = (heading: string, cell: string) =>
  within(`| Who | ${heading} | What happened |\n|---|---|---|\n| Mr H | ${cell} | Missed insulin |`);

describe('personal-data', () => {
  test.each<[string, string]>([
    ['a labelled NHS number', within('Mr H, NHS number ⟦943 476 5919⟧, missed two doses.')],
    ['without gaps', within('Mr H (NHS no: ⟦9434765919⟧) missed two doses.')],
    ['with hyphens', within('Mr H, NHS ⟦943-476-5919⟧, missed two doses.')],
    ['by its groups alone', within('Mr H, ⟦450 557 7104⟧, missed two doses.')],
    ['in a list', within('- Reference 4\n- NHS No. ⟦943 476 5919⟧')],
    ['in a table, by the heading of its column', table('NHS number', '⟦9434765919⟧')],
    ['in a table, by the cell before it', within('| Detail | Value |\n|---|---|\n| NHS number | ⟦9434765919⟧ |')],
    ['a date of birth', within('Mrs T, DOB ⟦14/02/1938⟧, was given the wrong tablets.')],
    ['with dots', within('Mrs T (D.O.B. ⟦14.2.38⟧) was given the wrong tablets.')],
    ['in words', within('Mrs T, date of birth: ⟦14 February 1938⟧, was given the wrong tablets.')],
    ['born on', within('Mrs T was born on ⟦14 February 1938⟧ and lives alone.')],
    ['in a table', table('DOB', '⟦14/02/1938⟧')],
    [
      'a number and a date side by side',
      within('Mrs T, ⟦14/02/1938, NHS no. 943 476 5919⟧, was seen.'.replace('T, ⟦', 'T DOB ⟦')),
    ],
    ['a postcode in a sentence', within('The police found Mr H near his old house in ⟦LS6 2QT⟧ that night.')],
    ['a mobile number in a sentence', within('His daughter can be reached on ⟦07700 900123⟧ in the evening.')],
    ['from abroad', within('His daughter gave her number as ⟦+44 7700 900123⟧ when she rang.')],
    ['a number at home', within('The neighbour on ⟦0113 496 0123⟧ rang the home twice.')],
  ])('flagged: %s', (_, text) => flags('personal-data', text, concern));

  test.each<[string, string, Circumstances?]>([
    ['an NHS number that fails its check', within('Mr H, NHS number 943 476 5918, missed two doses.')],
    ['ten digits without a label', within('The invoice 9434765919 was paid.')],
    ['an order number in groups that fails its check', within('Order 450 557 7105 came late.')],
    ['a longer number', within('Device 943 476 59191 was replaced.')],
    ['a number in an address', within('See https://example.org/4505577104 for the form.')],
    ['a date without a label', within('Mrs T moved in on 14/02/2026 and settled well.')],
    ['a label without a date', within('The form asks for the DOB of each person.')],
    ['a birthday', within('We celebrated her 90th birthday on 14 February 2026.')],
    ['a date well after the word', within('Mr H was born in Leeds and came to live with us on 14 February 2026.')],
    ['a baby’s birth', within('The birth plan was reviewed on 14 February 2026.')],
    ['an outward code', within('The S6 team and the B12 bus were late again.')],
    ['what looks like a postcode but is none', within('Form QX1 2AB was filled in.')],
    ['a standard', within('We follow BS EN1 and rule M25 in full.')],
    ['a letterhead', '# Elm Court\n\n12 Elm Road, Leeds LS6 2QT\nTelephone 0113 496 0123\n\n## Concern\n\nWe met.\n'],
    [
      'below a heading for it',
      within('## Contact details\n\nRing the duty line on 0113 496 0123 at any time, or write to LS6 2QT.'),
    ],
    ['after a label', within('Tel: 0113 496 0123')],
    ['a column for it', table('Telephone', '07700 900123')],
    ['an organisation’s number', within('Ring 0300 061 0000 or 0800 028 4444 to report a concern.')],
    ['an emergency number', within('Staff rang 999 and then 111 that night.')],
    ['an amount', within('The budget is 1 234 567 890 pounds in all.')],
    ['in code', within('The field `NHS number 943 476 5919` is an example.')],
    [
      'the service’s own details',
      within('People rang 0113 496 0123 and wrote to LS6 2QT.'),
      {
        settings: { rules: { 'personal-data': { options: { own: ['+44 113 496 0123', 'ls62qt'] } } } },
      },
    ],
    [
      'for one’s own staff',
      `---\naudience: internal\n---\n\n${within('Mr H, NHS number 943 476 5919, DOB 14/02/1938.')}`,
    ],
  ])('clean: %s', (_, text, circumstances = {}) => clean('personal-data', text, { ...concern, ...circumstances }));

  const severities = (text: string, circumstances: Circumstances) =>
    findingsOf('personal-data', text, circumstances).map(({ severity }) => severity);

  test.each<[Circumstances['kind'], string, string]>([
    ['organisational-concern', '', 'warning'],
    ['notice-response', '', 'warning'],
    ['report-on-actions', '', 'warning'],
    ['candour-letter', '', 'warning'],
    ['incident-review', '', 'hint'],
    ['meeting-minutes', '', 'hint'],
    ['incident-review', 'shared', 'warning'],
    ['meeting-minutes', 'public', 'warning'],
  ])('an NHS number in %s %s: %s', (kind, audience, severity) => {
    const text = within('Mr H, NHS number 943 476 5919, missed two doses.');
    expect(severities(audience ? `---\naudience: ${audience}\n---\n\n${text}` : text, { kind: kind! })).toEqual([
      severity,
    ]);
  });

  test('a postcode is a hint wherever it stands', () => {
    expect(severities(within('Mr H was found near LS6 2QT that night, alone.'), concern)).toEqual(['hint']);
  });

  test('no message repeats them, whichever rule it is', () => {
    const text =
      '## Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Ring the family | 07700 900123 or all staff | 31/02/26, DOB 14/02/1938 |\n';
    for (const { message } of judge(text, { kind: 'action-plan' }).findings) {
      expect(message).not.toMatch(/900123|14\/02/);
    }
    const { text: words } = unmark(within('Mr H, NHS number ⟦943 476 5919⟧.'));
    for (const { message } of findingsOf('personal-data', words, concern)) expect(message).not.toMatch(/\d/);
  });
});
