import type { Section } from '../document/section.ts';
import type { Placed } from '../markdown/block.ts';
import { type HeadingFacts, headingRole, type ParagraphFacts, type UnitFacts } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { type HeadingSays, readHeading } from './heading-says.ts';
import { placeWords } from './locate.ts';

/** A section with what its heading is for, its own role or that of the nearest section around it that has one. */
export interface OutlineSection extends Omit<Section, 'kind'> {
  readonly ownRole: SectionRole | undefined;
  readonly role: SectionRole | undefined;
  readonly facts?: HeadingFacts | ParagraphFacts;
  /** What its heading says by its words alone. */
  readonly says: HeadingSays;
}

/** The sections of a document, and for each unit the index of the section that it stands in. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly sectionOf: readonly number[];
  /** Units that are headings or stand in for one. */
  readonly isHeading: readonly boolean[];
  /** Indices of the units that are tables, and of those that are lists: most questions are about one sort. */
  readonly tables: readonly number[];
  readonly lists: readonly number[];
}

/**
 * Cuts a document into sections. A bold line opens a section below the heading above it, and a line that ends in a
 * colon one below that; the latter only speaks for the block that follows it.
 */
export function outlineOf(text: SourceText, units: readonly Placed<UnitFacts>[]): Outline {
  const sections: (OutlineSection & { span: { start: number; end: number } })[] = [
    { level: 0, span: { start: 0, end: text.length }, parent: -1, ownRole: undefined, role: undefined, says: {} },
  ];
  const sectionOf: number[] = [];
  const isHeading: boolean[] = [];
  const tables: number[] = [];
  const lists: number[] = [];
  const open = [0];
  let colonUntil = -1;
  let titled = false;

  const close = (level: number, at: number) => {
    while (open.length > 1 && sections[open.at(-1)!]!.level >= level) {
      sections[open.pop()!]!.span.end = at;
    }
  };

  for (let index = 0; index < units.length; index++) {
    const { at, unit } = units[index]!;
    const opening = openingOf(unit, units[index + 1]?.unit);
    if (colonUntil >= 0 && index > colonUntil) {
      close(8, at);
      colonUntil = -1;
    }
    if (opening) {
      close(opening.level, at);
      const parent = open.at(-1)!;
      // A title names the document, not a part of it: what stands below "Action plan" is not all actions.
      const isTitle =
        (!titled && (opening.level === 1 || (index === 0 && opening.level === 7)) && !namesPart(units, opening)) ||
        (index === 1 && isHeading[0] === true && endsTitle(units, opening.level));
      titled = true;
      const ownRole = isTitle ? undefined : opening.role;
      const heading = readHeading(opening.facts);
      sections.push({
        level: opening.level,
        heading: placeWords(text, at, heading.words),
        span: { start: at, end: text.length },
        parent,
        ownRole,
        role: ownRole ?? sections[parent]!.role,
        facts: opening.facts,
        says: heading.says,
      });
      open.push(sections.length - 1);
      if (opening.level === 8) colonUntil = index + 1;
    }
    sectionOf.push(open.at(-1)!);
    isHeading.push(opening !== undefined);
    if (unit.type === 'table') tables.push(index);
    else if (unit.type === 'list') lists.push(index);
  }
  close(1, text.length);
  return { sections, sectionOf, isHeading, tables, lists };
}

const partsOnly: ReadonlySet<SectionRole | undefined> = new Set([
  'announcements',
  'attendance',
  'apologies',
  'in-attendance',
  'matters-arising',
]);

/** "# Announcements" above "# Discussion": where every part has a heading of the first level, the first names a part too. */
function namesPart(units: readonly Placed<UnitFacts>[], { level, role }: Opening): boolean {
  if (level !== 1 || !partsOnly.has(role)) return false;
  return units.some(({ unit }) => unit.type === 'heading' && unit.level === 1 && unit.role !== role);
}

/**
 * The second of two headings on top of a document belongs to its title where none of its level follows, and where it
 * says more than the name of a part would: "Home improvement plan after the monitoring visit of 4 May".
 */
function endsTitle(units: readonly Placed<UnitFacts>[], level: number): boolean {
  const second = units[1]!.unit;
  const long = second.type === 'heading' && second.statement.text.trim().split(/\s+/).length > 5;
  return long && !units.slice(2).some(({ unit }) => unit.type === 'heading' && unit.level <= level);
}

/** True for a heading that may name no more than a part of the document, though it is the first. */
export function mayNamePartOnly({ level, heading }: Pick<Section, 'level' | 'heading'>): boolean {
  return level === 1 && heading !== undefined && partsOnly.has(headingRole(heading.value));
}

interface Opening {
  readonly level: number;
  readonly role: SectionRole | undefined;
  readonly facts: HeadingFacts | ParagraphFacts;
}

function openingOf(unit: UnitFacts, next: UnitFacts | undefined): Opening | undefined {
  if (unit.type === 'heading') return { level: unit.level, role: unit.role, facts: unit };
  if (unit.type !== 'paragraph' || !unit.heading) return undefined;
  const { level, role } = unit.heading;
  if (unit.statement.fields.length > 0 || unit.statement.marker)
    return role && next?.type === 'list' ? { level, role, facts: unit } : undefined;
  if (level === 8 && next?.type !== 'list' && next?.type !== 'table' && !role) return undefined;
  return { level, role, facts: unit };
}

/** Indices of the units in the sections that are wanted, in the order of the text. */
export function unitsIn(
  { sections, sectionOf }: Outline,
  isWanted: (section: OutlineSection, index: number) => boolean,
): number[] {
  const wanted = sections.map(isWanted);
  if (!wanted.includes(true)) return [];
  return sectionOf.flatMap((section, index) => (wanted[section] ? [index] : []));
}
