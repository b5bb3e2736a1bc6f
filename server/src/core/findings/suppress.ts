import type { IsoDate } from '../calendar/date.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { SuppressionNote } from '../document/suppression.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';
import type { SourceText } from '../text/source-text.ts';
import { contains } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Fix, FixEdit } from './fix.ts';

/**
 * The findings with those marked that a note in the document silences. Where several notes reach a finding, the one
 * that stands nearest says why. A note that has run out silences nothing. The findings come in the order of the text.
 */
export function markSuppressed(
  findings: readonly Finding[],
  { suppressions }: GovernanceDocument,
  today: IsoDate,
): readonly Finding[] {
  const holding = suppressions.filter((note) => !hasRunOut(note, today));
  if (holding.length === 0) return findings;
  const coming = holding.toSorted((a, b) => a.reach.start - b.reach.start);
  let next = 0;
  let open: SuppressionNote[] = [];
  return findings.map((finding) => {
    const { start, end } = finding.span;
    while (coming[next] && coming[next]!.reach.start <= start) open.push(coming[next++]!);
    if (open.some(({ reach }) => reach.end < start)) open = open.filter(({ reach }) => reach.end >= start);
    const note = open
      .filter(({ rules, reach }) => reach.end >= end && rules.some(({ id }) => id === finding.rule))
      .reduce<SuppressionNote | undefined>(
        (nearest, one) => (nearest && isNearer(nearest, one) ? nearest : one),
        undefined,
      );
    return note ? { ...finding, suppressed: { reason: note.reason, note: note.span } } : finding;
  });
}

/** True where one note reaches less far than another, or as far and stands before it. */
function isNearer({ reach, span }: SuppressionNote, other: SuppressionNote): boolean {
  const further = other.reach.end - other.reach.start - (reach.end - reach.start);
  return further > 0 || (further === 0 && span.start <= other.span.start);
}

/** A note about a note would only need another: those rules offer none. */
const aboutNotes = /^suppression-/;

export function hasRunOut({ until }: SuppressionNote, today: IsoDate): boolean {
  return until !== undefined && until < today;
}

/**
 * The ways to silence findings of one place with a reason, by one note for all of them: where they stand, or in the
 * whole document. None where there is no finding.
 */
export function suppressingFixes(findings: readonly Finding[], document: GovernanceDocument): Fix[] {
  const [first] = findings;
  if (!first || aboutNotes.test(first.rule)) return [];
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ');
  const titles = new Intl.ListFormat('en-GB').format(new Set(findings.map(({ title }) => `“${title}”`)));
  const here = noteHere(first, rules, document);
  const whole = document.frontMatter ? document.frontMatter.span.end : 0;
  const lead = document.frontMatter ? '\n\n' : document.text.startsWith('\uFEFF') ? '' : '';
  const bom = document.text.startsWith('\uFEFF') && whole === 0 ? 1 : 0;
  return [
    ...(here
      ? [{ title: 'Leave this as it is and say why', kind: 'suggestion', silences: true, edits: [here] } satisfies Fix]
      : []),
    {
      title: `Do not show ${titles} in this document, and say why`,
      kind: 'suggestion',
      silences: true,
      edits: [note(whole + bom, lead, `golden-thread-ignore-file ${rules}`, document.frontMatter ? '' : '\n\n')],
    },
  ];
}

/**
 * Inside the words of the row or item that the finding stands in: a line between rows would end the table, and one
 * between items would split the list. Elsewhere on a line of its own before the block, or below the heading.
 */
function noteHere(finding: Finding, rules: string, document: GovernanceDocument): FixEdit | undefined {
  const words = `golden-thread-ignore ${rules}`;
  const action = finding.action === undefined ? undefined : document.actions[finding.action];
  if (action && action.where !== 'heading' && action.where !== 'prose') {
    return note(action.text.span.end, ' ', words, '');
  }
  const { text } = document;
  const heading = document.sections.find(
    (section) =>
      section.heading &&
      section.heading.span.start <= finding.span.start &&
      finding.span.end <= section.heading.span.end,
  )?.heading;
  if (heading) return note(lineEnd(text, heading.span.end), '\n\n', words, '');
  const line = lineStart(text, finding.span.start);
  const inHtml = document.tables.some(({ markup, span }) => markup === 'html' && contains(span, finding.span));
  if (inHtml) return note(finding.span.end, ' ', words, '');
  if (/^\s*\|/.test(text.slice(line, line + 20))) return note(finding.span.end, ' ', words, '');
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(text.slice(line, line + 20))) return note(finding.span.end, ' ', words, '');
  if (document.frontMatter && finding.span.end <= document.frontMatter.span.end) return undefined;
  return note(blockStart(text, line), '', words, '\n\n');
}

function note(at: number, before: string, words: string, after: string): FixEdit {
  return {
    span: { start: at, end: at },
    text: `${before}<!-- ${words}: reason -->${after}`,
    snippet: `${before}<!-- ${words}: \${1:reason} -->${after}`,
  };
}

/** The first line of the paragraph around a line. */
function blockStart(text: SourceText, line: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (text.slice(above, start).trim() === '') break;
    start = above;
  }
  return start;
}
