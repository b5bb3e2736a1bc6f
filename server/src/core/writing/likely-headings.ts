import type { GovernanceDocument } from '../document/governance-document.ts';
import type { PartEvidence, PartFact, RequiredPart, Whole } from '../document/part.ts';
import { levelOf } from '../findings/insert-parts.ts';

/** A part that the document still lacks, to be written as a heading. */
export interface LikelyHeading {
  readonly part: RequiredPart;
  /** How many `#` its heading has beside the other parts. */
  readonly level: number;
}

/**
 * The parts that the document still lacks, and those of the innermost section of its own that the place is in; what
 * comes next in the kind's order first.
 */
export function likelyHeadings(document: GovernanceDocument, offset: number): LikelyHeading[] {
  const around = document.wholes.filter(({ span }) => span.start <= offset && offset <= span.end);
  const known = new Set<string>();
  return around
    .toReversed()
    .flatMap((whole) => lackingFrom(whole, offset).map((part) => ({ part, level: levelOf(document, whole) })))
    .filter(({ part }) => !known.has(part.id) && known.add(part.id));
}

function lackingFrom({ parts }: Whole, offset: number): RequiredPart[] {
  const isHere = ({ span }: PartEvidence) => span.start <= offset && offset <= span.end;
  const stands = ({ layout }: PartEvidence) => layout !== 'fact' && layout !== 'words';
  const last = parts.findLastIndex(({ evidence }) => evidence.some((one) => stands(one) && one.span.end < offset));
  const lacks = ({ evidence }: PartFact) => evidence.every(isHere);
  return [...parts.slice(last + 1), ...parts.slice(0, last + 1)].filter(lacks).map(({ part }) => part);
}
