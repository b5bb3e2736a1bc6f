import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'minutes-action-not-logged';
const asMinutes = { kind: 'meeting-minutes', today: '2026-11-24' } as const;
const minutes = (words: string, rows = '') =>
  `# Minutes of the meeting held on 4 May 2026\n\n## Fridge\n\nACTION: Ada Reeve to order a fridge alarm by 22 May 2026\n\n## Falls\n\n${words}\n\n## Action log\n\n| Ref | Raised | Action | Owner | Due | Status |\n|---|---|---|---|---|---|\n| Q-1 | 4 May 2026 | Order a fridge alarm | Ada Reeve | 22 May 2026 | Open |\n${rows}`;

describe(rule, () => {
  test.each([
    ['a marker', minutes('ACTION: ⟦Tom Ilunga to bring the sensor prices by 29 May 2026⟧')],
    ['running text', minutes('The options were discussed. ⟦Tom Ilunga to bring the sensor prices by 29 May 2026.⟧')],
    ['what was agreed', minutes('It was agreed ⟦that Tom Ilunga would write to the supplier by 29 May 2026.⟧')],
    ['a list', minutes('- ACTION: ⟦Tom Ilunga to bring the sensor prices by 29 May 2026⟧')],
    [
      'two of them',
      minutes(
        'ACTION: ⟦Tom Ilunga to bring the sensor prices by 29 May 2026⟧\n\nACTION: ⟦Bea Cole to ring the physiotherapist by 29 May 2026⟧',
      ),
    ],
    [
      'a number that the log uses for something else',
      minutes('**Q-1** ⟦Tom Ilunga to restart ten observations a month⟧').replace('⟦Tom', '⟦Tom'),
    ],
    ['the owner of another row', minutes('ACTION: ⟦Ada Reeve to bring the sensor prices by 29 May 2026⟧')],
    [
      'a row that the text does not mention',
      minutes(
        'Nothing new.',
        '| Q-2 | 4 May 2026 | ⟦Rewrite the visitors poster⟧ | Tom Ilunga | 29 May 2026 | Open |\n',
      ),
    ],
  ])('flagged: %s', (_, text) => flags(rule, text, asMinutes));

  test.each([
    ['in both', minutes('Nothing new.')],
    [
      'half the words, the same owner and the same day',
      minutes(
        'Tom Ilunga to repeat the audit by 29 May 2026.',
        '| Q-2 | 4 May 2026 | Repeat hand hygiene audit | Tom Ilunga | 29 May 2026 | Open |\n',
      ),
    ],
    [
      'in other words, with its owner and day',
      minutes(
        'ACTION: Tom Ilunga to get quotes by 29 May 2026',
        '| Q-2 | 4 May 2026 | Prices of sensors | Tom Ilunga | 29 May 2026 | Open |\n',
      ),
    ],
    [
      'a row carried over',
      minutes(
        'Nothing new.',
        '| Q-0 | 6 April 2026 | Rewrite the visitors poster | Tom Ilunga | 29 May 2026 | Open |\n',
      ),
    ],
    ['no log', '# Minutes\n\n## Fridge\n\nACTION: Ada Reeve to order a fridge alarm by 22 May 2026\n'],
    [
      'a log of something else',
      '# Minutes\n\n## Actions from the last meeting\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| Paint the hall | Bea Cole | 4 April 2026 | Done |\n\n## Fridge\n\nACTION: Ada Reeve to order a fridge alarm by 22 May 2026\n',
    ],
    ['resolutions', minutes('RESOLVED: that the report be received.')],
    ['noted', minutes('Noted: the dates of the flu clinic.')],
    [
      'a row mentioned by its words',
      minutes(
        'The visitors poster is wrong and needs another look.',
        '| Q-2 | 4 May 2026 | Rewrite the visitors poster | Tom Ilunga | 29 May 2026 | Open |\n',
      ),
    ],
    [
      'a row mentioned by its number',
      minutes(
        'Q-2 was raised.',
        '| Q-2 | 4 May 2026 | Rewrite the visitors poster | Tom Ilunga | 29 May 2026 | Open |\n',
      ),
    ],
  ])('clean: %s', (_, text) => clean(rule, text, asMinutes));

  test('the fix copies the action into the log, and then there is nothing to say', () => {
    const mended = fixed(rule, minutes('ACTION: Tom Ilunga to bring the sensor prices by 29 May 2026'), asMinutes);
    expect(mended).toMatch(
      /\n\| {2}\| .{0,20}\| Tom Ilunga to bring the sensor prices by 29 May 2026 \| Tom Ilunga \| .*29 May 2026 \| Open \|\n$/,
    );
    expect(findingsOf(rule, mended, asMinutes)).toEqual([]);
  });
});
