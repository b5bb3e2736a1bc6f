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

function detailsOf(
  entries: readonly FrontMatterEntry[],
  text: string,
  problems: FrontMatterProblem[],
): FrontMatterDetails {
  const entry = (key: string) => entries.find((one) => one.key === key);
  const report = (one: FrontMatterEntry, message: string) => problems.push({ message, span: one.valueSpan });
  const located = <T>(one: FrontMatterEntry, value: T): Located<T> => ({
    value,
    text: text.slice(one.valueSpan.start, one.valueSpan.end),
    span: one.valueSpan,
    source: 'stated',
  });
  const details: { -readonly [Key in keyof FrontMatterDetails]: FrontMatterDetails[Key] } = { people: [] };

  const own = entry('golden-thread');
  const type = entry('type');
  if (own) {
    const value = String(own.value ?? '');
    if (value === 'none' || own.value === false) details.kind = 'none';
    else if (isKindId(value)) details.kind = value;
    else report(own, `"golden-thread" must be one of ${listOf([...kindIds, 'none'])}.`);
  } else if (type && typeof type.value === 'string' && type.value !== '') {
    if (isKindId(type.value)) details.kind = type.value;
    else details.otherType = type.value;
  }
  const title = entry('title');
  if (title && typeof title.value === 'string' && title.value.trim())
    details.title = located(title, title.value.trim());
  const date = dateOf(entry('date'), (one) => report(one, 'This is not a date. Write it as 2026-05-04 or 4 May 2026.'));
  if (date) details.date = located(date.entry, date.value);
  const next = dateOf(entry('next-meeting'), (one) =>
    report(one, 'This is not a date. Write it as 2026-05-04 or 4 May 2026.'),
  );
  if (next) details.nextMeeting = located(next.entry, next.value);
  const status = entry('status');
  if (status && status.value !== null && status.value !== undefined) {
    const value = states.find((one) => one === String(status.value).trim().toLowerCase());
    if (value) details.status = { value, span: status.valueSpan };
    else report(status, `The status of a document is one of ${listOf(states)}.`);
  }
  const template = entry('template');
  if (template) {
    if (typeof template.value === 'boolean') details.template = template.value;
    else report(template, 'Write true where this is a form to be copied, or leave the line out.');
  }
  const from = entry('from-template');
  if (from && from.value !== null && from.value !== undefined) {
    if (typeof from.value === 'string' || typeof from.value === 'number')
      details.fromTemplate = located(from, String(from.value).trim());
    else report(from, 'Write the name of the template here, and nothing else.');
  }
  const version = entry('template-version');
  if (version && version.value !== null && version.value !== undefined) {
    if (typeof version.value === 'number' && Number.isInteger(version.value) && version.value > 0)
      details.templateVersion = located(version, version.value);
    else report(version, 'Write the version of a template as a whole number: 1, 2, 3.');
  }
  const audience = entry('audience');
  if (audience && audience.value !== null && audience.value !== undefined) {
    const value = audiences.find((one) => one === String(audience.value).trim().toLowerCase());
    if (value) details.audience = value;
    else report(audience, `Who reads this is one of ${listOf(audiences)}.`);
  }
  const people = entry('people');
  if (people) {
    if (Array.isArray(people.value)) details.people = people.value.flatMap((one) => personOf(one, people.valueSpan));
    else if (people.value !== null) report(people, 'List the people one to a line, each after a dash.');
  }
  return details;
}

function dateOf(
  entry: FrontMatterEntry | undefined,
  report: (entry: FrontMatterEntry) => void,
): { entry: FrontMatterEntry; value: IsoDate } | undefined {
  if (!entry || entry.value === null || entry.value === undefined || entry.value === '') return undefined;
  const words = String(entry.value);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(words.trim());
  const read = readDates(words)[0];
  const value = iso
    ? isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : read && resolve(read.expression, {}).date;
  if (value) return { entry, value };
  if (!/[[{<]/.test(words)) report(entry);
  return undefined;
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
