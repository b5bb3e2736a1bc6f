import type { KindId } from '../document/kind.ts';
import type { Located } from '../document/located.ts';
import type { PartFact, RequiredPart, Whole } from '../document/part.ts';
import type { Requirements } from '../kinds/required-parts.ts';
import { lazy } from '../text/lazy.ts';
import type { Outline } from './outline.ts';
import { type FoundPart, type PartSigns, partSignsIn, type SignMaterial } from './part-evidence.ts';
import { type ProofMaterial, type Proofs, proofsIn } from './part-proofs.ts';
import { subjectsOf } from './subjects.ts';

/** What the wholes of a document are made of. */
export interface WholeMaterial extends SignMaterial, ProofMaterial {
  readonly kind: KindId;
  readonly title: Located<string>;
  /** The kinds of those sections that are of another kind than the document. */
  readonly sectionKinds: ReadonlyMap<number, KindId>;
  readonly tellsOfCare: boolean;
  readonly requirements: (kind: KindId) => Requirements;
}

/** What shows the parts of a whole: signs in the words, and facts of another manner. */
interface Evidence {
  readonly signs: PartSigns;
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
  const subjects = subjectsOf(kind, outline, material.requirements, () => found(kind));
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

function partsOfDocument(parts: readonly RequiredPart[], { signs, proofs, all }: Evidence): PartFact[] {
  const byPart = lazy(() => groupedByPart(all()));
  return parts.map((part) => {
    const answered = signs.filled.has(part.id) || part.proofs?.some((proof) => proofs[proof].some()) === true;
    return new PartOfDocument(part, answered, byPart);
  });
}

/**
 * A plan of thousands of actions has as many proofs for some parts; they are gathered for whoever wants to see them. A getter
 * written into an object would do as well, but V8 keeps it with the shape that it makes for the object, and with it the whole
 * document that it looks into, long after the next key.
 */
class PartOfDocument implements PartFact {
  readonly part: RequiredPart;
  readonly answered: boolean;
  readonly #byPart: () => ReadonlyMap<string, readonly FoundPart[]>;

  constructor(part: RequiredPart, answered: boolean, byPart: () => ReadonlyMap<string, readonly FoundPart[]>) {
    this.part = part;
    this.answered = answered;
    this.#byPart = byPart;
  }

  get evidence(): readonly FoundPart[] {
    return this.#byPart().get(this.part.id) ?? [];
  }
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
  const dated = new Set(parts.flatMap(({ id, proofs: own }) => (own?.includes('document-date') ? [id] : [])));
  const signs = partSignsIn(material, words, dated);
  const proofs = proofsIn(material);
  const shown = () =>
    parts.flatMap(({ id, proofs: wanted = [] }) =>
      wanted.flatMap((proof) => proofs[proof].all().map((one) => ({ ...one, part: id }))),
    );
  return { signs, proofs, all: lazy(() => inOrder([...signs.all(), ...shown()])) };
}

/** The date of a document holds for every part of it; its actions do not. */
function isOfDocument(one: FoundPart, { date, nextMeeting }: WholeMaterial): boolean {
  return one.span === date?.span || one.span === nextMeeting?.span;
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
