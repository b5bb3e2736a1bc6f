import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { changePeople, type PeopleChange, peopleListed } from '../../server/src/core/writing/people.ts';
import { readSettingsText } from '../../server/src/project/settings-files.ts';

const tom = { name: 'Tom Ilunga', initials: 'TI', post: 'Deputy Manager', services: ['Larkfield House', 'Elm Court'] };

function changed(text: string, change: PeopleChange): string {
  const edit = changePeople(text, change);
  expect(edit, 'nothing can be written').toBeDefined();
  return applyEdits(text, [edit!]);
}

describe('the people of a settings file', () => {
  test('are those that the settings know', () => {
    const text = 'people:\n  - Ada Reeve\n  - { name: Tom Ilunga, services: Elm Court }\n';
    expect(peopleListed(text)?.map(({ person }) => person)).toEqual(readSettingsText(text).settings.people);
    expect(readSettingsText(text).problems).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'an empty file',
      '',
      'people:\n  - name: Tom Ilunga\n    initials: TI\n    post: Deputy Manager\n    services: [Larkfield House, Elm Court]\n',
    ],
    [
      'a file with a list in braces',
      '# ours\npeople:\n  - { name: Ada Reeve, initials: AR } # since May\nrules:\n  action-overdue:   hint\n',
      '# ours\npeople:\n  - { name: Ada Reeve, initials: AR } # since May\n  - name: Tom Ilunga\n    initials: TI\n    post: Deputy Manager\n    services: [Larkfield House, Elm Court]\nrules:\n  action-overdue:   hint\n',
    ],
    [
      'a list at the margin, carriage returns',
      'people:\r\n- Ada Reeve\r\n\r\n# loud\r\nrules:\r\n    action-overdue: off\r\n',
      'people:\r\n- Ada Reeve\r\n- name: Tom Ilunga\r\n  initials: TI\r\n  post: Deputy Manager\r\n  services: [Larkfield House, Elm Court]\r\n\r\n# loud\r\nrules:\r\n    action-overdue: off\r\n',
    ],
    [
      'a topic with nobody yet',
      'people:\npreset: strict\n',
      'people:\n  - name: Tom Ilunga\n    initials: TI\n    post: Deputy Manager\n    services: [Larkfield House, Elm Court]\npreset: strict\n',
    ],
  ])('somebody is added: %s', (_, before, after) => {
    expect(changed(before, { add: tom })).toBe(after);
  });

  const listed =
    'people:\n  # Managers\n  - name: "Ada Reeve" # chair\n    initials: AR\n    phone: 12\n  # Nights\n  - Tom Ilunga\n  - name: Jo Owusu\nmeetings: []\n';

  test('somebody is changed, and what else was written of them stays', () => {
    const becomes = { name: 'Ada Reeve-Cole', post: 'Chair' };
    expect(changed(listed, { at: 0, name: 'Ada Reeve', becomes })).toBe(
      'people:\n  # Managers\n  - name: "Ada Reeve-Cole" # chair\n    phone: 12\n    post: Chair\n  # Nights\n  - Tom Ilunga\n  - name: Jo Owusu\nmeetings: []\n',
    );
    expect(changed(listed, { at: 1, name: 'Tom Ilunga', becomes: { name: 'Tom Ilunga', initials: 'TI' } })).toBe(
      'people:\n  # Managers\n  - name: "Ada Reeve" # chair\n    initials: AR\n    phone: 12\n  # Nights\n  - name: Tom Ilunga\n    initials: TI\n  - name: Jo Owusu\nmeetings: []\n',
    );
  });

  test('somebody goes, and the remark above them stays', () => {
    expect(changed(listed, { at: 1, name: 'Tom Ilunga', becomes: null })).toBe(
      'people:\n  # Managers\n  - name: "Ada Reeve" # chair\n    initials: AR\n    phone: 12\n  # Nights\n  - name: Jo Owusu\nmeetings: []\n',
    );
  });

  test('the only one goes, and the list may be written in one line', () => {
    expect(
      changed('people:\n  # Managers\n  - Ada Reeve\npreset: strict\n', { at: 0, name: 'Ada Reeve', becomes: null }),
    ).toBe('people:\n  # Managers\n  []\npreset: strict\n');
    const line = 'people: [Ada Reeve, { name: Tom Ilunga }]\n';
    expect(changed(line, { at: 0, name: 'Ada Reeve', becomes: null })).toBe('people: [{name: Tom Ilunga}]\n');
    expect(changed(line, { add: { name: 'Jo: the "nurse"' } })).toContain('Jo: the');
  });

  test('words that mean something else in such a file are written so that they read back', () => {
    const names = [
      'yes',
      '007',
      '# nobody',
      '- dash',
      'a: b',
      '"quoted"',
      "O'Neill, Síle",
      '{{name}}',
      '*alias',
      'null',
      '李娜',
    ];
    for (const name of names)
      expect(
        peopleListed(changed('people:\n  - Ada Reeve\n', { add: { name, services: [name, 'a, b]'] } }))?.[1]?.person,
      ).toEqual({
        name,
        services: [name, 'a, b]'],
      });
  });

  test('a list that changed meanwhile, or that cannot be read, is left as it is', () => {
    expect(changePeople(listed, { at: 1, name: 'Ada Reeve', becomes: null })).toBeUndefined();
    expect(changePeople('people: {a: b}\n', { add: tom })).toBeUndefined();
    expect(changePeople('people: [\n', { add: tom })).toBeUndefined();
    expect(changePeople('- a\n', { add: tom })).toBeUndefined();
  });
});
