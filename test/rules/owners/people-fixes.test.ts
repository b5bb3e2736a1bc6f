import { describe, expect, test } from 'vitest';
import { peopleFixes } from '../../../server/src/core/rules/people-fixes.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { engine, inputOf } from '../../support/judging.ts';

const action = '\n## Actions\n\n- QZ to order rails\n';
const fixesOf = (text: string, name: string) => {
  const document = engine.read(inputOf(text, { kind: 'meeting-minutes' }))!;
  return [...peopleFixes(document, name)].map(({ title, edits }) => [title, applyEdits(text, edits)] as const);
};

describe('adding somebody to the people of a document', () => {
  test.each<[string, string, string]>([
    [
      'a line of those present',
      'Present: Ada Reeve (AR), Tom Ilunga (TI)⟦, [full name] (QZ)⟧\n',
      'among those present',
    ],
    [
      'with posts',
      'Present: Ada Reeve (AR, Chair), Tom Ilunga (TI, Treasurer)⟦, [full name] (QZ)⟧.\n',
      'among those present',
    ],
    [
      'a list of those present',
      '## Present\n\n- Ada Reeve (AR)\n- Tom Ilunga (TI) – Treasurer⟦\n- [full name] (QZ)⟧\n',
      'among those present',
    ],
    [
      'a table of those present',
      '## Present\n\n| Name | Initials |\n|---|---|\n| Ada Reeve | AR |⟦\n| [full name] (QZ) |  |⟧\n',
      'among those present',
    ],
    ['a key', 'Key: AR = Ada Reeve; TI = Tom Ilunga⟦; QZ = [full name]⟧\n', 'in the key'],
    [
      'details at the top without people',
      '---\ndate: 2026-05-04\n⟦people:\n  - "[full name] (QZ)"\n⟧---\n',
      'at the top',
    ],
    [
      'people at the top',
      '---\npeople:\n  - Ada Reeve (AR)\n  - Tom Ilunga (TI)⟦\n  - "[full name] (QZ)"⟧\ndate: 2026-05-04\n---\n',
      'at the top',
    ],
    [
      'people at the top in one line',
      '---\npeople: [Ada Reeve, Tom Ilunga⟦, "[full name] (QZ)"⟧]\n---\n',
      'at the top',
    ],
    ['nothing at all', '⟦---\npeople:\n  - "[full name] (QZ)"\n---\n\n⟧# Minutes\n', 'at the top'],
  ])('%s', (_, marked, place) => {
    const before = marked.replace(/⟦[^⟧]*⟧/g, '') + action;
    const found = fixesOf(before, 'QZ').find(([title]) => title === `Say who QZ is, ${place}`);
    expect(found?.[1].replace(/\|\s+\|\n/g, '|  |\n')).toBe(marked.replace(/[⟦⟧]/g, '') + action);
    const filled = found![1].replace('[full name]', 'Quentin Zander');
    const { people } = engine.read(inputOf(filled, { kind: 'meeting-minutes' }))!;
    expect(people.find(({ initials }) => initials === 'QZ')?.name).toBe('Quentin Zander');
  });

  test('a first name asks for the surname', () => {
    expect(fixesOf('Present: Ada Reeve\n\n- Sam to order rails\n', 'Sam')[0]![1]).toBe(
      'Present: Ada Reeve, Sam [surname]\n\n- Sam to order rails\n',
    );
  });
});
