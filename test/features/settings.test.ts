import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindForPath } from '../../server/src/core/settings/kind-for-path.ts';
import { readSettingsText } from '../../server/src/project/settings-files.ts';

const schema = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/settings.schema.json', 'utf8')));

describe('golden-thread.yaml', () => {
  test('says how loud rules are, what paths hold, who there is and which words are one’s own', () => {
    const { settings, problems } = readSettingsText(`
rules:
  action-overdue: off
  timescale-vague: { severity: error }
documents:
  minutes/**/*.md: meeting-minutes
  "*.md": none
people:
  - { name: Ada Reeve, initials: AR, post: Chair }
  - Tom Ilunga
meetings:
  - { name: Quality Committee, every: second Tuesday of the month }
  - name: Board
    dates: [2027-02-09, 2026-12-08]
templates: ./group/forms/
vocabulary:
  partners: [Westmere Pharmacy]
`);
    expect(problems).toEqual([]);
    expect(settings.templates).toBe('group/forms');
    expect(settings.rules).toEqual({
      'action-overdue': { severity: 'off', options: {} },
      'timescale-vague': { severity: 'error', options: {} },
    });
    expect(settings.people).toEqual([{ name: 'Ada Reeve', initials: 'AR', post: 'Chair' }, { name: 'Tom Ilunga' }]);
    expect(settings.meetings).toEqual([
      { name: 'Quality Committee', dates: [], every: { weekday: 2, weeks: [2] } },
      { name: 'Board', dates: ['2026-12-08', '2027-02-09'] },
    ]);
    expect(settings.vocabulary.partners).toEqual(['Westmere Pharmacy']);
    expect(kindForPath(settings, 'minutes/2026/may.md')).toBe('meeting-minutes');
    expect(kindForPath(settings, 'notes.md')).toBe('none');
    expect(kindForPath(settings, 'plans/notes.md')).toBeUndefined();
  });

  test.each<[string, string, string]>([
    [
      'a mistyped rule',
      'rules:\n  ⟦action-overdu⟧: off\n',
      'There is no rule called “action-overdu”. Did you mean “action-overdue”?',
    ],
    [
      'templates outside the folder',
      'templates: ⟦../forms⟧\n',
      'Name the folder of your templates, inside the folder of this file: “templates/”.',
    ],
    [
      'a severity that there is not',
      'rules:\n  action-overdue: ⟦loud⟧\n',
      'A severity is one of error, warning, information, hint or off.',
    ],
    [
      'a kind that there is not',
      'documents:\n  "*.md": ⟦minutes⟧\n',
      'A kind of document is one of action-plan, report-on-actions,',
    ],
    ['a mistyped setting', '⟦peeple⟧:\n  - Ada\n', 'There is no setting called “peeple”. Did you mean “people”?'],
    ['a person without a name', 'people:\n  - ⟦{ initials: AR }⟧\n', 'Give each person a name: “- name: Ada Reeve”.'],
    ['meetings that are no list', 'meetings: ⟦monthly⟧\n', 'List the meetings one after another'],
    ['a meeting without a name', 'meetings:\n  - ⟦{ every: Monday }⟧\n', 'Give each meeting a name'],
    ['a meeting without a day', 'meetings:\n  - ⟦{ name: Board }⟧\n', 'Say when it meets'],
    [
      'a day that is none',
      'meetings:\n  - { name: Board, dates: [⟦2026-02-30⟧, 2026-03-02] }\n',
      'Write each day with its year first: 2026-12-08.',
    ],
    ['days that are no list', 'meetings:\n  - { name: Board, dates: ⟦2026-03-02⟧ }\n', 'List the days'],
    [
      'a rule that is none',
      'meetings:\n  - { name: Board, every: ⟦now and then⟧ }\n',
      'Write a day such as “Tuesday” or “second Tuesday of the month”.',
    ],
    ['more than a meeting has', 'meetings:\n  - { name: Board, every: Monday, ⟦room⟧: 2 }\n', 'A meeting has a name'],
    ['words that are no list', 'vocabulary:\n  roles: ⟦matron⟧\n', 'List the words one to a line, each after a dash.'],
    [
      'an option that a rule has not',
      'rules:\n  action-overdue: { ⟦day⟧: 3 }\n',
      '“action-overdue” has no option called “day”.',
    ],
    [
      'words where an option is true or false',
      'rules:\n  impact-unmeasured: { figures: ⟦often⟧ }\n',
      'Write true or false here.',
    ],
    [
      'one value where an option is a list',
      'rules:\n  owner-collective: { accepted: ⟦Trustees⟧ }\n',
      'List the words one to a line, each after a dash.',
    ],
    [
      'a list of something else',
      'rules:\n  owner-collective: { accepted: ⟦[Trustees, [a]]⟧ }\n',
      'List the words one to a line, each after a dash.',
    ],
  ])('%s is told at its place, and the rest holds', (_, marked, message) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const { settings, problems } = readSettingsText(
      `${marked.replace(/[⟦⟧]/g, '')}${marked.startsWith('vocabulary') ? '' : 'vocabulary:\n  groups: [Bank team]\n'}`,
    );
    expect(problems.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]!.span).toEqual({ start, end });
    if (!marked.startsWith('vocabulary')) expect(settings.vocabulary.groups).toEqual(['Bank team']);
  });

  test('an option that can be used is used as it is written, and one that cannot leaves the severity', () => {
    const { settings } = readSettingsText(
      'rules:\n  personal-data: { own: [01632 960001, 01632960002] }\n  impact-unmeasured: { severity: hint, figures: 1 }\n',
    );
    expect(settings.rules).toEqual({
      'personal-data': { options: { own: ['01632 960001', '01632960002'] } },
      'impact-unmeasured': { severity: 'hint', options: {} },
    });
  });

  test('the schema for other tools and the reader agree', () => {
    for (const text of [
      'rules:\n  impact-unmeasured: { figures: true }\n',
      'rules:\n  impact-unmeasured: { figures: yes }\n',
      'rules:\n  owner-collective: { accepted: [Trustees] }\n',
      'rules:\n  owner-collective: { accepted: Trustees }\n',
      '',
      'rules:\n',
      'rules:\n  action-overdue: off\n',
      'people:\n  - Ada\n',
      'rules:\n  nonsense: off\n',
      'documents:\n  a: poem\n',
      'vocabulary:\n  roles: matron\n',
      'meetings:\n',
      'meetings: monthly\n',
      'meetings:\n  - { name: Board, every: last Friday }\n',
      'meetings:\n  - { name: Board, every: Every first and third Monday of each month }\n',
      'meetings:\n  - { name: Board, every: Friday of the month }\n',
      'meetings:\n  - { name: Board, dates: [2026-12-08] }\n',
      'meetings:\n  - { name: Board, dates: [8 December] }\n',
      'meetings:\n  - { name: Board, dates: [] }\n',
      'meetings:\n  - { name: Board }\n',
      'meetings:\n  - { every: Monday }\n',
      'preset: strict\n',
      'preset: loud\n',
      'templates: templates/\n',
      'templates: ./a b/c\n',
      'templates: my..forms\n',
      'templates: ..\n',
      'templates: a/../../b\n',
      'templates: ../templates\n',
      'templates: /srv/templates\n',
      'templates: C:\\forms\n',
      'templates: ~/forms\n',
      'templates: .\n',
      'templates: 3\n',
      'templates: [a]\n',
      'extends: ../group.yaml\n',
      'extends: [a.yaml, ./b.YML]\n',
      'extends: https://example.org/a.yaml\n',
      'extends: group.txt\n',
    ]) {
      expect([text, schema(parse(text))]).toEqual([text, readSettingsText(text).problems.length === 0]);
    }
  });

  test('any text at all is read without a throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => readSettingsText(text).settings.fingerprint.length > 0,
      ),
    );
  });
});
