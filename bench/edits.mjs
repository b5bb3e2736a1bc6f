// What is typed, the same for every server: edits of one text, one after another.

/** A letter in another line each time, inside a word. */
export function letters(text) {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, index) => (/^\| \d/.test(line) ? [index] : []));
  return typing(
    text,
    (index) => {
      const line = rows[(index * 17 + 5) % rows.length];
      return { line, character: lines[line].indexOf(': ') - 2, words: 'x' };
    },
    false,
  );
}

/** Marks typed at a place in the rows of a table and taken out again, in turn. */
export function marks(text, words, placeIn) {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, index) => (/^\| \d/.test(line) ? [index] : []));
  return typing(
    text,
    (index) => {
      const line = rows[Math.floor(rows.length / 4) + ((index * 17) % Math.floor(rows.length / 2))];
      return { line, character: placeIn(lines[line], index), words };
    },
    true,
  );
}

/** A function that makes the next edit: what to send, and the whole text after it. */
function typing(start, place, undoes) {
  let text = start;
  let count = 0;
  let last;
  return () => {
    if (undoes && last) {
      const { line, character, words, offset, before } = last;
      last = undefined;
      text = before;
      const newLines = words.split('\n').length - 1;
      const end =
        newLines > 0 ? { line: line + newLines, character: 0 } : { line, character: character + words.length };
      return { range: { start: { line, character }, end }, newText: '', text, offset };
    }
    const { line, character, words } = place(count++);
    const offset = offsetOf(text, line) + character;
    last = { line, character, words, offset, before: text };
    text = text.slice(0, offset) + words + text.slice(offset);
    const at = { line, character };
    return { range: { start: at, end: at }, newText: words, text };
  };
}

function offsetOf(text, line) {
  let at = 0;
  for (let passed = 0; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at;
}
