import type { Colour, ColourMeaning, StatusClass } from '../document/status.ts';
import { matchesOf } from '../text/matches.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { type Span, trim } from '../text/span.ts';
import { spokenStatuses, statusColours, statusWords } from '../vocabulary/statuses.ts';

/** What a document's own key says that its colours mean. */
export type ColourKey = ReadonlyMap<Colour, StatusClass>;

/** How far an action is, by its words. Offsets are UTF-16 offsets in the text that was read. */
export interface StatusReading {
  readonly class: StatusClass;
  readonly span: Span;
  readonly colour?: Colour;
  /** True where words say it, with or without a colour beside them. */
  readonly words: boolean;
  /** True where the field says more than how far it is: "In progress, two of four rails fitted". */
  readonly more?: true;
}

const field = PhraseFinder.byName(statusWords);
const spoken = PhraseFinder.byName(spokenStatuses);
const colours = PhraseFinder.byName(statusColours);
const colourWords = new PhraseLists(colours);
const signs: readonly (readonly [RegExp, StatusClass, Colour | undefined])[] = [
  [/[✅☑✔✓]|\[x\]/i, 'closed', undefined],
  [/[☐⬜]|\[ \]/, 'open', undefined],
  [/[❌✗✘]/, 'open', undefined],
  [/🔴/u, 'open', 'red'],
  [/[🟠🟡]/u, 'open', 'amber'],
  [/🟢/u, 'unknown', 'green'],
  [/🔵/u, 'unknown', 'blue'],
];

/**
 * How far an action is. In a `field` the leading word says it; in a `sentence` only a plain statement does. A colour
 * alone means nothing certain: red and amber are open, green and blue unknown until the document's key says more.
 */
export function readStatus(text: string, mode: 'field' | 'sentence'): StatusReading | undefined {
  if (mode === 'field') return ofField(text);
  return spokenWords.mayBeIn(text) || anySign.test(text) ? ofSentence(text) : undefined;
}

const ofField = rememberedText(fromField, fewDocuments);
const ofSentence = rememberedText(fromSentence, fewDocuments);
/** In capitals they stand out of a sentence. */
const loud = new PhraseFinder(
  ['done', 'complete', 'completed', 'closed', 'cancelled'].map((word) => [word, true] as const),
);
const spokenWords = new PhraseLists(spoken, loud);
/** Without one of these and without such a word a sentence says nothing of a status. */
const anySign = /[✅☑✔✓☐⬜❌✗✘[]/;

/** What a key says of each colour: "Amber = on track; Green = done". */
export function readColourKey(text: string): ColourMeaning[] {
  if (!text.includes('=') && !colourWords.mayBeIn(text)) return [];
  const entries = keyEntries(
    text,
    /\b(red|amber|green|blue)\b\s*(?:\(\w\)\s*)?(?:=|:|–|—|(?<=\s)-\s|\bmeans\b|\bis\b)\s*/gi,
  );
  return entries.length > 0 ? entries : keyEntries(text, /(?<![\p{L}\p{N}])([RAGB])\s?=\s?/gu);
}

const byLetter: Readonly<Record<string, Colour>> = { r: 'red', a: 'amber', g: 'green', b: 'blue' };

/** "Green = done", and "G = complete" where only letters stand in the column. */
function keyEntries(text: string, pattern: RegExp): ColourMeaning[] {
  const entries = Array.from(matchesOf(text, pattern));
  if (entries.length < 2) return [];
  return entries.map((entry, index) => {
    const words = text
      .slice(entry.index + entry[0].length, entries[index + 1]?.index ?? text.length)
      .split(/[;.\n]/)[0]!
      .trim();
    const name = entry[1]!.toLowerCase();
    return { colour: byLetter[name] ?? (name as Colour), class: meaningOf(words), words };
  });
}

function meaningOf(words: string): StatusClass {
  const found = field.findAll(words);
  const first = found[0];
  if (first && (first.value === 'closed' || first.value === 'cancelled')) return first.value;
  if (
    /\b(?:done|complete|completed|delivered|closed|checked|evidence|verified|embedded)\b/i.test(words) &&
    !/\bnot\b/i.test(words)
  )
    return 'closed';
  return 'open';
}

function fromField(text: string): StatusReading | undefined {
  const whole = trim(text, { start: 0, end: text.length });
  const words = text.slice(whole.start, whole.end);
  if (words === '') return undefined;
  const sign = signs.find(([form]) => form.test(words));
  const colour = colours
    .findAll(words)
    .find((one) => one.span.end - one.span.start > 1 || words.replace(/[^\p{L}]/gu, '').length === 1);
  const said = leading(words);
  const alone = field.whole(words) !== undefined || colours.whole(words) !== undefined || !/[\p{L}\p{N}]/u.test(words);
  const more = alone ? {} : ({ more: true } as const);
  if (said) {
    const tint = colour?.value ?? sign?.[2];
    return { class: said.value, span: whole, words: true, ...(tint ? { colour: tint } : {}), ...more };
  }
  if (sign)
    return {
      class: sign[1],
      span: whole,
      words: sign[2] === undefined,
      ...(sign[2] ? { colour: sign[2] } : {}),
      ...more,
    };
  if (colour) {
    return {
      class: colour.value === 'red' || colour.value === 'amber' ? 'open' : 'unknown',
      span: whole,
      colour: colour.value,
      words: false,
      ...more,
    };
  }
  return undefined;
}

/** The first status word of a field; single letters and yes or no only where they are all that it holds. */
function leading(words: string): { value: StatusClass } | undefined {
  const sole = field.whole(words);
  if (sole) return { value: sole };
  const found = field
    .findAll(words)
    .filter(
      (one) =>
        one.span.end - one.span.start > 2 && !/^(?:yes|met|due)$/i.test(words.slice(one.span.start, one.span.end)),
    );
  const first = found[0];
  if (!first) return undefined;
  if (first.span.start > 60) return undefined;
  const before = words.slice(0, first.span.start);
  // "96 beds done", "2 of 4 done": a number before it says that there is more to do.
  if (first.value === 'closed' && /^\d+(?: of \d+)?(?: \p{Ll}+){0,2} $/u.test(before)) return { value: 'open' };
  if (first.value === 'closed' && tellsPart(before)) return { value: 'open' };
  if (
    first.value === 'closed' &&
    /\b(?:not|to be|half|part|mostly|largely|partly|partially|nearly|almost|when|until|once|if|will be)\s*$/i.test(
      before,
    )
  )
    return { value: 'open' };
  return { value: first.value };
}

/** "14 of 22 done", "75% complete": fewer than all. */
function tellsPart(before: string): boolean {
  const some = /\b(\d{1,4}) (?:out )?of (\d{1,4})\b[^.;]{0,20}$/.exec(before);
  if (some) return Number(some[1]) < Number(some[2]);
  const share = /\b(\d{1,3})\s?%[^.;]{0,10}$/.exec(before);
  return share !== null && Number(share[1]) < 100;
}

function fromSentence(text: string): StatusReading | undefined {
  const sign = signs.find(([form, , colour]) => colour === undefined && form.test(text));
  const bold = /(?:^|[\s([–—:.-])(DONE|COMPLETED?|CLOSED|CANCELLED)(?=$|[\s)\].,:–—-])/.exec(text);
  if (bold) {
    const start = bold.index + bold[0].indexOf(bold[1]!);
    return {
      class: bold[1] === 'CANCELLED' ? 'cancelled' : 'closed',
      span: { start, end: start + bold[1]!.length },
      words: true,
    };
  }
  if (sign) {
    const at = text.search(sign[0]);
    return { class: sign[1], span: { start: at, end: Math.min(text.length, at + 1) }, words: true };
  }
  for (const match of spoken.findAll(text)) {
    const before = text.slice(0, match.span.start).trimEnd();
    const after = text.slice(match.span.end);
    const stands =
      before === '' || /[–—:.;,([-]$/.test(before) || /\b(?:now|is|was|been|status|already)$/i.test(before);
    const ends =
      /^\s*(?:$|[).,;:–—\]]|on\b|by\b|\d|at\b|during\b|in (?!part|draft|principle)|last\b|this\b|awaiting)/i.test(
        after,
      );
    if (
      match.value === 'closed' &&
      /\b(?:(?:to be|not|be)\s*|(?:once|when|until|if|whether)\b[^.;,]{0,30})$/i.test(before)
    )
      continue;
    if (stands && (ends || match.value !== 'closed')) return { class: match.value, span: match.span, words: true };
  }
  return undefined;
}
