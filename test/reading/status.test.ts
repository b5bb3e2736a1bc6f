import { describe, expect, test } from 'vitest';
import { readColourKey, readStatus } from '../../server/src/core/reading/status.ts';

describe('a field for the status', () => {
  test.each([
    ['Open', 'open'],
    ['O', 'open'],
    ['In progress, second post out to advert', 'open'],
    ['Not yet started', 'open'],
    ['On track', 'open'],
    ['Partly complete', 'open'],
    ['To be completed', 'open'],
    ['Proposed for closure', 'open'],
    ['Closed 03/09/2026', 'closed'],
    ['Complete, awaiting approval', 'closed'],
    ['DONE', 'closed'],
    ['C', 'closed'],
    ['Yes', 'closed'],
    ['✅', 'closed'],
    ['☑ Done', 'closed'],
    ['Green – complete', 'closed'],
    ['Superseded by R7.1', 'cancelled'],
    ['No longer required', 'cancelled'],
    ['☐', 'open'],
    ['Red', 'open'],
    ['Amber', 'open'],
    ['🟠', 'open'],
    ['Green', 'unknown'],
    ['🔵', 'unknown'],
    ['B', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(readStatus(text, 'field')?.class).toBe(expected);
  });
  test.each(['', 'see folder', 'Ada Reeve'])('none: "%s"', (text) => {
    expect(readStatus(text, 'field')).toBeUndefined();
  });
  test('a colour beside a word is known as such', () => {
    expect(readStatus('Green – complete', 'field')).toMatchObject({ colour: 'green', words: true });
    expect(readStatus('Green', 'field')).toMatchObject({ colour: 'green', words: false });
  });
});

describe('running words', () => {
  test.each([
    ['Order the rails – DONE', 'closed'],
    ['Order the rails: completed on 4 May', 'closed'],
    ['Was closed.', 'closed'],
    ['Carried forward', 'open'],
    ['Fit a ramp – cancelled, the landlord has built one', 'cancelled'],
  ])('%s: %s', (text, expected) => {
    expect(readStatus(text, 'sentence')?.class).toBe(expected);
  });
  test.each([
    'Forms to be completed by all staff',
    'Read the completed forms',
    'Ask if it is done',
    'The bedroom is not closed at night',
    'Once complete, send it',
  ])('none: %s', (text) => {
    expect(readStatus(text, 'sentence')).toBeUndefined();
  });
});

describe('a key to colours', () => {
  test.each<[string, [string, string][]]>([
    [
      'Key: Amber = on track; Green = done; Blue = done and checked.',
      [
        ['amber', 'open'],
        ['green', 'closed'],
        ['blue', 'closed'],
      ],
    ],
    [
      'BRAG key. Blue: delivered, evidence checked. Green: on track to the target date. Red: missed',
      [
        ['blue', 'closed'],
        ['green', 'open'],
        ['red', 'open'],
      ],
    ],
    [
      'Key: R = not begun, G = complete, B = complete and checked',
      [
        ['red', 'open'],
        ['green', 'closed'],
        ['blue', 'closed'],
      ],
    ],
    ['The red door = the way out', []],
    ['Room A = 12 beds', []],
  ])('%s', (text, expected) => {
    expect(readColourKey(text).map(({ colour, class: kind }) => [colour, kind])).toEqual(expected);
  });
});
