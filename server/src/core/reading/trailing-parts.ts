import { lazy } from '../text/lazy.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, trim } from '../text/span.ts';
import { type OwnerReading, readOwner } from './owner.ts';
import { readStatus, type StatusReading } from './status.ts';
import { readTimescale, type TimescaleReading } from './timescale.ts';

/** What follows an action after dashes: "Memo to all nurses – Rajiv – done". Offsets are those of the words read. */
export interface TrailingParts {
  /** The action's own words, before the first dash that is understood. */
  readonly own: Span;
  readonly owner?: Trailing<OwnerReading>;
  readonly timescale?: Trailing<TimescaleReading>;
  readonly status?: Trailing<StatusReading>;
  /** Further words behind them, which may tell of a check. */
  readonly remark?: Span;
}

export interface Trailing<Reading> {
  readonly reading: Reading;
  /** Where the part stands; the reading's own offsets count from its start. */
  readonly part: Span;
}

const dash = /\s(?:[–—-]|→|->)\s/g;
const wasDue = /^(?:was\s+)?due(?:\s+by)?\s+/i;
const name = lazy(
  () =>
    /^(?:(?:the\s+)?(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:(?:\s*[/&+]\s*|\s+(?:and\s+)?)(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|team|staff|colleagues)){0,3}|all(?: staff)?)(?:\s*\([^()]{1,40}\))?(?:,\s*\p{Ll}[\p{L} ]{2,30}|,\s*\p{Lu}[\p{L} .'’-]{2,30})?$/u,
);

/** Reads the parts after dashes from the last one on, for as long as each is an owner, a timescale or a status. */
export function readTrailingParts(words: string): TrailingParts | undefined {
  const cuts = Array.from(matchesOf(words, dash), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (cuts.length === 0 || cuts.length > 8) return undefined;
  let end = words.length;
  const found: { -readonly [Key in 'owner' | 'timescale' | 'status' | 'remark']?: TrailingParts[Key] | undefined } = {};
  for (const cut of cuts.toReversed()) {
    const part = trim(words, { start: cut.end, end });
    const text = words.slice(part.start, part.end);
    const checked = found.owner ? undefined : nameAndCheck(words, part);
    if (checked) {
      found.owner = checked.owner;
      found.remark = checked.remark;
      end = cut.start;
      continue;
    }
    if (cut === cuts.at(-1) && tellsCheck(text) && followsName(words, cuts)) {
      found.remark = part;
      end = cut.start;
      continue;
    }
    // On its own "ongoing" answers by when, as "ASAP" does.
    const status = found.status || /^on-?going\W*$/i.test(text) ? undefined : leadingStatus(text);
    const timescale = found.timescale || (status && !wasDue.test(text)) ? undefined : timescaleOf(text);
    if (timescale && timescale.class !== 'event') {
      found.timescale = { reading: timescale, part };
      found.remark ??= behind(words, part);
    } else if (status) {
      found.status = { reading: status, part };
      const promised = found.timescale ? undefined : promisedTime(text, status);
      if (promised) found.timescale = { reading: promised, part };
    } else if (!found.owner && (listedOwner(text) || (name().test(text) && !/['’]s\b/.test(text)))) {
      const owner = readOwner(text);
      if (!owner) break;
      found.owner = { reading: owner, part };
    } else if (cut === cuts.at(-1) && /^\p{Ll}/u.test(text) && followsName(words, cuts)) found.remark = part;
    else break;
    end = cut.start;
  }
  if (!found.owner && !found.status) return undefined;
  const own = trim(words, { start: 0, end });
  const { remark, ...others } = found;
  return own.end > own.start ? ({ own, ...others, ...(remark ? { remark } : {}) } as TrailingParts) : undefined;
}

/** Where a first short sentence ends and another begins: "by 4 May. Deputy reads all ten". */
const sentenceEnd = /^[^.]{1,60}\.(?=\s\p{Lu})/u;

/** By when, as the first sentence of the part says it, or else the whole of it. */
function timescaleOf(text: string): TimescaleReading | undefined {
  const said = text.replace(wasDue, (due) => ' '.repeat(due.length));
  const first = sentenceEnd.exec(said)?.[0];
  return (first && readTimescale(first, 'field')) || readTimescale(said, 'field');
}

/** What a new sentence says behind a date. */
function behind(words: string, { start, end }: Span): Span | undefined {
  const first = sentenceEnd.exec(words.slice(start, end));
  return first ? trim(words, { start: start + first[0].length, end }) : undefined;
}

/** "Not done yet, will do by 13/11": what is still open says by when. */
function promisedTime(text: string, status: StatusReading): TimescaleReading | undefined {
  const reading =
    status.class === 'open' && /\b(?:by|before|next|this)\s/.test(text) ? readTimescale(text, 'sentence') : undefined;
  return reading?.class === 'date' || reading?.class === 'relative' ? reading : undefined;
}

/** A post or a group, in small letters too: "keyworker", "night staff". */
function listedOwner(text: string): boolean {
  if (text.split(/\s+/).length > 4) return false;
  const reading = readOwner(text);
  return reading?.class === 'role' || reading?.class === 'group';
}

/** "Jo Owusu, checked weekly by the deputy": a name, and behind it how it is checked. */
function nameAndCheck(words: string, part: Span): Required<Pick<TrailingParts, 'owner' | 'remark'>> | undefined {
  const text = words.slice(part.start, part.end);
  const cut = /^[^,;(]{2,40}?\s?[,;(]\s?/u.exec(text);
  const head = cut?.[0].replace(/(?<![\s,;(])[\s,;(]+$/, '');
  if (!cut || !head || !name().test(head) || !tellsCheck(text.slice(cut[0].length))) return undefined;
  const reading = readOwner(head);
  if (!reading) return undefined;
  return {
    owner: { reading, part: { start: part.start, end: part.start + head.length } },
    remark: { start: part.start + cut[0].length, end: part.end },
  };
}

/** "DM samples 5 records in January", "checked weekly by the deputy". */
export function tellsCheck(text: string): boolean {
  return /^(?:to be )?(?:checked|verified|audited|re-audited|sampled|observed|tested|signed off|inspected|spot[- ]checked)\b/i.test(
    text,
  )
    ? true
    : /^(?:\p{Lu}{2,4}|the \p{Ll}+(?: \p{Ll}+)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\s(?:to |will )?(?:checks?|samples?|audits?|observes?|tests?|inspects?|verif(?:y|ies)|spot[- ]checks?|reviews?|walks|(?:read|count|watch|ask)s? (?:all|each|every|both|\d|ten|a sample|the))\b/u.test(
        text,
      );
}

/** A remark may come last where the part before it is a name: "Scales – Marisol – not come yet". */
function followsName(words: string, cuts: readonly Span[]): boolean {
  return cuts.slice(0, -1).some((cut, index) => name().test(words.slice(cut.end, cuts[index + 1]!.start).trim()));
}

/** A status that opens the part: "done 4/11, all 22 in date", "not come yet". */
function leadingStatus(text: string): StatusReading | undefined {
  const reading = readStatus(text, 'field');
  // "HKG to complete four" says what is to be done.
  if (!reading?.words || /^(?:\p{L}+\s){1,3}?(?:to|will)\s/u.test(text)) return undefined;
  return /^(?:\p{L}+\s){0,3}?(?:done|complete|completed|closed|not|still|in progress|ongoing|outstanding|cancelled|superseded|awaiting|waiting|open|overdue|was due|carried)/iu.test(
    text,
  )
    ? reading
    : undefined;
}
