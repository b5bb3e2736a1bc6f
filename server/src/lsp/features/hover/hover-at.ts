import type { Hover } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { rangeOf } from '../../convert.ts';
import type { JudgedText } from '../../open-documents.ts';
import { impactParts } from './impact.ts';
import { levelParts } from './levels.ts';
import { ownerParts } from './owner.ts';
import type { HoverPart } from './part.ts';
import { partHeadings } from './part-heading.ts';
import { statusParts } from './status.ts';
import { termParts } from './terms.ts';
import { timescaleParts } from './timescale.ts';
import { verificationParts } from './verification.ts';

/** What was understood at a place, and what the words there mean; of several readings the one of the fewest words. */
export function hoverAt({ judgement, lines, input }: JudgedText, offset: number): Hover | null {
  const { document } = judgement;
  if (!document) return null;
  const parts = [...partsOf(document, input, offset)].filter(({ span }) => span.start <= offset && offset <= span.end);
  const [part] = parts.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return part ? { contents: { kind: 'markdown', value: part.words() }, range: rangeOf(lines, part.span) } : null;
}

function* partsOf(document: GovernanceDocument, input: JudgedText['input'], offset: number): Iterable<HoverPart> {
  yield* ownerParts(document, input.today);
  yield* timescaleParts(document, input.today);
  yield* verificationParts(document);
  yield* statusParts(document);
  yield* impactParts(document);
  yield* partHeadings(document);
  yield* levelParts(document, input.settings);
  yield* termParts(document, offset);
}
