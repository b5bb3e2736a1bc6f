import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from '../../server/src/core/text/lines.ts';

test('a line starts behind each line end, of whatever sort', () => {
  const words = fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\r', '|'), { maxLength: 20 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      const starts = [0];
      for (let at = 0; at < text.length; at++)
        if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
      const lines = new Lines(text);
      expect(Array.from({ length: lines.count }, (_, line) => lines.startOf(line))).toEqual(starts);
    }),
  );
});
