import { PhraseFinder } from '../text/phrases.ts';
import { shift } from '../text/span.ts';
import { revisedDateFillers, revisedDatePhrases } from '../vocabulary/revised-dates.ts';
import { months } from '../vocabulary/times.ts';
import { readTimescale, type TimescaleReading } from './timescale.ts';

const phrases = PhraseFinder.of(revisedDatePhrases);
const fillers = new Set(revisedDateFillers);
/** No date stands further from the words that move it. */
const reach = 60;

/** The date that an update moves an action to: "Slipped to 4 June". The last one counts. Offsets are those of the text. */
export function readRevisedDate(text: string): TimescaleReading | undefined {
  for (const { span } of phrases.findAll(text).toReversed()) {
    const sentence = /^[^.;\n]{0,80}/.exec(text.slice(span.start))![0].slice(0, span.end - span.start + reach);
    const reading = readTimescale(sentence, 'field');
    if (reading?.class !== 'date') continue;
    const between = sentence.slice(span.end - span.start, reading.span.start);
    if (!onlyFillers(between)) continue;
    return { ...reading, span: shift(span.start, reading.span) };
  }
  return undefined;
}

/** Nothing but small words and a former date stand between: "from 30 April to". */
function onlyFillers(words: string): boolean {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => fillers.has(word) || months.has(word) || /^\d/.test(word),
  );
}
