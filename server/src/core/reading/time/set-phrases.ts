import { followedByNoun } from './day-grammar.ts';
import type { Found } from './found.ts';
import type { Tokens } from './tokens.ts';

export function phraseAt(tokens: Tokens, at: number): Found | undefined {
  const phrase = tokens.phrase(at);
  if (phrase?.value.kind !== 'vague' && phrase?.value.kind !== 'placeholder') return undefined;
  // "In time for the visit" says for what.
  if (tokens.isWord(phrase.next - 1, 'time') && tokens.isWord(phrase.next, 'for', 'to', 'with')) return undefined;
  const { start, end } = tokens.span(at, phrase.next);
  const certain = phrase.value.kind === 'vague' ? phrase.value.adverb : phrase.value.alone;
  const expression = { kind: phrase.value.kind, words: tokens.text.slice(start, end) };
  return { expression, at, main: at, next: phrase.next, attributive: followedByNoun(tokens, phrase.next), certain };
}

/** "[date]", "{{due}}", "<insert date>", "____": a hole of a form. */
export function bracketAt(tokens: Tokens, at: number): Found | undefined {
  const open = tokens.mark(at);
  const next =
    open === '_' ? afterRun(tokens, at, '_') : open === '?' ? afterRun(tokens, at, '?') : afterBracket(tokens, at);
  if (next === undefined || (open === '_' && next < at + 2)) return undefined;
  const { start, end } = tokens.span(at, next);
  const expression = { kind: 'placeholder', words: tokens.text.slice(start, end) } as const;
  return { expression, at, main: at, next, attributive: false, certain: false };
}

function afterRun(tokens: Tokens, at: number, mark: string): number {
  let next = at + 1;
  while (tokens.mark(next) === mark || (mark === '_' && tokens.mark(next) === '/')) next++;
  return next;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

function afterBracket(tokens: Tokens, at: number): number | undefined {
  const close = closing.get(tokens.mark(at));
  if (!close) return undefined;
  for (let index = at + 1; index < at + 10; index++) {
    if (tokens.at(index).kind === 'number' || tokens.at(index).kind === 'end') return undefined;
    if (tokens.mark(index) !== close) continue;
    if (index === at + 1) return undefined;
    return tokens.mark(index + 1) === close ? index + 2 : index + 1;
  }
  return undefined;
}
