import type { GovernanceDocument } from '../../document/governance-document.ts';
import type { KindId } from '../../document/kind.ts';
import type { PartFact, Whole } from '../../document/part.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Fix } from '../../findings/fix.ts';
import { insertParts } from '../../findings/insert-parts.ts';
import { listOf } from '../../findings/notices.ts';
import type { Report } from '../rule.ts';

/** The messages that every rule on missing parts shares. */
export const partMessages = {
  missing: 'Nothing here says {missing}. Add it, or name the document that does.',
  missingAndMore: 'Nothing here says {missing}. Add it, or name the document that does. If you can, also say {more}.',
  more: 'It would help to say {more}.',
} as const;

/**
 * One report for each whole of these kinds that lacks parts: on its heading, naming all of them. What would help the
 * document as a whole is told with the first of its subjects that lacks something, and by itself only where none does.
 */
export function* missingParts(
  document: GovernanceDocument,
  kinds: readonly KindId[],
): Iterable<Report<keyof typeof partMessages>> {
  if (isPiece(document)) return;
  const wholes = document.wholes.filter(({ kind, heading }) => kinds.includes(kind) && heading.text !== '');
  const lacks = wholes.map((whole) => ({ whole, ...lacking(whole) }));
  const first = lacks.find(({ needed }) => needed.length > 0);
  for (const { whole, needed, wished: own } of lacks) {
    const waits = whole.section === 0 && needed.length === 0 && first?.whole.kind === whole.kind;
    const wished = waits ? [] : whole === first?.whole && whole.section > 0 ? [...own, ...wishesOf(lacks)] : own;
    if (needed.length + wished.length === 0) continue;
    const holes = { missing: listOf(namesOf(needed), 'or'), more: listOf(namesOf(wished), 'and') };
    const message = needed.length === 0 ? 'more' : wished.length === 0 ? 'missing' : 'missingAndMore';
    yield { message, holes, span: whole.heading.span, ...(message === 'more' ? { severity: 'information' } : {}) };
  }
}

/** What would help the document as a whole. */
function wishesOf(lacks: readonly { whole: Whole; needed: readonly PartFact[]; wished: readonly PartFact[] }[]) {
  const [document] = lacks;
  return document?.whole.section === 0 && document.needed.length === 0 ? document.wished : [];
}

/** A form for every part that the whole lacks, each where the document's own order puts it. */
export function* missingPartsFixes(finding: Finding, document: GovernanceDocument): Iterable<Fix> {
  const whole = document.wholes.find(
    ({ heading }) => heading.span === finding.span || sameSpan(heading.span, finding.span),
  );
  if (!whole) return;
  const { needed, wished } = lacking(whole);
  const title = (parts: readonly PartFact[]) =>
    parts.length === 1 ? `Add “${parts[0]!.part.form.heading}”` : `Add the ${parts.length} missing parts`;
  const all = [...needed, ...wished];
  if (needed.length > 0) {
    yield { title: title(needed), kind: 'suggestion', edits: insertParts(document, whole, needed) };
  }
  if (wished.length > 0) {
    const more = needed.length > 0 ? `Add all ${all.length} parts that could be there` : title(wished);
    yield { title: more, kind: 'suggestion', edits: insertParts(document, whole, all) };
  }
}

/** The parts that are not there, or only as a heading with nothing behind it. */
function lacking(whole: Whole): { needed: readonly PartFact[]; wished: readonly PartFact[] } {
  const absent = whole.parts.filter(({ part, answered }) => !part.askedElsewhere && !answered);
  return {
    needed: absent.filter(({ part }) => !part.information),
    wished: absent.filter(({ part }) => part.information),
  };
}

/** True for some sections without the title that they stood under; a letter without headings is whole. */
export function isPiece({ excerpt, sections }: GovernanceDocument): boolean {
  return excerpt && sections.some(({ heading }) => heading !== undefined);
}

function namesOf(parts: readonly PartFact[]): string[] {
  return parts.map(({ part }) => part.name);
}

function sameSpan(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start === other.start && one.end === other.end;
}
