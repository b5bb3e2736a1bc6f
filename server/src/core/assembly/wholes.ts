import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { KindId } from '../document/kind.ts';
import type { LearningPoint } from '../document/learning.ts';
import type { Located } from '../document/located.ts';
import type { PartFact, PartProof, RequiredPart, Whole } from '../document/part.ts';
import type { Person } from '../document/person.ts';
import { kindDescription } from '../kinds/catalogue.ts';
import type { Requirements } from '../kinds/required-parts.ts';
import { dateLabelRole } from '../reading/document-date.ts';
import type { FrontMatterReading } from '../reading/front-matter.ts';
import type { PartWords } from '../reading/part-words.ts';
import { namesSubject, opensSubject } from '../reading/subject.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { lazy } from '../text/lazy.ts';
import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';
import { type FoundPart, partsFoundIn } from './part-evidence.ts';

/** What the wholes of a document are made of. */
export interface WholeMaterial {
  readonly text: string;
  readonly kind: KindId;
  readonly title: Located<string>;
  readonly units: readonly PlacedUnit[];
  readonly outline: Outline;
  readonly frontMatter: FrontMatterReading | undefined;
  readonly date: Located<IsoDate> | undefined;
  readonly nextMeeting: Located<string> | undefined;
  readonly people: readonly Person[];
  readonly actions: readonly Action[];
  readonly learning: readonly LearningPoint[];
  /** The kinds of those sections that are of another kind than the document. */
  readonly sectionKinds: ReadonlyMap<number, KindId>;
  readonly tellsOfCare: boolean;
  readonly requirements: (kind: KindId) => Requirements;
}

/** What shows the parts of a whole: signs in the words, and facts of another manner. */
interface Evidence {
  readonly signs: readonly FoundPart[];
  readonly proofs: Proofs;
  /** All of it in the order of the text. */
  readonly all: () => readonly FoundPart[];
}

/** Everything in a document that has to be whole, the document itself first, and the parts that each holds. */
export function wholesIn(material: WholeMaterial): Whole[] {
  const { kind, sectionKinds, outline } = material;
  const known = new Map<KindId, Evidence>();
  const evidenceOf = (of: KindId): Evidence => {
    const evidence = known.get(of) ?? evidenceFor(of, material);
    known.set(of, evidence);
    return evidence;
  };
  const found = (of: KindId) => evidenceOf(of).all();
  const subjects = subjectsOf(kind, material, () => found(kind));
  const asked = (part: RequiredPart) => material.tellsOfCare || !part.care;
  const { parts } = material.requirements(kind);
  const whole: Whole = {
    kind,
    span: { start: 0, end: material.text.length },
    heading: material.title,
    section: 0,
    parts: partsOfDocument(
      parts.filter((part) => asked(part) && (subjects.length === 0 || !part.each)),
      evidenceOf(kind),
    ),
  };
  return [
    whole,
    ...wholesOfSubjects(
      subjects,
      kind,
      outline,
      parts.filter((part) => asked(part) && part.each),
      () => found(kind),
    ),
    ...[...sectionKinds].map(([section, of]) => {
      const own = grouped(found(of), within(outline, new Set([section]))).get(section) ?? [];
      const facts = found(of).filter((one) => one.layout === 'fact' && isOfDocument(one, material));
      const wanted = material.requirements(of).parts.filter(asked);
      return wholeOf(section, of, outline, factsOf(wanted, inOrder([...own, ...facts])));
    }),
  ];
}

function wholesOfSubjects(
  subjects: readonly number[],
  kind: KindId,
  outline: Outline,
  each: readonly RequiredPart[],
  found: () => readonly FoundPart[],
): Whole[] {
  if (subjects.length === 0) return [];
  const inSubject = within(outline, new Set(subjects));
  const shared = found().filter((one) => !inSubject.has(one.section) && one.layout !== 'words');
  const bySubject = grouped(found(), inSubject);
  return subjects.map((section) =>
    wholeOf(section, kind, outline, factsOf(each, inOrder([...(bySubject.get(section) ?? []), ...shared]))),
  );
}

function wholeOf(section: number, kind: KindId, outline: Outline, parts: readonly PartFact[]): Whole {
  const { span, heading } = outline.sections[section]!;
  return { kind, span, heading: heading!, section, parts };
}

/** A plan of thousands of actions has as many proofs for some parts; they are gathered for whoever wants to see them. */
function partsOfDocument(parts: readonly RequiredPart[], { signs, proofs, all }: Evidence): PartFact[] {
  const filled = new Set(signs.flatMap((one) => (one.filled ? [one.part] : [])));
  const byPart = lazy(() => groupedByPart(all()));
  return parts.map((part) => ({
    part,
    answered: filled.has(part.id) || part.proofs?.some((proof) => proofs[proof].some()) === true,
    get evidence() {
      return byPart().get(part.id) ?? [];
    },
  }));
}

function factsOf(parts: readonly RequiredPart[], found: readonly FoundPart[]): PartFact[] {
  const byPart = groupedByPart(found);
  return parts.map((part) => {
    const evidence = byPart.get(part.id) ?? [];
    return { part, answered: evidence.some(({ filled }) => filled), evidence };
  });
}

function groupedByPart(found: readonly FoundPart[]): Map<string, FoundPart[]> {
  const byPart = new Map<string, FoundPart[]>();
  for (const one of found) {
    const list = byPart.get(one.part);
    if (list) list.push(one);
    else byPart.set(one.part, [one]);
  }
  return byPart;
}

function evidenceFor(kind: KindId, material: WholeMaterial): Evidence {
  const { parts, words } = material.requirements(kind);
  const found = partsFoundIn(material.units, material.outline, words, material.frontMatter, material.date?.value);
  const dated = new Set(parts.flatMap(({ id, proofs: own }) => (own?.includes('document-date') ? [id] : [])));
  const signs = withoutOwnDate(found, dated, material);
  const proofs = proofsIn(material);
  const shown = () =>
    parts.flatMap(({ id, proofs: wanted = [] }) =>
      wanted.flatMap((proof) => proofs[proof].all().map((one) => ({ ...one, part: id }))),
    );
  return { signs, proofs, all: lazy(() => inOrder([...signs, ...shown()])) };
}

/**
 * A line "Date: 4 May 2026" above everything else dates the document, and answers no question about a date beside. Where
 * another part stands before it, it may well be the answer to that.
 */
function withoutOwnDate(
  found: readonly FoundPart[],
  dated: ReadonlySet<string>,
  { text, date }: WholeMaterial,
): FoundPart[] {
  if (!date || date.text === '') return [...found];
  const holds = ({ part, layout, block, span }: FoundPart) =>
    !dated.has(part) &&
    (layout === 'label' || layout === 'row') &&
    span.end <= date.span.start &&
    date.span.end <= block.end &&
    dateLabelRole(text.slice(span.start, span.end)) === 'document';
  let first = Number.POSITIVE_INFINITY;
  for (const one of found) if (one.filled && one.span.start < first && !holds(one)) first = one.span.start;
  return found.filter((one) => !holds(one) || first < one.span.start);
}

type Proof = Omit<FoundPart, 'part'>;

/** The facts that answer for a part, and whether there is one. */
type Proofs = Readonly<Record<PartProof, { readonly some: () => boolean; readonly all: () => readonly Proof[] }>>;

function proofsIn({ date, nextMeeting, people, actions, learning }: WholeMaterial): Proofs {
  const fact = (span: Span, section: number, block = span): Proof => ({
    layout: 'fact',
    span,
    block,
    section,
    filled: true,
  });
  const stated = (one: Located<string> | undefined) => ({
    some: () => one !== undefined,
    all: () => (one ? [fact(one.span, 0)] : []),
  });
  const from = (kept: (action: Action) => boolean) => ({
    some: () => actions.some(kept),
    all: () => actions.filter(kept).map(({ text, span, section }) => fact(text.span, section, span)),
  });
  const learned = (kept: (point: LearningPoint) => boolean) => ({
    some: () => learning.some(kept),
    all: () => learning.filter(kept).map(({ text, section }) => fact(text.span, section)),
  });
  return {
    'document-date': stated(date),
    'next-meeting': stated(nextMeeting),
    'people-present': {
      some: () => people.some(({ attendance, span }) => attendance && span),
      all: () => people.flatMap(({ attendance, span }) => (attendance && span ? [fact(span, 0)] : [])),
    },
    actions: from(() => true),
    'action-owner': from(({ owner }) => owner !== undefined && owner.class !== 'placeholder'),
    'action-timescale': from(
      ({ timescale }) => timescale !== undefined && !['vague', 'placeholder'].includes(timescale.class),
    ),
    'action-check': from(({ verification, isCheck }) => verification !== undefined || isCheck),
    'action-source': from(({ source }) => source !== undefined),
    lessons: learned(({ role }) => role === 'lesson'),
    impact: learned(({ role, impact }) => role === 'impact' || (impact !== undefined && impact.rung > 0)),
  };
}

/** The date of a document holds for every part of it; its actions do not. */
function isOfDocument(one: FoundPart, { date, nextMeeting }: WholeMaterial): boolean {
  return one.span === date?.span || one.span === nextMeeting?.span;
}

/**
 * The sections that are each about one of several subjects: those whose headings say so ("Restriction 1"), or two and
 * more beside each other that each hold two of the parts asked of every subject.
 */
function subjectsOf(
  kind: KindId,
  { outline, requirements }: WholeMaterial,
  found: () => readonly FoundPart[],
): number[] {
  const { subjects, subjectWords = [] } = kindDescription(kind);
  if (subjects.length === 0) return [];
  const named = outline.sections.flatMap(({ heading, level }, index) =>
    heading && index > 0 && level > 1 && opensSubject(heading.value, subjects) ? [index] : [],
  );
  if (named.length > 0) {
    const top = Math.min(...named.map((index) => outline.sections[index]!.level));
    return named.filter((index) => outline.sections[index]!.level === top);
  }
  const things = thingsNamed(subjectWords, outline, requirements(kind).words);
  if (things.length >= 2) return things;
  const each = new Set(requirements(kind).parts.flatMap(({ id, each: asked }) => (asked ? [id] : [])));
  const held = new Map<number, Set<string>>();
  for (const { part, layout, section } of found()) {
    if (!each.has(part) || (layout !== 'heading' && layout !== 'label' && layout !== 'row')) continue;
    const holder = headed(layout === 'heading' ? outline.sections[section]!.parent : section, outline);
    held.set(holder, (held.get(holder) ?? new Set()).add(part));
  }
  const full = [...held].flatMap(([section, parts]) =>
    section > 0 && outline.sections[section]!.level > 1 && parts.size >= 2 ? [section] : [],
  );
  return full.length >= 2 ? full.toSorted((a, b) => a - b) : [];
}

/** The sections of the highest level that name a thing and no part: "1. Kitchen knives locked away". */
function thingsNamed(things: readonly string[], outline: Outline, words: PartWords): number[] {
  const named = outline.sections.flatMap(({ heading, level }, index) =>
    heading &&
    level > 1 &&
    level <= 6 &&
    namesSubject(heading.value, things) &&
    words.inHeading(heading.value).size === 0
      ? [index]
      : [],
  );
  const top = Math.min(...named.map((index) => outline.sections[index]!.level));
  return named.filter((index) => outline.sections[index]!.level === top);
}

/** The section with a heading of its own that a bold or short line opens a part of. */
function headed(section: number, outline: Outline): number {
  let index = section;
  while (outline.sections[index]!.level > 6) index = outline.sections[index]!.parent;
  return index;
}

/** For each section inside one of the given sections (itself included) the one that holds it. */
function within(outline: Outline, holders: ReadonlySet<number>): ReadonlyMap<number, number> {
  const holder = new Map<number, number>();
  for (const [index, { parent }] of outline.sections.entries()) {
    const above = holders.has(index) ? index : holder.get(parent);
    if (above !== undefined) holder.set(index, above);
  }
  return holder;
}

function grouped(found: readonly FoundPart[], holder: ReadonlyMap<number, number>): Map<number, FoundPart[]> {
  const groups = new Map<number, FoundPart[]>();
  for (const one of found) {
    const section = holder.get(one.section);
    if (section === undefined) continue;
    const group = groups.get(section);
    if (group) group.push(one);
    else groups.set(section, [one]);
  }
  return groups;
}

function inOrder(found: readonly FoundPart[]): FoundPart[] {
  return found.toSorted((a, b) => a.span.start - b.span.start);
}
