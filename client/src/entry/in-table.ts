/** Lines of a text by their number, from zero; undefined beyond its ends. */
export type LineOf = (line: number) => string | undefined;

/** A line under headings is looked for no further up than this. */
const furthest = 400;

/** True where a line is one of a table: it holds a bar, and so do all lines up to one of dashes. */
export function isInTable(lineOf: LineOf, line: number): boolean {
  const own = lineOf(line);
  if (!own?.includes('|')) return false;
  if (isRule(lineOf(line + 1) ?? '')) return true;
  for (let at = line; at > 0 && line - at < furthest; at--) {
    const words = lineOf(at) ?? '';
    if (!words.includes('|')) return false;
    if (isRule(words)) return lineOf(at - 1)?.includes('|') === true && at !== line;
  }
  return false;
}

/** True where nothing but space and a bar stands behind the cursor. */
export function isAtRowEnd(line: string, character: number): boolean {
  const rest = line.slice(character).trim();
  return line.trim() !== '' && (rest === '' || rest === '|');
}

/** What was typed at an offset since a text was as it was before; undefined where anything else has changed, or nothing. */
export function typedSince(before: string, offset: number, after: string): string | undefined {
  const length = after.length - before.length;
  const typed = after.slice(offset, offset + length);
  const same = after.slice(0, offset) + after.slice(offset + length) === before;
  return length > 0 && same && !/[\r\n]/.test(typed) ? typed : undefined;
}

function isRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && !/[^\s>|:-]/.test(line);
}
