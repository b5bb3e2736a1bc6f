import { formatDate, type IsoDate } from '../../core/calendar/date.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import type { SuppressionNote } from '../../core/document/suppression.ts';
import { hasRunOut } from '../../core/findings/suppress.ts';
import { ruleOf } from '../../core/rules/catalogue.ts';
import { Lines } from '../../core/text/lines.ts';
import { colours } from './colours.ts';
import { rangeOf } from './places.ts';

/** A governance document that holds notes which silence a rule. */
export interface NotedDocument {
  readonly name: string;
  readonly document: GovernanceDocument;
}

/** One entry for each rule that a note names, as `schemas/suppressions-output.schema.json` describes it. */
export function jsonOfNotes(documents: readonly NotedDocument[], today: IsoDate): string {
  const notes = documents.flatMap(({ name, document }) => {
    const lines = new Lines(document.text);
    return entriesOf(document).map(({ rule, note }) => ({
      path: name,
      range: rangeOf(lines, note.span),
      rule,
      title: ruleOf(rule)?.title ?? null,
      reason: note.reason === '' ? null : note.reason,
      until: note.until ?? null,
      expired: hasRunOut(note, today),
      wholeDocument: note.wholeFile,
    }));
  });
  return `${JSON.stringify({ version: 1, today, notes }, null, 2)}\n`;
}

/** The notes as people read them, grouped by file. */
export function textOfNotes(documents: readonly NotedDocument[], today: IsoDate): string {
  if (documents.length === 0) return 'No note silences anything.\n';
  const lines: string[] = [];
  let count = 0;
  for (const { name, document } of documents) {
    const places = new Lines(document.text);
    lines.push(colours.bold(name));
    for (const { rule, note } of entriesOf(document)) {
      count++;
      const { line } = places.positionAt(note.span.start);
      const where = colours.dim(`${line + 1}`.padEnd(6));
      lines.push(`  ${where}${[rule || 'no rule', extentOf(note, today)].filter(Boolean).join(', ')}`);
      lines.push(`  ${' '.repeat(6)}${note.reason === '' ? 'No reason is given.' : note.reason.replace(/\s+/g, ' ')}`);
    }
    lines.push('');
  }
  lines.push(count === 1 ? '1 note.' : `${count} notes.`);
  return `${lines.join('\n')}\n`;
}

/** A note that names no rule is listed all the same: somebody meant something by it. */
function entriesOf({ suppressions }: GovernanceDocument): { rule: string; note: SuppressionNote }[] {
  return suppressions.flatMap((note) =>
    note.rules.length === 0 ? [{ rule: '', note }] : note.rules.map(({ id }) => ({ rule: id, note })),
  );
}

function extentOf(note: SuppressionNote, today: IsoDate): string {
  const until = note.until && `${hasRunOut(note, today) ? 'ran out after' : 'until'} ${formatDate(note.until)}`;
  return [note.wholeFile ? 'whole document' : undefined, until].filter(Boolean).join(', ');
}
