import type { ImpactRung } from '../document/learning.ts';
import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { type Span, trim } from '../text/span.ts';
import {
  activities,
  bareClaims,
  directions,
  evidenceSources,
  learningOpenings,
  periods,
  plannedMeasures,
} from '../vocabulary/impact.ts';
import { readDates, readTimescale } from './timescale.ts';

/** How far words get towards measured impact. Offsets are UTF-16 offsets in the text that was read. */
export interface ImpactReading {
  readonly rung: ImpactRung;
  readonly span: Span;
}

const sources = PhraseFinder.of(evidenceSources);
const changes = PhraseFinder.of(directions);
const claims = PhraseFinder.of(bareClaims);
const acts = PhraseFinder.of(activities);
const stretches = PhraseFinder.of(periods);
const planned = PhraseFinder.of(plannedMeasures);
const learned = PhraseFinder.of(learningOpenings);

const figure =
  /(?<!\d)\d+(?:\.\d+)?\s*(?:%|per cent|(?:out )?of\s+(?:the\s+)?\d+|\/\s*\d+)|\b\d+(?:\.\d+)?\b|\b(?:none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nobody|every)\b/gi;
const fromTo =
  /\bfrom\b[^.;]{1,120}\bto\b|\bagainst\b|\bcompared (?:with|to)\b|\bwas \d|\bbaseline\b|\bbefore\b[^.;]{1,80}\bafter\b|\bversus\b|\bdown (?:by )?\d+\s*%|\bup (?:by )?\d+\s*%|\bno (?:repeat|recurrence|further)\b|\b(?:weeks?|months?|quarter|year) before\b|\bin the (?:previous|preceding)\b/iu;

/** "Missed visits: 6 in Q2, 1 in Q3": the same thing counted in two periods. */
const twoCounts = lazy(
  () =>
    /\b\d{1,4} (?:in|during) (?:the )?(?:Q[1-4]|\p{Lu}\p{Ll}{2,8})\b[^.;]{0,40}?[,;(] ?(?:and |then |against |now )?\d{1,4} (?:in|during|so far in) (?:the )?(?:Q[1-4]|\p{Lu}\p{Ll}{2,8})\b/u,
);

/** "No choking incidents": nothing happened any more, which is a direction too. */
const noneLeft = lazy(
  () =>
    /\b(?:no|none|zero) (?:\p{L}+ ){0,4}(?:incidents?|falls?|errors?|complaints?|injur(?:y|ies)|harm|repeats?|missed|events?)\b/iu,
);

/**
 * The impact ladder: 0 nothing, 1 a bare claim, 2 its evidence is named, 3 direction and period, 4 baseline, result and
 * period. Numbers of people trained or leaflets sent are no impact, and a percentage alone, a date or the number of a
 * clause is no measure.
 */
export const readImpact: (text: string) => ImpactReading = rememberedText(impactIn, fewDocuments);

function impactIn(text: string): ImpactReading {
  const span = trim(text, { start: 0, end: text.length });
  const words = withoutClauses(text);
  const dated = readDates(words);
  const period =
    dated.length > 0 ||
    stretches.find(words) !== undefined ||
    /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\b/.test(words);
  let undatedWords = words;
  for (const one of dated.toReversed()) {
    undatedWords =
      undatedWords.slice(0, one.span.start) +
      ' '.repeat(one.span.end - one.span.start) +
      undatedWords.slice(one.span.end);
  }
  const figures = undatedWords.match(figure) ?? [];
  const direction = changes.find(words) !== undefined || noneLeft().test(words);
  const compares = fromTo.test(undatedWords);
  const source = sources.find(words) !== undefined;
  const rung = ((): ImpactRung => {
    if ((twoCounts().test(words) || (dated.length > 1 && countsTwice(undatedWords))) && !activityAlone(words)) return 4;
    if (figures.length >= 2 && compares && (period || direction) && !activityAlone(words)) return period ? 4 : 3;
    if (direction && period && !activityAlone(words)) return 3;
    // "Feedback has been positive" names where it comes from and nothing that it said.
    if (
      source &&
      (direction ||
        figures.length > 0 ||
        reportsResult(words) ||
        (claims.find(words) !== undefined && !onlyFeedback(words)))
    )
      return 2;
    if (direction || claims.find(words) !== undefined) return activityAlone(words) ? 0 : 1;
    return 0;
  })();
  return { rung, span };
}

/** True where the words only tell what was done: numbers trained, leaflets sent, meetings held. */
export function isActivityOnly(text: string): boolean {
  return acts.find(text) !== undefined && activityAlone(text);
}

/** A measure that is planned: "re-audit in March 2027", "to be measured by the May survey". */
export function readPlannedMeasure(text: string): { readonly span: Span } | undefined {
  const match = planned.find(text);
  if (match) return { span: match.span };
  const time = sources.find(text) ? readTimescale(text, 'sentence') : undefined;
  return time && (time.class === 'date' || time.class === 'recurring') ? { span: time.span } : undefined;
}

/** "We learned that the bell cannot be heard upstairs." */
export function isLearningStatement(sentence: string): boolean {
  const match = learned.find(sentence);
  return match !== undefined && (match.span.start < 30 || match.span.end > sentence.length - 3);
}

/** True where the words claim or measure a difference, or tell what was done instead of one. */
export function isImpactStatement(sentence: string): boolean {
  return (
    claims.find(sentence) !== undefined || changes.find(sentence) !== undefined || acts.find(sentence) !== undefined
  );
}

/** "Shared with all wards in the September bulletin": how learning spread, not what was learned. */
export function tellsOfSharing(sentence: string): boolean {
  return /^\s*(?:this (?:was|has been)\s+|also\s+)?(?:shared|circulated|presented|discussed) (?:with|to|at|in|across)\b/i.test(
    sentence,
  );
}

/** "On 11 of 11 on 9 May, on 0 of 11 on 2 June": the same thing counted on two days. */
function countsTwice(words: string): boolean {
  const totals = Array.from(matchesOf(words, /(?<!\d)\d{1,5} ?(?:of|\/) ?(\d{1,5})(?!\d)/g), (match) => match[1]);
  return totals.length > 1 && new Set(totals).size === 1;
}

function activityAlone(words: string): boolean {
  if (!acts.find(words)) return false;
  let rest = words;
  for (const match of acts.findAll(words).toReversed())
    rest = rest.slice(0, match.span.start) + rest.slice(match.span.end);
  return !changes.find(rest) && !sources.find(rest);
}

function onlyFeedback(words: string): boolean {
  return sources
    .findAll(words)
    .every(
      ({ span }) => /^feedback$/i.test(words.slice(span.start, span.end)) && !/^\s+from\b/i.test(words.slice(span.end)),
    );
}

function reportsResult(words: string): boolean {
  return /\b(?:show(?:ed|s|n)?|found|confirm(?:ed|s)?|told|said|report(?:ed|s)?|evidenced|described|explain(?:ed|s)?|in use|fixed)\b/i.test(
    words,
  );
}

/** Numbers of regulations, clauses and references are no measures. */
function withoutClauses(text: string): string {
  return text.replace(
    /\b(?:regulation|reg|section|clause|paragraph|para|item|ref|version|room|bay|ward|datix|form|must do|should do)\.?\s{0,2}\d+[\d./-]*/gi,
    (match) => ' '.repeat(match.length),
  );
}
