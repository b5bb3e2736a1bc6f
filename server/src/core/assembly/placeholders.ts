import type { FrontMatter } from '../document/front-matter.ts';
import type { Placeholder } from '../document/governance-document.ts';
import { isBlank } from '../reading/blank.ts';
import { isExample, mayWait, readPlaceholders } from '../reading/placeholders.ts';
import type { RowFacts } from '../reading/table-facts.ts';
import { readGaps } from '../reading/template-gaps.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift } from '../text/span.ts';
import type { Heard } from './heard.ts';
import { placeWords, type UnitWords, unitWords } from './locate.ts';
import { type Passage, prosesOf } from './passages.ts';

/** What waits to be filled in one passage. */
export interface Gaps {
  readonly waiting: readonly UnitWords[];
  /** The examples of a form, in a row where nobody has written anything else. */
  readonly examples: readonly UnitWords[];
}

/** Everything in the document that waits to be filled. */
export function placeholdersIn(
  text: SourceText,
  heard: readonly Heard<Gaps>[],
  details: FrontMatter | undefined,
): Placeholder[] {
  const found = details ? gapsInDetails(text, details) : [];
  for (const { at, says } of heard) for (const gap of says.waiting) found.push(placeWords(text, at, gap));
  for (const { at, says, body } of heard) {
    if (body) for (const example of says.examples) found.push(placeWords(text, at, example));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The gaps of a template in the details at the top. Other brackets are lists there. */
function gapsInDetails(text: SourceText, { entries }: FrontMatter): Placeholder[] {
  return entries.flatMap(({ valueSpan }) =>
    readGaps(text.slice(valueSpan.start, valueSpan.end)).map(({ span }): Placeholder => {
      const at = shift(valueSpan.start, span);
      const words = text.slice(at.start, at.end);
      return { value: words, text: words, span: at, source: 'stated' };
    }),
  );
}

/** Words in code are examples, not gaps. */
export function gapsOf(passage: Passage): Gaps | undefined {
  const waiting = prosesOf(passage).flatMap((prose) =>
    mayWait(prose.text)
      ? readPlaceholders(prose.text)
          .filter((span) => !prose.code.some((code) => code.start <= span.start && span.end <= code.end))
          .map((span) => unitWords(prose, span))
      : [],
  );
  const examples = passage.type === 'row' ? examplesOf(passage) : [];
  return waiting.length + examples.length > 0 ? { waiting, examples } : undefined;
}

function examplesOf({ cells }: RowFacts): UnitWords[] {
  const examples = cells.filter((cell) => !cell.merged && isExample(cell.text));
  const waits = (words: string) => isBlank(words) || isExample(words) || coversAll(words);
  if (examples.length === 0 || !cells.every((cell) => waits(cell.text))) return [];
  return examples.map(({ prose }) => unitWords(prose, { start: 0, end: prose.text.length }));
}

function coversAll(words: string): boolean {
  const [first] = readPlaceholders(words);
  return first !== undefined && first.end - first.start === words.trim().length;
}
