import type { IsoDate } from '../calendar/date.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { actionForm } from '../kinds/action-forms.ts';
import { sectionRole } from '../reading/field-roles.ts';
import { addRow } from './add-row.ts';
import type { ActionAnswers } from './answers.ts';
import { insertedAt, type Reader, type Written } from './read-back.ts';

/** Below a heading for actions that has none yet, or in a new section at the end. */
export function* addSection(
  document: GovernanceDocument,
  answers: ActionAnswers,
  today: IsoDate,
  reads: Reader,
): Iterable<Written> {
  const { text, sections } = document;
  const form = actionForm(document.kind);
  const columns = form.columns.map(({ heading }) => heading);
  const table = `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n|${columns.map(() => '  ').join('|')}|`;
  const waiting = sections.find(
    ({ heading, level }, index) =>
      heading &&
      level > 1 &&
      level < 7 &&
      sectionRole(heading.value) === 'actions' &&
      !document.actions.some((one) => one.section === index),
  );
  const levels = sections.flatMap((one) => (one.level > 1 && one.level < 7 ? one.level : []));
  const level = levels.length > 0 ? Math.min(...levels) : 2;
  const end = waiting ? text.slice(0, waiting.span.end).trimEnd().length : endBefore(document);
  const gap = end === 0 ? '' : '\n\n';
  const words = waiting ? `${gap}${table}` : `${gap}${'#'.repeat(level)} ${form.heading}\n\n${table}`;
  const behind = text.slice(end).trim() === '' ? '\n' : /^\r?\n\r?\n/.test(text.slice(end)) ? '' : '\n\n';
  const started = insertedAt(text, end, words + (text.slice(end) === '' ? behind : ''));
  const next = reads(started.text);
  const index = next?.tables.findLastIndex(
    ({ span }) => span.start <= started.span.end && span.end >= started.span.start,
  );
  if (!next || index === undefined || index < 0) return;
  const row = addRow(next, index, undefined, answers, today, reads);
  if (row) yield row;
}

/** The end of the document, or of what stands before a last section on the next meeting. */
function endBefore({ text, sections }: GovernanceDocument): number {
  const last = sections.at(-1);
  const next = last?.heading && last.level > 0 && sectionRole(last.heading.value) === 'next-meeting';
  return text.slice(0, next ? last.span.start : text.length).trimEnd().length;
}
