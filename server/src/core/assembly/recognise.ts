import type { KindId } from '../document/kind.ts';
import { kinds } from '../kinds/catalogue.ts';
import type { KindDescription } from '../kinds/kind.ts';
import { readDates } from '../reading/timescale.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { Span } from '../text/span.ts';
import { notDocumentNames, notDocumentTitles, subjectTitles } from '../vocabulary/ordinary-documents.ts';
import { type BodySigns, bodySignsOf } from './body-signs.ts';
import { kindsKnowing } from './heading-says.ts';
import type { Heard } from './heard.ts';
import type { Outline } from './outline.ts';
import { greetingOf, leadingBold, titleOf } from './title-lines.ts';

/** The weight that a kind must reach: a name in the title and something in the body, or several parts of the body. */
const threshold = 5;

interface Recogniser {
  readonly kind: KindDescription;
  readonly names: PhraseFinder<true>;
  readonly certain: PhraseFinder<true>;
  readonly gatherings: PhraseFinder<true>;
}

const recognisers: readonly Recogniser[] = kinds.map((kind) => ({
  kind,
  names: PhraseFinder.of(kind.names),
  certain: PhraseFinder.of(kind.certainNames),
  gatherings: PhraseFinder.of(kind.gatherings ?? []),
}));
const otherTitles = PhraseFinder.of(notDocumentTitles);
const subjects = PhraseFinder.of(subjectTitles);
const otherNames = new Set(notDocumentNames);

/**
 * The kind that title, headings, folder, file name and body together identify, if any. `stated` is the title that the
 * details at the top give; `owners` are the paragraphs that name one in a field; `documentDated` says that the document gives its own date.
 */
export function recogniseKind(
  units: readonly PlacedUnit[],
  outline: Outline,
  path: string,
  owners: readonly Heard<object>[],
  stated?: string,
  documentDated = false,
): KindId | undefined {
  const { folders, name } = partsOf(path);
  if (otherNames.has(name.toLowerCase())) return undefined;
  const headings = outline.sections.flatMap((section) => (section.heading ? [section.heading.value] : []));
  const title = [stated ?? '', ...titleOf(units, headings)].join(' — ');
  const body = bodySignsOf(units, outline, owners);
  const greets = greetingOf(units) >= 0;
  const dated = readDates(title).length > 0 || /(?<!\d)\d{4}-?\d{2}-?\d{2}(?!\d)/.test(name);
  // Nobody greets the reader of a guide.
  if (!greets && isAboutDocuments(stated ?? headings[0] ?? title, dated, body)) return undefined;
  const named = recognisers.map(({ names, certain }) => certain.find(title)?.span ?? names.find(title)?.span);
  const longest = Math.max(0, ...named.map((span) => (span ? span.end - span.start : 0)));
  const known = labelsByKind(outline, leadingBold(units));
  const shown: Shown = { title, longest, headings, name, folders, known, body, greets, dated, documentDated };
  let best: { id: KindId; weight: number } | undefined;
  for (const [index, recogniser] of recognisers.entries()) {
    const span = named[index];
    const evidence = evidenceFor(recogniser, span, shown);
    const weight = Object.values(evidence).reduce((sum, each) => sum + each, 0);
    if (weight < threshold || !speaksFor(recogniser.kind, evidence, shown)) continue;
    if (!best || weight > best.weight) best = { id: kindMeant(recogniser.kind, span, evidence, title), weight };
  }
  return best?.id;
}

/** What a document shows, asked once for all kinds. */
interface Shown {
  readonly title: string;
  /** UTF-16 units of the longest name of a kind in the title; zero without any. */
  readonly longest: number;
  readonly headings: readonly string[];
  /** Of the file, without its ending. */
  readonly name: string;
  readonly folders: readonly string[];
  /** The headings and labels that each kind knows. */
  readonly known: ReadonlyMap<KindDescription, ReadonlySet<string>>;
  readonly body: BodySigns;
  /** A letter does. */
  readonly greets: boolean;
  /** The title or the file's name gives a day. */
  readonly dated: boolean;
  readonly documentDated: boolean;
}

/** What of that speaks for one kind, each by its weight; nothing of it alone reaches the threshold. */
interface Evidence {
  /** The title, a heading near the top, the file or its folder bears a name of the kind. */
  readonly name: number;
  readonly headings: number;
  readonly parts: number;
  readonly attendance: number;
  readonly actions: number;
  readonly day: number;
  readonly greeting: number;
}

function evidenceFor(recogniser: Recogniser, span: Span | undefined, shown: Shown): Evidence {
  const { kind } = recogniser;
  const { body } = shown;
  const titled = titleWeight(recogniser, span, shown);
  const name = titled + nameBelowTitle(recogniser, titled, shown) + nameOfPlace(recogniser, shown);
  const headings = Math.min(3, shown.known.get(kind)?.size ?? 0);
  const parts = Math.min(2, kind.parts.filter((part) => body.roles.has(part)).length);
  const attendance = kind.prose === 'minutes' && body.attendance ? 2 : 0;
  const actions =
    body.actions && (kind.holdsActions || titled === certainTitle) ? (body.wholeLog && titled > 0 ? 2 : 1) : 0;
  const day = givesItsDay(kind, { titled, name, headings, parts, attendance }, shown) ? 1 : 0;
  return { name, headings, parts, attendance, actions, day, greeting: kind.letter && shown.greets ? 2 : 0 };
}

const certainTitle = 4;

/** "Performance improvement plan" says more than "improvement plan"; a meeting's name counts where no kind is named. */
function titleWeight({ certain, gatherings }: Recogniser, span: Span | undefined, shown: Shown): number {
  const { title, longest, dated } = shown;
  const lesser = span !== undefined && span.end - span.start < longest ? 2 : 0;
  if (certain.find(title)) return certainTitle - lesser;
  const gathers = longest === 0 && dated && gatherings.find(title) !== undefined;
  return (span || gathers ? 3 : 0) - lesser;
}

function nameBelowTitle({ names }: Recogniser, titled: number, { headings }: Shown): number {
  return titled === 0 && headings.slice(1, 3).some((heading) => names.find(heading)) ? 2 : 0;
}

function nameOfPlace({ names }: Recogniser, { name, folders }: Shown): number {
  const says = (words: string) => names.find(words.replace(/[-_]/g, ' ')) !== undefined;
  return (says(name) ? 2 : 0) + (folders.some(says) ? 2 : 0);
}

/** A document of its kind tells the day that it belongs to, each kind in its own way. */
function givesItsDay(
  kind: KindDescription,
  shows: { readonly titled: number } & Pick<Evidence, 'name' | 'headings' | 'parts' | 'attendance'>,
  { dated, documentDated }: Shown,
): boolean {
  if (kind.prose !== 'minutes') return recountsDay(kind, shows, dated) || (documentDated && shows.titled >= 3);
  return (dated && shows.name > 0) || ((dated || documentDated) && shows.attendance > 0);
}

/** A review of one day's event: its date, what happened and what was learned. */
function recountsDay(kind: KindDescription, { headings, parts }: Pick<Evidence, 'headings' | 'parts'>, dated: boolean) {
  return kind.prose === 'review' && dated && headings >= 2 && parts >= 2;
}

/** Without a name, headings alone tell a review, and who attended tells minutes; those of other kinds are too common. */
function speaksFor(kind: KindDescription, evidence: Evidence, { dated, longest }: Shown): boolean {
  if (evidence.name > 0 || (evidence.attendance > 0 && longest === 0)) return true;
  return recountsDay(kind, evidence, dated) || (kind.prose === 'review' && evidence.headings >= 3);
}

/** Some names are shared by two kinds, and what stands below the title tells which is meant. */
function kindMeant(kind: KindDescription, span: Span | undefined, { headings }: Evidence, title: string): KindId {
  const { otherwise } = kind;
  const shared = span && otherwise?.names.includes(title.slice(span.start, span.end).toLowerCase());
  return shared && headings === 0 ? otherwise!.kind : kind.id;
}

/** The different headings and labels that each kind knows. */
function labelsByKind({ sections }: Outline, labels: readonly string[]): Map<KindDescription, Set<string>> {
  const byKind = new Map<KindDescription, Set<string>>();
  const add = (label: string, kinds: readonly KindDescription[]) => {
    for (const kind of kinds) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(label));
  };
  let titled = false;
  for (const { heading, says } of sections) {
    if (titled && heading && says.known) add(heading.value, says.known);
    titled ||= heading !== undefined;
  }
  for (const label of labels) add(label, kindsOfLabel(label));
  return byKind;
}

const kindsOfLabel = rememberedText(kindsKnowing);

/** The kind that a title alone names without doubt, for a document that has nothing else yet. */
export function kindOfTitle(title: string): KindId | undefined {
  if (otherTitles.find(title) || subjects.find(title)) return undefined;
  let longest = 0;
  let named: KindId | undefined;
  for (const { kind, certain } of recognisers) {
    const span = certain.find(title)?.span;
    if (!span || span.end - span.start <= longest) continue;
    longest = span.end - span.start;
    named = kind.id;
  }
  return named;
}

/** A guide to minutes is none; minutes of the "Policy Committee" and a plan for a policy are what they say. */
function isAboutDocuments(title: string, dated: boolean, body: BodySigns): boolean {
  const named = recognisers.flatMap(({ certain }) => certain.find(title) ?? []);
  if (dated && (body.attendance || (named.length > 0 && body.actions))) return false;
  if (otherTitles.find(title)) return true;
  const subject = subjects.find(title);
  if (!subject || (named.length > 0 && dated)) return false;
  return !named.some(({ span }) => span.start < subject.span.start) || !(body.actions || body.attendance);
}

function partsOf(path: string): { folders: string[]; name: string } {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const file = parts.pop() ?? '';
  const dot = file.lastIndexOf('.');
  return { folders: parts.slice(-2), name: dot > 0 ? file.slice(0, dot) : file };
}
