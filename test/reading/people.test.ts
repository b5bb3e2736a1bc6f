import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../server/src/core/reading/initials.ts';
import { readAttendance, readKey, resolvePerson } from '../../server/src/core/reading/people.ts';

function people(text: string): string[] {
  return readAttendance(text).map(({ name, initials, post }) => [name, initials ?? '', post ?? ''].join('/'));
}

describe('attendance', () => {
  test.each<[string, string[]]>([
    ['Ada Reeve (AR, Chair), Tom Ilunga (TI)', ['Ada Reeve/AR/Chair', 'Tom Ilunga/TI/']],
    [
      'Dr Eleni Papadaki (EP, chair); Wei-Ling Chua (WLC, Chief Pharmacist)',
      ['Dr Eleni Papadaki/EP/chair', 'Wei-Ling Chua/WLC/Chief Pharmacist'],
    ],
    ['Ada Reeve – Treasurer', ['Ada Reeve//Treasurer']],
    [
      'Marisol (manager), Tunde, Kelly-Ann and Agnieszka',
      ['Marisol//manager', 'Tunde//', 'Kelly-Ann//', 'Agnieszka//'],
    ],
    ['Mr A. Kaya\nMrs D Fairweather', ['Mr A. Kaya//', 'Mrs D Fairweather//']],
    ['@hlemoine (Hervé Lemoine)', ['Hervé Lemoine/hlemoine/']],
    ['None', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('keys', () => {
  test.each<[string, [string, string, string][]]>([
    ['RM = Registered Manager', [['RM', 'Registered Manager', 'Registered Manager']]],
    [
      'BO = Blessing Okonjo, IM = Ioana Munteanu (deputy)',
      [
        ['BO', 'Blessing Okonjo', ''],
        ['IM', 'Ioana Munteanu', 'deputy'],
      ],
    ],
    [
      'DoN = Director of Nursing (Jo Hart); HoG = Head of Governance.',
      [
        ['DoN', 'Jo Hart', 'Director of Nursing'],
        ['HoG', 'Head of Governance', 'Head of Governance'],
      ],
    ],
    ['Amber = on track; Green = done', []],
  ])('%s', (text, expected) => {
    expect(readKey(text).map(({ initials, name, post }) => [initials, name, post ?? ''])).toEqual(expected);
  });
});

describe('whom a name stands for', () => {
  const all = [
    { name: 'Ada Reeve', initials: 'AR' },
    { name: 'Dr Tom Ilunga', post: 'Chair' },
    { name: 'Tom Banks' },
    { name: 'Wei-Ling Chua' },
  ];
  test.each([
    ['AR', 'Ada Reeve'],
    ['Ada', 'Ada Reeve'],
    ['Reeve', 'Ada Reeve'],
    ['ada reeve', 'Ada Reeve'],
    ['TI', 'Dr Tom Ilunga'],
    ['the Chair', 'Dr Tom Ilunga'],
    ['Dr Ilunga', 'Dr Tom Ilunga'],
    ['WLC', 'Wei-Ling Chua'],
    ['WC', 'Wei-Ling Chua'],
    ['Tom', undefined],
    ['QT', undefined],
    ['', undefined],
  ])('%s', (asked, name) => {
    expect(resolvePerson(asked, all)?.name).toBe(name);
  });
});

test('initials that people make of a name', () => {
  expect(initialsOf('Ada Mary Reeve')).toEqual(['AR', 'AMR']);
  expect(initialsOf('Wei-Ling Chua')).toContain('WLC');
  expect(initialsOf('Ada')).toEqual([]);
});
