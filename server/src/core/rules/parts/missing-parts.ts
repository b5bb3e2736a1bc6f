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

/** One report for each whole of these kinds that lacks parts: on its heading, naming all of them. */
export function* missingParts(
  document: GovernanceDocument,
  kinds: readonly KindId[],
): Iterable<Report<keyof typeof partMessages>> {
  for (const whole of document.wholes) {
    if (!kinds.includes(whole.kind) || whole.heading.text === '') continue;
    const { needed, wished } = lacking(whole);
    if (needed.length + wished.length === 0) continue;
    const holes = {
      missing: listOf(namesOf(needed), 'or'),
      more: listOf(namesOf(wished), 'and'),
    };
    const message = needed.length === 0 ? 'more' : wished.length === 0 ? 'missing' : 'missingAndMore';
    yield { message, holes, span: whole.heading.span, ...(message === 'more' ? { severity: 'information' } : {}) };
  }
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
export function lacking(whole: Whole): { needed: readonly PartFact[]; wished: readonly PartFact[] } {
  const absent = whole.parts.filter(
    ({ part, evidence }) => !part.askedElsewhere && !evidence.some(({ filled }) => filled),
  );
  return {
    needed: absent.filter(({ part }) => !part.information),
    wished: absent.filter(({ part }) => part.information),
  };
}

function namesOf(parts: readonly PartFact[]): string[] {
  return parts.map(({ part }) => part.name);
}

function sameSpan(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start === other.start && one.end === other.end;
}
