import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { clean, fixed, flags, judge } from '../../support/judging.ts';

const asPlan = { kind: 'action-plan' } as const;
const head = '| Action | Owner | Due | How we will check |\n|---|---|---|---|\n';
/** A plan of two actions: the first without an owner, the second whole. */
const table = (first: string, second = '') =>
  `${head}| Fit rails ${first} |  | 4 May 2090 | Deputy tests them |\n| Order rails ${second} | Ada Reeve | 4 May 2090 | Deputy tests them |\n`;
const plain = (marked: string) => marked.replace(/[⟦⟧]/g, '');

describe('suppression-unused', () => {
  const used = '<!-- golden-thread-ignore action-without-owner: landlord decides -->';
  const unused = '<!-- golden-thread-ignore ⟦action-without-owner⟧: landlord decides -->';
  test.each<[string, string]>([
    ['in a row that is whole', table('', unused)],
    [
      'another rule than the row breaks',
      table(used.replace('without-owner', 'overdue').replace('action-overdue', '⟦action-overdue⟧')),
    ],
    ['one of two rules', table('<!-- golden-thread-ignore action-without-owner, ⟦timescale-vague⟧: landlord -->')],
    ['in an item', `## Actions\n\n- Fit rails ${unused} – Owner: Ada Reeve – Due: 4 May 2090\n`],
    [
      'on its own line before a whole table',
      `## Actions\n\n${unused}\n\n${table('').replace('|  |', '| Tom Ilunga |')}`,
    ],
    [
      'under the heading of a section that is whole',
      `## Actions\n\n${table('')}\n## More actions\n\n${unused}\n\n- Order gates – Owner: Ada Reeve – Due: 4 May 2090\n`,
    ],
    [
      'for the whole of a whole document',
      `${unused.replace('ignore', 'ignore-file')}\n\n${table('').replace('|  |', '| Tom Ilunga |')}`,
    ],
    ['at the end, where nothing follows', `${table('')}\n${unused}\n`],
  ])('flagged: %s', (_, text) => flags('suppression-unused', text, asPlan));

  test.each<[string, string, object?]>([
    ['in the row', table(used)],
    ['in the item', `## Actions\n\n- Fit rails ${used}\n`],
    ['before the table', `## Actions\n\n${used}\n\n${table('')}`],
    ['under the heading', `## Actions\n\n${used}\n\n- Fit rails\n`],
    ['for the whole document', `${used.replace('ignore', 'ignore-file')}\n\n${table('')}`],
    ['twice over the same gap', `${used.replace('ignore', 'ignore-file')}\n\n${table(used)}`],
    [
      'a rule that the settings switch off',
      table('', used),
      { settings: { rules: { 'action-without-owner': { severity: 'off', options: {} } } } },
    ],
    [
      'a rule that the preset leaves out',
      table('<!-- golden-thread-ignore placeholder-unfilled: form -->'),
      { settings: { preset: 'essential' } },
    ],
    [
      'a rule that is not for this kind',
      '# Letter\n\n<!-- golden-thread-ignore action-without-owner: none here -->\n\nDear Mrs Hale, we are sorry.\n',
      { kind: 'candour-letter' },
    ],
    ['a rule that there is not, which is told as such', table('<!-- golden-thread-ignore action-owner: landlord -->')],
    ['a note that has run out, which is told as such', table('', used.replace(':', ' until 2026-01-31:'))],
    ['an ordinary comment', table('<!-- ask the landlord about action-without-owner: urgent -->')],
    ['in a document that is closed', `---\ntype: action-plan\nstatus: archived\n---\n\n${table('', used)}`],
  ])('clean: %s', (_, text, circumstances = {}) => clean('suppression-unused', text, { ...asPlan, ...circumstances }));
});

describe('suppression-unknown', () => {
  const note = (rules: string) => table(`<!-- golden-thread-ignore ${rules}: landlord decides -->`);
  test.each<[string, string]>([
    ['a mistyped name', note('⟦action-without-ownr⟧')],
    ['an old name', note('⟦no-owner⟧')],
    ['a title instead of the name', note('⟦No⟧ ⟦owner⟧ ⟦named⟧')],
    ['one of two', note('action-without-owner, ⟦action-ownerless⟧')],
    ['capitals', note('⟦Action-Without-Owner⟧')],
    ['no rule at all', table('⟦<!-- golden-thread-ignore: landlord decides -->⟧')],
    ['nothing but the word', table('⟦<!-- golden-thread-ignore -->⟧')],
    ['in a note for the whole document', `<!-- golden-thread-ignore-file ⟦owners⟧: small home -->\n\n${table('')}`],
    ['in an item', '## Actions\n\n- Fit rails <!-- golden-thread-ignore ⟦action-no-owner⟧: landlord -->\n'],
  ])('flagged: %s', (_, text) => flags('suppression-unknown', text, asPlan));

  test.each<[string, string]>([
    ['a rule that there is', note('action-without-owner')],
    ['several', note('action-without-owner, action-overdue')],
    ['several without commas', note('action-without-owner action-overdue')],
    ['with a date', note('action-without-owner until 2090-03-31')],
    ['with a date in words', note('action-without-owner until 31 March 2090')],
    ['a check that failed', note('internal-error')],
    ['an ordinary comment', table('<!-- golden-thread: ask Sam -->')],
    ['another tool’s comment', table('<!-- markdownlint-disable no-inline-html -->')],
    ['a forgotten colon', table('<!-- golden-thread-ignore action-without-owner landlord decides -->')],
  ])('clean: %s', (_, text) => clean('suppression-unknown', text, asPlan));

  test('the name that was meant is offered', () => {
    expect(fixed('suppression-unknown', plain(note('action-without-ownr')), asPlan)).toBe(note('action-without-owner'));
  });
});

describe('suppression-without-reason', () => {
  const note = (words: string) => table(`⟦<!-- golden-thread-ignore action-without-owner${words} -->⟧`);
  test.each<[string, string]>([
    ['no colon', note('')],
    ['a colon and nothing', note(':')],
    ['the word of the form', note(': reason')],
    ['the word of the form in brackets', note(': [reason]')],
    ['still to come', note(': TBC')],
    ['to do', note(': todo')],
    ['a question mark', note(': ?')],
    ['a date alone', note(' until 2090-03-31')],
    ['a date alone after the colon', note(': until 2090-03-31')],
    ['for the whole document', `⟦<!-- golden-thread-ignore-file action-without-owner: Reason -->⟧\n\n${table('')}`],
  ])('flagged: %s', (_, text) => flags('suppression-without-reason', text, asPlan));

  test.each<[string, string]>([
    ['a reason', note(': the landlord decides')],
    ['one word', note(': landlord')],
    ['a reason that speaks of reasons', note(': the reason is in minute 4')],
    ['a reason to do something', note(': todo list of the landlord')],
    ['a reason with a colon', note(': minute 4: agreed')],
    ['a reason and a date', note(' until 2090-03-31: the landlord decides')],
    [
      'a reason over two lines',
      '## Actions\n\n- Fit rails <!-- golden-thread-ignore action-without-owner: the\n  landlord decides -->\n',
    ],
    ['a forgotten colon', note(' the landlord decides')],
    ['no rule, which is told as such', table('<!-- golden-thread-ignore: -->')],
    ['a note that has run out, which is told as such', note(' until 2026-01-31:')],
  ])('clean: %s', (_, text) => clean('suppression-without-reason', plain(text), asPlan));
});

describe('suppression-expired', () => {
  const note = (until: string, reason = 'the landlord decides') =>
    table(`⟦<!-- golden-thread-ignore action-without-owner${until}: ${reason} -->⟧`);
  test.each<[string, string, object?]>([
    ['last month', note(' until 2026-04-30')],
    ['yesterday', note(' until 2026-05-09')],
    ['in words', note(' until 31 March 2026')],
    ['with strokes', note(' until 31/03/2026')],
    ['a short month', note(' until 1 Jan 2026')],
    ['after the reason', note('', 'the landlord decides, until 2026-04-30')],
    ['in brackets after the reason', note('', 'the landlord decides (until 30 April 2026)')],
    ['without a reason', note(' until 2026-04-30', '')],
    ['one day after it', note(' until 2026-05-10'), { today: '2026-05-11' }],
  ])('flagged: %s', (_, text, circumstances = {}) =>
    flags('suppression-expired', text, { ...asPlan, ...circumstances }),
  );

  test.each<[string, string]>([
    ['next year', note(' until 2027-03-31')],
    ['today', note(' until 2026-05-10')],
    ['no date', note('')],
    ['a past date within the reason', note('', 'agreed on 30 April 2026 by the board')],
    ['until something that is no date', note('', 'the landlord decides until the lease ends')],
    ['in words, next month', note(' until 30 June 2026')],
    ['an ordinary comment', table('<!-- until 2026-01-01: agreed -->')],
    ['after the reason, next year', note('', 'the landlord decides, until 2027-03-31')],
  ])('clean: %s', (_, text) => clean('suppression-expired', plain(text), asPlan));

  test('from the day after its date, a note silences no more', () => {
    const owners = (today: string) =>
      judge(plain(note(' until 2026-05-10')), { ...asPlan, today })
        .findings.filter(({ rule }) => rule === 'action-without-owner')
        .map(({ suppressed }) => suppressed?.reason);
    expect(owners('2026-05-10')).toEqual(['the landlord decides']);
    expect(owners('2026-05-11')).toEqual([undefined]);
  });
});

test('a note about a note is heard', () => {
  const text = `<!-- golden-thread-ignore-file suppression-unused: kept for the audit -->\n\n${table('', '<!-- golden-thread-ignore action-without-owner: landlord -->')}`;
  const found = judge(text, { ...asPlan, settings: defaultSettings }).findings.filter(
    ({ rule }) => rule === 'suppression-unused',
  );
  expect(found.map(({ suppressed }) => suppressed?.reason)).toEqual(['kept for the audit']);
});
