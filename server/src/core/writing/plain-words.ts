/**
 * Plain words, written so that Markdown shows exactly them: what would be read as markup is escaped, and nothing else.
 * Line breaks stay; white space of other kinds becomes a space.
 */
function plainWords(words: string): string {
  const text = words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  const several = (mark: string) => text.indexOf(mark) !== text.lastIndexOf(mark);
  const linked = /\]\s?[([:]|!\[/.test(text) || /^\[[ xX]\]/.test(text);
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    written += isMarkup(unit, text, at, several, linked) ? `\\${unit}` : unit;
  }
  return written;
}

/** The same for the start of a line of its own, where a dash or a number would open something. */
export function plainLine(words: string): string {
  const written = oneLine(words);
  return /^(?:[#>+=-]|~{3})/.test(written) ? `\\${written}` : written.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** The same for a cell of a table of bars. */
export function plainCell(words: string): string {
  return plainWords(words).replace(/\|/g, '\\|');
}

/** The same on one line. */
export function oneLine(words: string): string {
  return plainWords(words.replace(/\s+/g, ' '));
}

function isMarkup(
  unit: string,
  text: string,
  at: number,
  several: (mark: string) => boolean,
  linked: boolean,
): boolean {
  const next = text[at + 1] ?? '';
  switch (unit) {
    case '\\':
      return next === '' || /[!-/:-@[-`{-~\n]/.test(next);
    case '`':
      return true;
    case '*':
      return !(isSpace(text[at - 1]) && isSpace(next));
    case '_':
      return !(/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(next));
    case '~':
      return several('~');
    case '<':
      return /[\p{L}/!?]/u.test(next);
    case '&':
      return /^&(?:#|[A-Za-z][A-Za-z0-9]{0,40};)/.test(text.slice(at, at + 44));
    case '[':
      return linked;
    default:
      return false;
  }
}

function isSpace(unit: string | undefined): boolean {
  return unit === undefined || unit === '' || /\s/.test(unit);
}
