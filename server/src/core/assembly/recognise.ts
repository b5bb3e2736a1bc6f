import type { KindId } from '../document/kind.ts';
import { kinds } from '../kinds/catalogue.ts';
import type { KindDescription } from '../kinds/kind.ts';
import type { Placed } from '../markdown/block.ts';
import { readLabelledAttendance } from '../reading/attendance.ts';
import type { Statement } from '../reading/statement.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import { readDates } from '../reading/timescale.ts';
import type { ListFacts, ParagraphFacts, PlacedUnit, UnitFacts } from '../reading/units.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { notDocumentNames, notDocumentTitles, subjectTitles } from '../vocabulary/ordinary-documents.ts';
import { type ActionTable, actionTable } from './action-tables.ts';
import { kindsKnowing } from './heading-says.ts';
import type { Heard } from './heard.ts';
import type { Outline } from './outline.ts';
import type { Passage } from './passages.ts';

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
  const heading = stated ?? headings[0] ?? title;
  const body = bodyOf(units, outline, owners);
  const greeting = greetingOf(units);
  const dated = readDates(title).length > 0 || /(?<!\d)\d{4}-?\d{2}-?\d{2}(?!\d)/.test(name);
  // Nobody greets the reader of a guide.
  if (greeting < 0 && isAboutDocuments(heading, dated, body)) return undefined;
  let best: { id: KindId; weight: number } | undefined;
  const heads = labelsByKind(outline, leadingBold(units));
  const titles = recognisers.map(({ names, certain }) => certain.find(title)?.span ?? names.find(title)?.span);
  const fullest = Math.max(0, ...titles.map((span) => (span ? span.end - span.start : 0)));
  for (const [index, { kind, names, certain, gatherings }] of recognisers.entries()) {
    const span = titles[index];
    // "Performance improvement plan" says more than "improvement plan".
    const lesser = span !== undefined && span.end - span.start < fullest;
    const gathered = fullest === 0 && dated && gatherings.find(title) !== undefined;
    const titled = (certain.find(title) ? 4 : span || gathered ? 3 : 0) - (lesser ? 2 : 0);
    const early = titled === 0 && headings.slice(1, 3).some((heading) => names.find(heading)) ? 2 : 0;
    const named = names.find(name.replace(/[-_]/g, ' ')) ? 2 : 0;
    const filed = folders.some((folder) => names.find(folder.replace(/[-_]/g, ' '))) ? 2 : 0;
    const headed = Math.min(3, heads.get(kind)?.size ?? 0);
    const parts = Math.min(2, kind.parts.filter((part) => body.roles.has(part)).length);
    const present = kind.prose === 'minutes' && body.attendance ? 2 : 0;
    const holding = body.actions && (kind.holdsActions || titled === 4) ? (body.wholeLog && titled > 0 ? 2 : 1) : 0;
    const whose = titled + early + named + filed;
    // A review of one day's event: its date, what happened and what was learned.
    const recounts = kind.prose === 'review' && dated && headed >= 2 && parts >= 2;
    const met = kind.prose === 'minutes' && ((dated && whose > 0) || ((dated || documentDated) && present > 0));
    const plainlyDated = kind.prose !== 'minutes' && documentDated && titled >= 3;
    const day = met || recounts || plainlyDated ? 1 : 0;
    const greets = kind.letter && greeting >= 0 ? 2 : 0;
    const weight = whose + headed + parts + present + holding + day + greets;
    // Headings alone tell a review or minutes; those of other kinds are too common to speak without a name.
    const nameless = (present > 0 && fullest === 0) || recounts || (headed >= 3 && kind.prose === 'review');
    const enough = weight >= threshold && (whose > 0 || nameless);
    const shared = span && kind.otherwise?.names.includes(title.slice(span.start, span.end).toLowerCase());
    const id = shared && headed === 0 ? kind.otherwise!.kind : kind.id;
    if (enough && (!best || weight > best.weight)) best = { id, weight };
  }
  return best?.id;
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
function isAboutDocuments(title: string, dated: boolean, body: Body): boolean {
  const named = recognisers.flatMap(({ certain }) => certain.find(title) ?? []);
  if (dated && (body.attendance || (named.length > 0 && body.actions))) return false;
  if (otherTitles.find(title)) return true;
  const subject = subjects.find(title);
  if (!subject || (named.length > 0 && dated)) return false;
  return !named.some(({ span }) => span.start < subject.span.start) || !(body.actions || body.attendance);
}

/**
 * What the title says: the headings that stand one above the other at the top, or else the short lines that open the
 * text. A letter says below its greeting what it is about.
 */
function titleOf(units: readonly Placed<UnitFacts>[], headings: readonly string[]): string[] {
  const body = units.findIndex(({ unit }) => unit.type !== 'heading');
  const stacked = headings.slice(0, body > 1 ? Math.min(body, 3) : 1);
  const opening = body > 0 ? units.slice(body, body + 1) : units.slice(0, 4);
  // Lines that only stand in for headings, further down, leave the first line its place as the title.
  const untitled = !units.slice(0, 3).some(({ unit }) => unit.type === 'heading');
  const lines = opening.flatMap(({ unit }, index) =>
    unit.type === 'paragraph' ? titleLine(unit, index === 0 && untitled) : [],
  );
  return [...stacked, ...lines, ...subjectOfLetter(units)];
}

/** What a line near the top adds to the title: its first words, or all of it where it is no sentence. */
function titleLine({ statement, heading }: ParagraphFacts, first: boolean): string[] {
  const { text } = statement;
  const sentence = /^[^.\n]{0,40}\.(?=\s)/.exec(text)?.[0];
  if (sentence) return [sentence];
  const bold = statement.strong[0];
  if (bold?.start === 0 && bold.end - bold.start > 8) return [text.slice(0, Math.min(bold.end, 160))];
  if (heading || (first && text.length <= 160)) return [text];
  return first ? [text.slice(0, 80)] : [];
}

/** Where a letter greets its reader, or -1. */
function greetingOf(units: readonly Placed<UnitFacts>[]): number {
  return units.slice(0, 8).findIndex(({ unit }) => unit.type === 'paragraph' && /^Dear\s/.test(unit.statement.text));
}

function subjectOfLetter(units: readonly Placed<UnitFacts>[]): string[] {
  const greeting = greetingOf(units);
  if (greeting < 0) return [];
  return units.slice(greeting, greeting + 3).flatMap(({ unit }) => {
    if (unit.type !== 'paragraph' && unit.type !== 'heading') return [];
    const subject =
      unit.type === 'heading' ||
      unit.statement.strong[0]?.start === 0 ||
      /^(?:re|subject)\b/i.test(unit.statement.text);
    return subject ? [unit.statement.text.slice(0, 200)] : [];
  });
}

/** The words in bold that open a paragraph serve as its heading: "**Context:** In May …". */
function leadingBold(units: readonly Placed<UnitFacts>[]): string[] {
  return units.slice(0, 60).flatMap(({ unit }) => {
    const bold = unit.type === 'paragraph' ? unit.statement.strong[0] : undefined;
    return unit.type === 'paragraph' && bold?.start === 0 ? [unit.statement.text.slice(0, bold.end)] : [];
  });
}

interface Body {
  readonly roles: ReadonlySet<SectionRole>;
  readonly attendance: boolean;
  readonly actions: boolean;
  /** A table holds actions with an owner and a timescale each. */
  readonly wholeLog: boolean;
}

function bodyOf(units: readonly PlacedUnit[], outline: Outline, owners: readonly Heard<object>[]): Body {
  const roles = new Set<SectionRole>();
  for (const { ownRole } of outline.sections) if (ownRole) roles.add(ownRole);
  let attendance = roles.has('attendance') || roles.has('apologies');
  for (const { unit } of units.slice(0, 14)) {
    const named = unit.type === 'paragraph' ? readLabelledAttendance(unit.statement.prose.text) : [];
    attendance ||= named.length > 0;
    for (const one of named) roles.add(one.attendance === 'present' ? 'attendance' : one.attendance);
  }
  let actions = roles.has('actions') || owners.length > 0;
  let wholeLog = false;
  for (const index of outline.tables) {
    const found = actionTable(units[index]!.own as TableFacts, outline.sections[outline.sectionOf[index]!]!.role);
    actions ||= found !== undefined;
    wholeLog ||= found !== undefined && isWholeLog(found);
  }
  let doers = 0;
  for (const index of outline.lists) {
    const { items } = units[index]!.unit as ListFacts;
    actions ||= items.some(({ unit: { statement } }) => statement !== undefined && hasOwner(statement));
    doers += items.slice(0, mostItems).filter(({ unit: { statement } }) => statement && namesDoer(statement)).length;
  }
  return { roles, attendance, actions: actions || doers > 1, wholeLog };
}

/** True for a paragraph with a labelled field that names an owner. */
export function labelsOwner(passage: Passage): object | undefined {
  return passage.type === 'paragraph' && hasOwner(passage.statement) ? passage : undefined;
}

function hasOwner({ fields }: Statement): boolean {
  return fields.some(({ role }) => role === 'owner');
}

/** So many items of a list tell well enough whether it is one of actions. */
const mostItems = 30;

/** "Order rails – Ada – 4 May", "Ada to order rails". */
function namesDoer(statement: Statement): boolean {
  if (statement.trailing?.owner) return true;
  const actor = statement.actor();
  return actor !== undefined && (actor.obligation !== undefined || actor.form === 'trailing');
}

/** What is to be done, by whom and by when, each in its place: no other table has all three. */
function isWholeLog(table: ActionTable): boolean {
  const places = table.layout === 'rows' ? [table.columns] : table.fields.map(({ rows }) => rows);
  return places.some((one) => one.has('action') && one.has('owner') && one.has('timescale'));
}

function partsOf(path: string): { folders: string[]; name: string } {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const file = parts.pop() ?? '';
  const dot = file.lastIndexOf('.');
  return { folders: parts.slice(-2), name: dot > 0 ? file.slice(0, dot) : file };
}
