import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { type Span, trim } from '../text/span.ts';
import {
  escalations,
  incidentNouns,
  incidentVerbs,
  repeatAdjectives,
  repeatedOnPurpose,
} from '../vocabulary/repeats.ts';

export interface RepeatReading {
  readonly span: Span;
  /** How many incident numbers the sentence gives. */
  readonly references: number;
}

const nouns = PhraseFinder.of(incidentNouns);
const happenings = PhraseFinder.of(incidentVerbs);
const adjectives = PhraseFinder.of(repeatAdjectives);
const purposes = PhraseFinder.of(repeatedOnPurpose);
const beyond = PhraseFinder.of(escalations);
/** Without a phrase of one of these nothing came back, and nothing was escalated. */
export const repeatWords = new PhraseLists(nouns, happenings, beyond);
const cue = /again|once more|\btimes?\b|third|fourth|fifth|sixth|seventh|another|repeat|recur/i;
/** What was prevented, feared or measured as going down is no repeat. */
const unreal =
  /\b(?:no|not|never|without|nor|prevent\w*|avoid\w*|stop\w*|if|should|could|might|may|risk of|in case|until|would|will|so that|to be)\b/i;
const counted =
  /\b(?:number|numbers|rate|rates|figures?|totals?|percentage|per cent|falls|errors|complaints|incidents|infections|admissions|sickness|absence|vacanc\w+|costs?|spend|temperatures?)\s+(?:\p{L}+\s+){0,4}$/iu;
/** "The choking was talked through again": what came back is the talk. */
const talked = /\b(?:discuss|talk|remind|review|rais|told|tell|ask|look|went|gone|go|read|brief|mention)/i;
const nthTime =
  /\b(?:third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th) time\b|\b(?:three|four|five|six|seven) times (?:this|in|since|within|over)\b/i;

/** "Mr K fell again", "the third missed dose this month", "another medication error": an incident that came back. */
export function readRepeat(sentence: string): RepeatReading | undefined {
  if (!cue.test(sentence)) return undefined;
  const found = again(sentence) ?? counts(sentence) ?? time(sentence);
  if (!found) return undefined;
  return { span: trim(sentence, { start: 0, end: sentence.length }), references: referencesIn(sentence) };
}

/** An incident in the few words before "again". */
function again(sentence: string): Span | undefined {
  const match = /\b(?:again|once more|recurred)\b/i.exec(sentence);
  if (!match || unreal.test(sentence.slice(0, match.index))) return undefined;
  const before = sentence.slice(0, match.index);
  const near = lastWords(before, 6);
  const event = happenings.findAll(near).at(-1) ?? nouns.findAll(near).at(-1);
  if (!event || purposes.find(near) || talked.test(near.slice(event.span.end))) return undefined;
  const place = before.length - near.length + event.span.start;
  return counted.test(sentence.slice(0, place)) ? undefined : { start: place, end: match.index + match[0].length };
}

/** "A third fall", "another medication error", "repeated missed visits". */
function counts(sentence: string): Span | undefined {
  for (const { span } of adjectives.findAll(sentence)) {
    if (unreal.test(lastWords(sentence.slice(0, span.start), 5))) continue;
    const after = /^(?:\s+\S+){1,4}/.exec(sentence.slice(span.end))?.[0] ?? '';
    const event = nouns.find(after);
    if (!event || purposes.find(after.slice(0, event.span.end)) || /[,;.:]/.test(after.slice(0, event.span.start)))
      continue;
    if (
      /^\s*(?:form|forms|report|reports|log|policy|procedure|review|reviews|prevention|risk|team|clinic|screen\w*|rate|free|audit|book|reporting|training|response|management|assessment)\b/i.test(
        `${after.slice(event.span.end)} ${sentence.slice(span.end + after.length)}`,
      )
    )
      continue;
    return { start: span.start, end: span.end + event.span.end };
  }
  return undefined;
}

/** "Third time this month", beside an incident. */
function time(sentence: string): Span | undefined {
  const match = nthTime.exec(sentence);
  if (!match || unreal.test(sentence.slice(0, match.index)) || purposes.find(sentence)) return undefined;
  return nouns.find(sentence) || happenings.find(sentence)
    ? { start: match.index, end: match.index + match[0].length }
    : undefined;
}

function referencesIn(sentence: string): number {
  const first =
    /\b(?:datix|ulysses|incidents?|inc|web|ref|refs|iir|dtx)\b[\s.:#-]{0,3}(?:no\.?\s|nos\.?\s)?[A-Z]{0,4}-?\d{2,}((?:(?:,| and| &|, and) ?[A-Z]{0,4}-?\d{2,})*)/i.exec(
      sentence,
    );
  return first ? 1 + (first[1]!.match(/\d{2,}/g) ?? []).length : 0;
}

/** "A thematic review was asked for", "escalated to the board", but not "was not escalated". */
export function readEscalation(sentence: string): Span | undefined {
  for (const { span } of beyond.findAll(sentence)) {
    const before = sentence.slice(0, span.start);
    if (
      /\b(?:not|no|never|without|failed to|delay\w*|late|should have been|could have been|nobody|if)\s+(?:\p{L}+\s){0,3}$/iu.test(
        before,
      )
    )
      continue;
    return span;
  }
  return undefined;
}

/** The end of a text from so many words before it. */
function lastWords(text: string, count: number): string {
  let at = text.trimEnd().length;
  for (let words = 0; words < count && at > 0; words++) {
    while (at > 0 && /\s/.test(text[at - 1]!)) at--;
    while (at > 0 && /\S/.test(text[at - 1]!)) at--;
  }
  return text.slice(at);
}
