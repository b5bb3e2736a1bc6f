import type { VerificationClass } from '../document/verification.ts';
import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { type Span, trim } from '../text/span.ts';
import {
  activityProofs,
  checkingVerbs,
  checkMethods,
  emptyProofs,
  reportOnly,
  understandingTests,
} from '../vocabulary/proofs.ts';
import { isBlank } from './blank.ts';
import { testsPractice } from './measure.ts';
import { readOwner } from './owner.ts';
import { readPlaceholders } from './placeholders.ts';
import { readDates, readTimescale } from './timescale.ts';
import { readToldCheck } from './told-check.ts';

/** What words say of how a thing is proven. Offsets are UTF-16 offsets in the text that was read. */
export interface VerificationReading {
  readonly class: VerificationClass;
  readonly span: Span;
  /** The word that makes it a check. */
  readonly method?: string | undefined;
  readonly checker?: string | undefined;
  /** How often somebody looks, as far as it is said. */
  readonly times?: 'once' | 'again' | undefined;
  /** True where it says how many or which things are looked at. */
  readonly sampled: boolean;
  readonly ofPractice: boolean;
}

type Said = Omit<VerificationReading, 'times' | 'sampled' | 'ofPractice'>;
type Extent = Pick<VerificationReading, 'times' | 'sampled' | 'ofPractice'>;

const methods = PhraseFinder.of(checkMethods);
const activities = PhraseFinder.of(activityProofs);
const understanding = PhraseFinder.of(understandingTests);
const empty = PhraseFinder.of(emptyProofs);
const reports = PhraseFinder.of(reportOnly);
const checking = PhraseFinder.of(checkingVerbs);

const clauses = /(?:[;.]\s+|,\s+(?:and\s+)?|\band\s+|\bthen\s+|[–—]\s*|\(\s*)/gi;
const checkClause = lazy(
  () =>
    /^(?:(?:[\p{L}'’. -]{1,40}\s)?(?:to|will|would)\s+)?(?:then\s+|also\s+)?(re-?audit|audit|count (?=[^.;]{1,60}\b(?:against|before and after|compared (?:with|to)))|spot[- ]check|dip[- ]sample|sample|re-?check|check|verify|observe|inspect|test|re-?test|compare|measure|make (?:two|three|four|random|unannounced|spot|\d+)[\p{L}\d -]{0,20} (?:checks?|visits?|observations?)|review (?:its |their |the )?(?:effectiveness|impact))\b/iu,
);
const passiveCheck =
  /\b(?:(?:to be |will be |is |are |then )?(?:checked|verified|audited|re-audited|sampled|observed|witnessed|tested|signed off|spot[- ]checked|inspected|monitored|seen) (?:by|through|at|in|weekly|monthly|quarterly|against)|(?:reviewed|looked at) (?:weekly|monthly|daily|fortnightly|each|every|on|[a-z]+days)\b|(?:audit|re-audit|spot checks?|sample of|dip sample|observations?) (?:in|on|by|at|after|of|to confirm|to check|weekly|monthly|planned|will)\b)/i;
const labelledCheck =
  /\b(?:test|check|evidence|verification|verified|measure|success measure|proof)(?:\s?:|\s=)\s*(?=\S)/i;
/** "Deputy reads all ten", "Nadia Rahim checks them at each visit", "Lorna to read the answers". */
const checkingPerson = lazy(
  () =>
    /^(?:(?:\p{Lu}[\p{L}.’'-]{0,20}|the|a|an)(?: [\p{L}.’'-]{1,20}){0,2} )(?:(?:to |will )?(?:read|count|watch|ask|look at)s? (?:all|each|every|both|ten|\d|two|three|four|five|six|a sample|a few|the (?:notes|answers|records?|logs?|charts?|results?|files?|returns?|plans?))\b|(?:checks|samples|audits|observes|inspects|verifies|spot[- ]checks|times|compares|pulls)\b)/u,
);
/** What is measured, and that somebody looks at it: "healing rates reviewed on 18 December". */
const measureLookedAt =
  /\b(?:rates?|counts?|figures|results|numbers|scores|levels|weights|trends?|logs?|effect|effectiveness|impact) (?:to be |will be |are |is )?(?:reviewed|looked at|compared|counted|measured)\b/i;
/** What was counted and who sees it: "the results before the Committee", "December counts to the January meeting". */
const reported =
  /\b(?:counts?|figures|results?|findings|numbers|scores|percentages|rates|what (?:he|she|they) finds?)(?: [a-zß-ɏ]{1,20}){0,2} (?:to|before|at) (?:[a-zß-ɏ’']{1,20} ){0,4}(?:meeting|committee|group|board|forum|council|panel|trustees|governors|me|us)\b/i;
/** Where anybody can look it up: "reference numbers in the on-call log". */
const traceable =
  /\b(?:reference|ref|receipt|crime|case|log|incident|confirmation) (?:numbers?|nos?\.?) (?:are |is |held |kept |recorded |noted )?(?:in|on|from)\b/i;

/**
 * How it will be known that a thing was done and worked. A `field` is meant for that: any real content is a check but
 * proof of activity alone. In a `sentence` the check must be said, behind what is to be done; a `remark` stands behind it by itself.
 */
export function readVerification(text: string, mode: 'field' | 'sentence' | 'remark'): VerificationReading | undefined {
  return readings[mode](text);
}

const readings = {
  field: rememberedText((text) => withExtent(text, fromField(text)), fewDocuments),
  sentence: (text: string) => withExtent(text, fromSentence(text, false)),
  remark: rememberedText((text) => withExtent(text, fromSentence(text, true)), fewDocuments),
} as const;

/** What a field says once a thing is done: an outcome, a figure, a dated fact; or activity alone. */
export const readEvidence: (text: string) => VerificationReading | undefined = rememberedText((text) =>
  withExtent(text, evidenceIn(text)),
);

function withExtent(text: string, said: Said | undefined): VerificationReading | undefined {
  if (!said) return undefined;
  const { class: kind, span, method, checker } = said;
  const { times, sampled, ofPractice } = extentOf(text.slice(span.start, span.end));
  return { class: kind, span, method, checker, times, sampled, ofPractice };
}

const often =
  /\b(?:daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly|each (?:day|night|shift|week|month|quarter)|every|per (?:week|month|shift)|a (?:week|month)|twice|three times|again|then|next|re-?audit(?:ed)? (?:due|planned|in)|repeat(?:ed)?|until|for (?:\w+ )?(?:weeks|months)|on-?going|regular(?:ly)?|rolling)\b/i;
const many =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|all|each|every|any|both|samples?|sampled|random)\b/i;

/** How often and how much is looked at, by the words of a check. */
function extentOf(words: string): Extent {
  const found = readDates(words);
  const dates = found.some(({ expression }) => expression.kind === 'several') ? 2 : found.length;
  const dated = dates > 0 || readTimescale(words, 'sentence') !== undefined;
  const times = often.test(words) || dates > 1 ? 'again' : dated ? 'once' : undefined;
  return {
    times,
    sampled: many.test(withoutDates(words)),
    ofPractice: testsPractice(words),
  };
}

function evidenceIn(text: string): Said | undefined {
  const span = trim(text, { start: 0, end: text.length });
  const rest = withoutEmptyOpening(text.slice(span.start, span.end));
  if (isBlank(rest) || saysNothing(rest)) return undefined;
  if (onlyActivity(rest)) return { class: 'weak', span };
  const words = rest.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length < 3 && !methods.find(rest)) return undefined;
  if (
    /^(?:awaiting|waiting|chas|to be|not |delayed|new date|date moved|still|moved|will |partly|supplier|draft|in progress|on track|pending|started|under way)/i.test(
      rest,
    )
  )
    return undefined;
  const method = methods.find(rest);
  return { class: 'present', span, method: method && wordsOf(rest, method.span) };
}

/** "We will compare the counts with last winter's": a sentence that says how it will be known. */
export function readCheckSentence(text: string): VerificationReading | undefined {
  const match = checkClause().exec(text);
  const span = trim(text, { start: 0, end: text.length });
  return match && /\s(?:to|will|would)\s/.test(match[0])
    ? withExtent(text, { class: 'present', span, method: match[1]! })
    : undefined;
}

/** True where an action is itself a check: "Re-audit the charts in June". */
export function isCheck(action: string): boolean {
  if (checking.mayBeIn(action)) {
    const plain = withoutDoer(action);
    if (checking.opening(action) || (plain !== action && checking.opening(plain))) return true;
  }
  return /\b(?:audit|spot checks?|visit|observations?|survey|re-audit)\s*(?:,|$|of\b|on\b|by\b|a (?:week|month)\b)/i.test(
    action.slice(0, 60),
  );
}

/** "Ada Reeve to audit the charts": what is to be done, without who. */
function withoutDoer(action: string): string {
  return /\s(?:to|will)\s/i.test(action) ? action.replace(/^(?:[\p{L}.'’ ]{1,30}\s(?:to|will)\s+)/iu, '') : action;
}

function fromField(text: string): Said | undefined {
  const whole = trim(text, { start: 0, end: text.length });
  const span = /[^.]\.$/.test(text.slice(whole.start, whole.end)) ? { ...whole, end: whole.end - 1 } : whole;
  const words = text.slice(span.start, span.end);
  if (isBlank(words) || words === '?' || saysNothing(words)) return undefined;
  const placeholder = readPlaceholders(words)[0];
  if (placeholder && placeholder.end - placeholder.start >= words.length - 2) return undefined;
  if (/^(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided))\b/i.test(words)) return undefined;
  if (onlyActivity(words)) return { class: 'weak', span };
  const method = methods.find(words);
  const checker = checkerIn(words);
  return {
    class: 'present',
    span,
    method: method && wordsOf(words, method.span),
    checker,
  };
}

function fromSentence(text: string, remark: boolean): Said | undefined {
  const labelled = /[:=]/.test(text) ? labelledCheck.exec(text) : null;
  if (labelled && labelled.index > 0) {
    return {
      class: 'present',
      span: trim(text, { start: labelled.index, end: text.length }),
      method: labelled[0].replace(/[\s:=]{1,6}$/, ''),
    };
  }
  const cuts = matchesOf(text, clauses);
  let from = 0;
  for (const cut of [...cuts, undefined]) {
    const end = cut?.index ?? text.length;
    const clause = text.slice(from, end);
    const match = from > 0 ? checkClause().exec(clause) : undefined;
    const person = from > 0 || remark ? checkingPerson().exec(clause) : undefined;
    if (person) return { class: 'present', span: trim(text, { start: from, end: text.length }), method: person[0] };
    if (
      match &&
      !reports
        .findAll(clause)
        .some(
          (one) =>
            one.span.start <= match.index + match[0].length &&
            one.span.end > match.index + match[0].length - match[1]!.length &&
            one.value &&
            /with|whether|if|availab/i.test(clause.slice(one.span.start, one.span.end)),
        )
    ) {
      return { class: 'present', span: trim(text, { start: from, end: text.length }), method: match[1]! };
    }
    if (cut) from = cut.index + cut[0].length;
  }
  for (const words of [passiveCheck, reported, traceable, measureLookedAt]) {
    const match = words.exec(text);
    if (match && (match.index > 0 || words !== passiveCheck))
      return { class: 'present', span: trim(text, { start: match.index, end: text.length }), method: match[0] };
  }
  const told = readToldCheck(text, clausesBehind(text, cuts));
  return told && { class: 'present', ...told };
}

function clausesBehind(text: string, cuts: readonly RegExpExecArray[]): Span[] {
  return cuts.map(({ index, 0: cut }, place) => ({
    start: index + cut.length,
    end: cuts[place + 1]?.index ?? text.length,
  }));
}

function onlyActivity(text: string): boolean {
  const found = activities.findAll(text);
  if (found.length === 0 || understanding.find(text)) return false;
  if (/\d\s*(?:\/|of|out of)\s*\d|\d\s*%/.test(text)) return false;
  const covered = found.reduce((sum, one) => sum + (one.span.end - one.span.start), 0);
  const letters = (text.match(/[\p{L}]/gu) ?? []).length;
  const datesCover = readDates(text).reduce((sum, one) => sum + (one.span.end - one.span.start), 0);
  return covered + datesCover >= letters * 0.5 || found[0]!.span.start <= 4;
}

function saysNothing(text: string): boolean {
  const rest = withoutDates(text);
  return isBlank(rest) || empty.whole(rest) !== undefined || empty.whole(text) !== undefined;
}

function withoutDates(text: string): string {
  let rest = text;
  for (const date of readDates(text).toReversed()) rest = rest.slice(0, date.span.start) + rest.slice(date.span.end);
  return rest;
}

/** "Completed 14 September 2026. Audit 96%" is read from "Audit". */
function withoutEmptyOpening(text: string): string {
  const match =
    /^(?:(?:fully\s+)?(?:completed?|closed|done|implemented|delivered|signed off|green|blue|yes)\b[\s:,.–—-]*)/i.exec(
      text,
    );
  if (!match) return text;
  const rest = text.slice(match[0].length);
  const first = readDates(rest)[0];
  return first && first.span.start <= 4
    ? rest.slice(first.span.end).replace(/^[\s.,:;)–—-]+/, '')
    : rest.replace(/^[\s.,:;–—-]+/, '');
}

/** The one who checks: before the verb of checking, or after "by". */
function checkerIn(text: string): string | undefined {
  const by =
    text.includes(' by ') &&
    /\b(?:[Cc]hecked|[Vv]erified|[Aa]udited|[Ss]ampled|[Oo]bserved|[Ww]itnessed|[Ss]igned off|[Tt]ested|[Aa]ssessed|[Rr]un|[Dd]one) by (?:the\s+)?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4})/u.exec(
      text,
    );
  if (by) return by[1]!.trim();
  // The verb is looked for first, since a name takes long to prepare for.
  const verb =
    /\s(?:checks?|samples?|audits?|re-?runs?|pulls|observes?|walks|compares?|inspects?|reviews?|tests?|verif(?:y|ies)|times|witness(?:es)?)\b/.exec(
      text,
    );
  const before =
    verb &&
    /^(?!(?:An?|The|Each|Every|All|Spot|Dip|Cross|Peer|Mystery|Unannounced|Regular|Manual|Visual|Competency|Monthly|Weekly|Quarterly|Daily|Random|Further|Two|Three)\s)((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4})(?:to\s+|will\s+|then\s+)?$/u.exec(
      text.slice(0, verb.index + 1),
    );
  if (before) return before[1]!.trim();
  if (text.split(/\s+/).length <= 4) {
    const reading = readOwner(text);
    if (reading && reading.class !== 'placeholder' && !methods.find(text) && /^\p{Lu}/u.test(text)) return text;
  }
  return undefined;
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
