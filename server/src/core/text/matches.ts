const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a global expression, from left to right. The same as `matchAll`, which makes a copy of the expression each
 * time: where most texts have no match, that costs more than the looking.
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
    match = expression.exec(text);
  }
  return matches;
}
