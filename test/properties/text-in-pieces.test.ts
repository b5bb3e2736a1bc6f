import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import { editBetween, isSameText } from '../../server/src/core/text/edit-between.ts';
import { hasLoneReturn, Lines } from '../../server/src/core/text/lines.ts';
import { TextInPieces } from '../../server/src/core/text/text-in-pieces.ts';
import { editedTexts } from '../../server/src/lsp/edited-text.ts';

// A text in pieces is a string that shares most of its words with the one before. Whatever is asked of it, it answers as a string.

const words = fc
  .array(fc.constantFrom('a', 'b', 'rota ', '\n', '\r\n', '\r', ']:', ' ', '–', '😀', '| '), { maxLength: 60 })
  .map((parts) => parts.join(''));

interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Places are parts of the whole, from 0 to 1. */
const changes = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    words,
  }),
  { maxLength: 8 },
);

/** The same text as a string and in pieces of a few units, after some changes. */
function bothAfter(start: string, all: readonly Change[]): { text: string; pieces: TextInPieces } {
  let text = start;
  let pieces = TextInPieces.of(start, 8);
  for (const change of all) {
    const [from, to] = [change.from, change.to].map((part) => Math.round(part * text.length)).sort((a, b) => a - b);
    text = text.slice(0, from) + change.words + text.slice(to);
    pieces = pieces.with(from!, to!, change.words);
  }
  return { text, pieces };
}

test('a text in pieces answers as the string of its words', () => {
  fc.assert(
    fc.property(
      words,
      changes,
      fc.integer({ min: -5, max: 300 }),
      fc.integer({ min: -5, max: 300 }),
      (start, all, one, two) => {
        const { text, pieces } = bothAfter(start, all);
        expect(pieces.length).toBe(text.length);
        expect(pieces.slice(one, two)).toBe(text.slice(one, two));
        expect(pieces.slice(one)).toBe(text.slice(one));
        expect(pieces.charAt(one)).toBe(text.charAt(one));
        expect(pieces.charCodeAt(two)).toBe(text.charCodeAt(two));
        for (const sought of ['\n', ']:', '\r\n', 'rota | ', '', text.slice(Math.max(0, one), Math.max(0, one) + 30)]) {
          expect(pieces.indexOf(sought, one)).toBe(text.indexOf(sought, one));
          expect(pieces.lastIndexOf(sought, one)).toBe(text.lastIndexOf(sought, one));
          expect(pieces.includes(sought, two)).toBe(text.includes(sought, two));
          expect(pieces.startsWith(sought, two)).toBe(text.startsWith(sought, two));
        }
        expect(hasLoneReturn(pieces)).toBe(/\r(?!\n)/.test(text));
        expect(pieces.toString()).toBe(text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('its lines are those of the string', () => {
  fc.assert(
    fc.property(words, changes, (start, all) => {
      const { text, pieces } = bothAfter(start, all);
      const [lines, same] = [new Lines(pieces), new Lines(text)];
      expect(lines.count).toBe(same.count);
      for (let line = 0; line <= same.count; line++) expect(lines.startOf(line)).toBe(same.startOf(line));
    }),
    { numRuns: 1000 },
  );
});

test('an edit is found between texts in pieces as between strings', () => {
  fc.assert(
    fc.property(words, changes, changes, (start, some, others) => {
      const before = bothAfter(start, some);
      const after = bothAfter(before.text, others);
      let { pieces } = before;
      const { start: from, oldEnd, end } = editBetween(before.text, after.text);
      pieces = pieces.with(from, oldEnd, after.text.slice(from, end));
      expect(editBetween(before.pieces, pieces)).toEqual({ start: from, oldEnd, end });
      expect(before.text.slice(0, from) + after.text.slice(from, end) + before.text.slice(oldEnd)).toBe(after.text);
      expect(isSameText(pieces, after.text)).toBe(true);
      expect(isSameText(before.pieces, after.pieces)).toBe(before.text === after.text);
    }),
    { numRuns: 1000 },
  );
});

const place = fc.record({ line: fc.nat(40), character: fc.integer({ min: -1, max: 40 }) });

test('an open text changes as the one of the library does', () => {
  const change = fc.record({ start: place, end: place, text: words, whole: fc.boolean() });
  fc.assert(
    fc.property(words, fc.array(change, { maxLength: 8 }), place, (start, all, asked) => {
      const expected = TextDocument.create('file:///plan.md', 'markdown', 1, start);
      const edited = editedTexts.create('file:///plan.md', 'markdown', 1, start);
      // The library loses count of lines beyond the last.
      const inText = ({ line, character }: Position) => ({ line: line % expected.lineCount, character });
      all.forEach(({ start: one, end: other, text, whole }, index) => {
        const step = [whole ? { text } : { range: { start: inText(one), end: inText(other) }, text }];
        TextDocument.update(expected, step, index + 2);
        editedTexts.update(edited, step, index + 2);
      });
      expect(edited.getText()).toBe(expected.getText());
      expect(edited.version).toBe(expected.version);
      expect(edited.offsetAt(asked)).toBe(expected.offsetAt(asked));
    }),
    { numRuns: 2000 },
  );
});
