import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type IsoDate, isoDate } from '../calendar/date.ts';
import type { FrontMatter, FrontMatterEntry, FrontMatterProblem } from '../document/front-matter.ts';
import { type Audience, audiences, type DocumentState } from '../document/governance-document.ts';
import { isKindId, type KindId, kindIds } from '../document/kind.ts';
import type { Located } from '../document/located.ts';
import type { Person } from '../document/person.ts';
import { frontMatterBlock } from '../markdown/front-matter-block.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { resolve } from './time/resolve.ts';
import { readDates } from './timescale.ts';

const states = ['draft', 'live', 'approved', 'superseded', 'archived'] as const satisfies readonly DocumentState[];

/** What the details at the top of a document say of it, as far as they are ours to read. */
export interface FrontMatterDetails {
  /** One of our kinds, or `none` where a person said that this is no governance document. */
  readonly kind?: KindId | 'none';
  /** A `type:` of somebody else's: the document is none of ours. */
  readonly otherType?: string;
  readonly title?: Located<string>;
  readonly date?: Located<IsoDate>;
  readonly nextMeeting?: Located<IsoDate>;
  readonly status?: { readonly value: DocumentState; readonly span: Span };
  readonly template?: boolean;
  /** The template that the document was made from. */
  readonly fromTemplate?: Located<string>;
  /** Of a form its own version; of a document that of the form which it was made from. */
  readonly templateVersion?: Located<number>;
  readonly audience?: Audience;
  readonly people: readonly Person[];
}

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly details: FrontMatterDetails;
}

/**
 * Reads the block between lines of dashes at the very top. Undefined where there is none, or where it is not closed, as
 * while it is being typed.
 */
export function readFrontMatter(text: SourceText): FrontMatterReading | undefined {
  const block = frontMatterBlock(text);
  return block && readDetails(text.slice(0, block.end));
}

/** What a text says that is nothing but such a block; while somebody types further down, it says the same. */
const readDetails = rememberedText((text): FrontMatterReading | undefined => {
  const block = frontMatterBlock(text);
  if (!block) return undefined;
  const { inner, end } = block;
  const span = { start: text.startsWith('\uFEFF') ? 1 : 0, end };
  const problems: FrontMatterProblem[] = [];
  const entries = entriesOf(text.slice(inner.start, inner.end), inner.start, problems);
  return { frontMatter: { span, entries, problems }, details: detailsOf(entries, text, problems) };
});

function entriesOf(yaml: string, base: number, problems: FrontMatterProblem[]): FrontMatterEntry[] {
  const document = parseDocument(yaml, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    strict: false,
    uniqueKeys: false,
  });
  const error = document.errors[0];
  if (error) {
    const [from, to] = error.pos;
    problems.push({
      message: 'These details cannot be read. Check the spelling, the colons and the spaces at the start of this line.',
      span: { start: base + from, end: base + Math.max(from, Math.min(to, yaml.length)) },
    });
  }
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({ key, value }): FrontMatterEntry[] => {
    if (!isScalar(key) || !key.range) return [];
    const [keyStart, keyEnd] = key.range;
    const range = (isScalar(value) || isMap(value) || isSeq(value)) && value.range ? value.range : undefined;
    return [
      {
        key: String(key.value),
        keySpan: { start: base + keyStart, end: base + keyEnd },
        valueSpan: range
          ? { start: base + range[0], end: base + range[1] }
          : { start: base + keyEnd, end: base + keyEnd },
        value: plain(value),
      },
    ];
  });
}

function plain(value: unknown): unknown {
  if (isScalar(value)) return value.value;
  if (isSeq(value)) return value.items.slice(0, 500).map(plain);
  if (isMap(value)) {
    return Object.fromEntries(
      value.items.slice(0, 500).map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', plain(pair.value)]),
    );
  }
  return undefined;
}

type Draft = { -readonly [Key in keyof FrontMatterDetails]: FrontMatterDetails[Key] };

/** Takes one of the details into a draft, or says what may stand there. `text` is the whole document. */
type Detail = (entry: FrontMatterEntry, details: Draft, report: (message: string) => void, text: string) => void;

/** By the word that stands before each; what else stands among the details belongs to other tools. */
const readers: Readonly<Record<string, Detail>> = {
  'golden-thread': (entry, details, report) => {
    const value = String(entry.value ?? '');
    if (value === 'none' || entry.value === false) details.kind = 'none';
    else if (isKindId(value)) details.kind = value;
    else report(`"golden-thread" must be one of ${listOf([...kindIds, 'none'])}.`);
  },
  title: (entry, details, _report, text) => {
    if (typeof entry.value === 'string' && entry.value.trim()) details.title = located(entry, entry.value.trim(), text);
  },
  date: (entry, details, report, text) => {
    const date = dateOf(entry, report);
    if (date) details.date = located(entry, date, text);
  },
  'next-meeting': (entry, details, report, text) => {
    const date = dateOf(entry, report);
    if (date) details.nextMeeting = located(entry, date, text);
  },
  status: (entry, details, report) => {
    const value = oneOf(states, entry);
    if (value) details.status = { value, span: entry.valueSpan };
    else if (isFilled(entry)) report(`The status of a document is one of ${listOf(states)}.`);
  },
  template: ({ value }, details, report) => {
    if (typeof value === 'boolean') details.template = value;
    else report('Write true where this is a form to be copied, or leave the line out.');
  },
  'from-template': (entry, details, report, text) => {
    if (typeof entry.value === 'string' || typeof entry.value === 'number')
      details.fromTemplate = located(entry, String(entry.value).trim(), text);
    else if (isFilled(entry)) report('Write the name of the template here, and nothing else.');
  },
  'template-version': (entry, details, report, text) => {
    if (typeof entry.value === 'number' && Number.isInteger(entry.value) && entry.value > 0)
      details.templateVersion = located(entry, entry.value, text);
    else if (isFilled(entry)) report('Write the version of a template as a whole number: 1, 2, 3.');
  },
  audience: (entry, details, report) => {
    const value = oneOf(audiences, entry);
    if (value) details.audience = value;
    else if (isFilled(entry)) report(`Who reads this is one of ${listOf(audiences)}.`);
  },
  people: ({ value, valueSpan }, details, report) => {
    if (Array.isArray(value)) details.people = value.flatMap((one) => personOf(one, valueSpan));
    else if (value !== null) report('List the people one to a line, each after a dash.');
  },
};

function detailsOf(
  entries: readonly FrontMatterEntry[],
  text: string,
  problems: FrontMatterProblem[],
): FrontMatterDetails {
  const details: Draft = { people: [] };
  const entryOf = (key: string) => entries.find((one) => one.key === key);
  for (const [key, read] of Object.entries(readers)) {
    const entry = entryOf(key);
    if (entry) read(entry, details, (message) => problems.push({ message, span: entry.valueSpan }), text);
  }
  // Other tools write a type as well; only what we know of it is ours.
  const type = entryOf('golden-thread') ? undefined : entryOf('type')?.value;
  if (typeof type === 'string' && type !== '') {
    if (isKindId(type)) details.kind = type;
    else details.otherType = type;
  }
  return details;
}

function located<Value>({ valueSpan }: FrontMatterEntry, value: Value, text: string): Located<Value> {
  return { value, text: text.slice(valueSpan.start, valueSpan.end), span: valueSpan, source: 'stated' };
}

function isFilled({ value }: FrontMatterEntry): boolean {
  return value !== null && value !== undefined;
}

function oneOf<Value extends string>(values: readonly Value[], { value }: FrontMatterEntry): Value | undefined {
  return values.find((one) => one === String(value).trim().toLowerCase());
}

function dateOf(entry: FrontMatterEntry, report: (message: string) => void): IsoDate | undefined {
  if (!isFilled(entry) || entry.value === '') return undefined;
  const words = String(entry.value);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(words.trim());
  const read = readDates(words)[0];
  const value = iso
    ? isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : read && resolve(read.expression, {}).date;
  if (!value && !/[[{<]/.test(words)) report('This is not a date. Write it as 2026-05-04 or 4 May 2026.');
  return value;
}

function personOf(value: unknown, span: Span): Person[] {
  if (typeof value === 'string') {
    const words = value.trim();
    const bracket = /\(([^()]*)\)$/.exec(words);
    const name = words.slice(0, bracket?.index).trim();
    const [initials, post] = (bracket?.[1] ?? '').split(',').map((one) => one.trim());
    return name === '' ? [] : [{ name, ...(initials ? { initials } : {}), ...(post ? { post } : {}), span }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { name, initials, post, role } = value as Record<string, unknown>;
  if (typeof name !== 'string') return [];
  const held = typeof post === 'string' ? post : role;
  return [
    {
      name,
      ...(typeof initials === 'string' ? { initials } : {}),
      ...(typeof held === 'string' ? { post: held } : {}),
      span,
    },
  ];
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
