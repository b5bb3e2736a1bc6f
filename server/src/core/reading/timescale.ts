import type { TimescaleClass, TimescaleFault } from '../document/timescale.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { rememberedText } from '../text/remembered-text.ts';
import { type Span, trim } from '../text/span.ts';
import { placeholderTimes } from '../vocabulary/time-phrases.ts';
import { calendarAt } from './time/calendar-grammar.ts';
import { classOf, type TimeExpression } from './time/expression.ts';
import { faultOf, mend } from './time/faults.ts';
import { chooseInField } from './time/field.ts';
import { isDeadline } from './time/found.ts';
import { phraseFinder } from './time/phrases.ts';
import { scan } from './time/scan.ts';
import { chooseInSentence } from './time/sentence.ts';
import { Tokens } from './time/tokens.ts';

/** What words say of by when. Offsets are UTF-16 offsets in the text that was read. */
export interface TimescaleReading {
  readonly class: TimescaleClass;
  readonly span: Span;
  readonly expression: TimeExpression;
  readonly fault?: TimescaleFault | undefined;
  readonly hint?: string | undefined;
  /** The words of `span` with the fault mended, where there is only one way. */
  readonly mended?: string | undefined;
  /** Dates that no longer hold: struck through, "was …", "moved from …". */
  readonly history: readonly TimeExpression[];
}

export interface DateReading {
  readonly span: Span;
  readonly expression: TimeExpression;
}

/**
 * The timescale of a text without markup. In a `field` the whole text is meant as one; in a `sentence` only words count
 * that say when the action is to be done. Words in `struck` spans are former dates, unless there are no others.
 * Undefined where there is none.
 */
export function readTimescale(
  text: string,
  mode: 'field' | 'sentence',
  struck: readonly Span[] = [],
): TimescaleReading | undefined {
  const kept = struck.length > 0 ? masked(text, struck) : text;
  if (struck.length > 0 && !/[\p{L}\p{N}]/u.test(kept)) return readTimescale(text, mode);
  const reading = mode === 'field' ? readField(kept) : readSentence(kept);
  if (!reading || struck.length === 0) return reading;
  const former = scan(new Tokens(onlyStruck(text, struck)), true).filter(isDeadline);
  return { ...reading, history: [...former.map(({ expression }) => expression), ...reading.history] };
}

/** False where no field of these words is a placeholder: they hold no phrase that puts a date off and no sign of a gap. */
export function mayPutOff(text: string): boolean {
  return gapSigns.test(text) || puttingOff.mayBeIn(text);
}

const gapSigns = /[?_…[{<]|\.{3}/;
const puttingOff = PhraseFinder.of(placeholderTimes.map(({ words }) => words));

/** Every calendar date of a text, from left to right; months count where they have a year. */
export function readDates(text: string): readonly DateReading[] {
  // Whichever way a date is written, its day or its year is a figure.
  return /[0-9]/.test(text) ? datesIn(text) : noDates;
}

const noDates: readonly DateReading[] = [];

const datesIn = rememberedText((text): readonly DateReading[] => {
  const tokens = new Tokens(text);
  const dates: DateReading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = calendarAt(tokens, at, { field: false, led: false });
    if (!date || !isDated(date.value)) {
      at++;
      continue;
    }
    dates.push({ span: tokens.span(at, date.next), expression: date.value });
    at = date.next;
  }
  return dates;
});

function isDated(expression: TimeExpression): boolean {
  switch (expression.kind) {
    case 'day':
      return expression.month !== undefined;
    case 'month':
      return expression.year !== undefined;
    case 'range':
      return isDated(expression.to);
    case 'several':
      return expression.days.every(isDated);
    default:
      return expression.kind === 'week-of';
  }
}

const readField = rememberedText((text): TimescaleReading | undefined => {
  const tokens = new Tokens(text);
  const whole = trim(text, { start: 0, end: text.length });
  const choice = chooseInField(tokens, scan(tokens, true));
  const blank = saysNoTime(tokens);
  if (choice && !(blank && phraseFinder.whole(text))) {
    return complete(text, tokens.span(choice.at, choice.next), choice.expression, choice.history);
  }
  if (blank || whole.start === whole.end) return undefined;
  const words = text.slice(whole.start, whole.end);
  if (/[\p{L}\p{N}]/u.test(words)) return complete(text, whole, { kind: 'event', words }, []);
  return /[?_…]|\.{3}/.test(words) ? complete(text, whole, { kind: 'placeholder', words }, []) : undefined;
});

/** "Done", "High – needs funding": a word that is no time, alone or with a remark after it. */
function saysNoTime(tokens: Tokens): boolean {
  const phrase = tokens.phrase(0);
  return phrase?.value.kind === 'none' && (phrase.next >= tokens.length || tokens.mark(phrase.next) !== '');
}

function readSentence(text: string): TimescaleReading | undefined {
  const tokens = new Tokens(text);
  const choice = chooseInSentence(tokens, scan(tokens, false));
  return choice && complete(text, tokens.span(choice.at, choice.next), choice.expression, choice.history);
}

function complete(
  text: string,
  span: Span,
  expression: TimeExpression,
  history: readonly TimeExpression[],
): TimescaleReading {
  const found = faultOf(expression);
  const mended = found?.fault === 'month-first' ? mend(text, span) : undefined;
  return {
    class: classOf(expression),
    span,
    expression,
    fault: found?.fault,
    hint: found?.hint,
    mended,
    history,
  };
}

/** The text with these words blanked out, at the same offsets: what an author who strikes words through leaves to read. */
function masked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.min(Math.max(start, at), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    result += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return result + text.slice(at);
}

/** Only these words, at the same offsets and never read together. */
function onlyStruck(text: string, spans: readonly Span[]): string {
  let result = '';
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.min(Math.max(start, result.length), text.length);
    result += ';'.repeat(from - result.length);
    result += text.slice(from, Math.min(Math.max(end, from), text.length));
  }
  return result;
}
