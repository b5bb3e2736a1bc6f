import { Lines } from '../../server/src/core/text/lines.ts';
import { hoverAt } from '../../server/src/lsp/features/hover/hover-at.ts';
import { type Circumstances, inputOf, judge } from './judging.ts';

/** What is said of the place of the cursor `$0`, or undefined where nothing is. */
export function saidAt(marked: string, circumstances: Circumstances = {}): string | undefined {
  const offset = marked.indexOf('$0');
  if (offset < 0) throw new Error('the test has no cursor');
  const text = marked.replace('$0', '');
  const input = inputOf(text, circumstances);
  const judgedText = {
    input,
    judgement: judge(text, circumstances),
    lines: new Lines(text),
    found: { settings: input.settings, path: '', faulty: [], trail: [], shared: [] },
  };
  const hover = hoverAt(judgedText, offset);
  return hover ? (hover.contents as { value: string }).value : undefined;
}

/** The same for the first of some words in a text. */
export function saidOf(words: string, text: string, circumstances: Circumstances = {}): string | undefined {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the text does not hold ${words}`);
  return saidAt(`${text.slice(0, at + 1)}$0${text.slice(at + 1)}`, circumstances);
}
