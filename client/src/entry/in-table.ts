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

function isRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && !/[^\s>|:-]/.test(line);
}
