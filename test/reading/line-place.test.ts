import { describe, expect, test } from 'vitest';
import { readLinePlace } from '../../server/src/core/reading/line-place.ts';

/** What the place of `$0` in a line is: "field owner: Ada", with the words that a value would take the place of. */
function placeIn(marked: string, tabled = false): string {
  const line = marked.replace('$0', '');
  const place = readLinePlace(line, marked.indexOf('$0'), tabled);
  const words = 'words' in place ? `: ${line.slice(place.words.start, place.words.end)}` : '';
  switch (place.in) {
    case 'heading':
      return `heading ${place.level}${words}`;
    case 'row':
      return `cell ${place.column} of ${place.cells.length}`;
    case 'field':
      return `field ${place.role}${words}`;
    case 'end':
      return `end${place.separated ? ', separated' : ''}${words}`;
    default:
      return place.in + words;
  }
}

describe('what a place in a line is', () => {
  test.each([
    ['## $0', 'heading 2: '],
    ['##$0', 'heading 2: '],
    ['### Why it h$0', 'heading 3: Why it h'],
    ['#$0hashtag', 'words'],
    ['Owner: $0', 'field owner: '],
    ['Owner:$0', 'field owner: '],
    ['- [ ] Fit rails – Owner: Ad$0 – Due: 4 May', 'field owner: Ad'],
    ['- [ ] Fit rails – Owner: Ada – Due: $0', 'field timescale: '],
    ['> 2. Fit rails. **By when:** 4 $0', 'field timescale: 4 '],
    ['- **Verified by**: $0', 'field checker: '],
    ['- Fit rails – Owner: Ada Reeve – $0', 'end, separated: Fit rails – Owner: Ada Reeve'],
    ['- Fit rails $0', 'end: Fit rails'],
    ['- Fit $0 rails', 'words'],
    ['- Fit rails (see $0)', 'reference: '],
    ['- Fit rails (see L$0', 'reference: L'],
    ['- Fit rails (@ad$0)', 'mention: @ad'],
    ['Write to ada@exa$0', 'end: Write to ada@exa'],
    ['- $0', 'words'],
    ['', 'words'],
  ])('%s', (line, place) => {
    expect(placeIn(line.includes('$0') ? line : `${line}$0`)).toBe(place);
  });

  test.each([
    ['| 4 | Fit |$0', 'cell 2 of 3'],
    ['| 4 | Fit | $0', 'cell 2 of 3'],
    ['| 4 | Fi$0t |', 'cell 1 of 2'],
    ['4 | Fit | A$0', 'cell 2 of 3'],
    ['| a \\| b | $0 |', 'cell 1 of 2'],
    ['$0| 4 | Fit |', 'words'],
  ])('in a table: %s', (line, place) => {
    expect(placeIn(line, true)).toBe(place);
  });
});
