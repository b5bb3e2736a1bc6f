import type { GovernanceDocument } from '../document/governance-document.ts';
import type { LearningPoint } from '../document/learning.ts';
import { kindDescription } from '../kinds/catalogue.ts';
import { lessonNumber } from '../reading/lesson-reference.ts';
import { lineStart, withLineEndsOf } from '../text/line-ends.ts';
import { contains } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { itemEnd, paragraphEnd } from './add-item.ts';
import { said } from './answers.ts';
import { answersOf, editAction } from './edit-action.ts';
import { nextReference } from './next-reference.ts';
import { oneLine, plainCell, plainLine } from './plain-words.ts';
import { insertedAt, type Reader, type Written, written } from './read-back.ts';
import { insertRow } from './table.ts';
import { cellAt, cellWords } from './table-cells.ts';

/** What somebody answered of a lesson, in plain words. */
export interface LessonAnswers {
  readonly learned: string;
  /** The difference that it made, or how and when that will be known. */
  readonly impact?: string;
  /** Index of the action that answers it. */
  readonly action?: number;
}

const impactForm = '[what changed, how you know, and since when]';

/**
 * The text with a lesson written as the document writes its lessons: a row, an item, a paragraph; where there is none yet,
 * in a section as the kind has it. The action that answers it names it. `at` is the cursor's offset.
 */
export function addLesson(
  document: GovernanceDocument,
  at: number,
  answers: LessonAnswers,
  reads: Reader,
): Written | undefined {
  const lessons = document.learning.filter(({ role, strength }) => role === 'lesson' && !strength);
  const like = lessons.findLast(({ span }) => span.start <= at) ?? lessons[0];
  const numbered = lessons.flatMap((lesson) => numberOf(document, lesson) ?? []).map((value) => ({ id: { value } }));
  const number =
    nextReference(numbered) ?? (answers.action === undefined && like ? undefined : `L${lessons.length + 1}`);
  const lesson = like
    ? (lessonRow(document, like, answers, number) ??
      lessonLike(document, lastBeside(document, lessons, like), answers, number))
    : lessonSection(document, answers, number);
  return answers.action === undefined || number === undefined
    ? lesson
    : linked(document, lesson, answers.action, number, reads);
}

/** The number of a lesson: in its own field, before its words, or in the column of its row that numbers the lessons. */
function numberOf(document: GovernanceDocument, { id, text }: LearningPoint): string | undefined {
  const place = cellAt(document, text.span.start);
  const table = place && document.tables[place.table];
  const column = table?.holds.findIndex((roles) => roles.includes('reference')) ?? -1;
  const cell = place && column >= 0 ? cellWords(document, { ...place, column }) : undefined;
  const words = cell && document.text.slice(cell.start, cell.end);
  return id?.value ?? lessonNumber(text.value) ?? (words === '' ? undefined : words);
}

/** The last lesson of the same section: that is where the next one goes. */
function lastBeside(
  document: GovernanceDocument,
  lessons: readonly LearningPoint[],
  like: LearningPoint,
): LearningPoint {
  const table = ({ span }: LearningPoint) => document.tables.some((one) => contains(one.span, span));
  return lessons.findLast((one) => one.section === like.section && !table(one)) ?? like;
}

/** Below the row of another lesson, in the table's own columns. */
function lessonRow(
  document: GovernanceDocument,
  like: LearningPoint,
  { learned, impact }: LessonAnswers,
  number: string | undefined,
): Written | undefined {
  const table = document.tables.find(({ span, markup }) => markup === 'pipes' && contains(span, like.text.span));
  const row = table?.source?.rows.findLastIndex(({ blank }) => !blank) ?? -1;
  if (!table || row < 0) return undefined;
  const value = (role: FieldRole) => {
    if (role === 'lesson' || (role === 'source' && !table.holds.flat().includes('lesson'))) return plainCell(learned);
    if (role === 'impact') return said(impact) ? plainCell(impact!) : impactForm;
    return role === 'reference' ? (number ?? '') : '';
  };
  const cells = table.holds.map((roles) => ({ text: roles.map(value).find((words) => words !== '') ?? '' }));
  const column = cells.findIndex(({ text }) => text === plainCell(learned));
  if (column < 0) return undefined;
  const after = written(document.text, insertRow(document, table, row, cells));
  const start = after.text.indexOf(plainCell(learned), table.span.start);
  return { text: after.text, span: { start, end: start + plainCell(learned).length } };
}

/** Behind another lesson, with the mark and the label that it has. */
function lessonLike(
  document: GovernanceDocument,
  like: LearningPoint,
  { learned, impact }: LessonAnswers,
  number: string | undefined,
): Written {
  const { text } = document;
  const start = lineStart(text, like.text.span.start);
  const isItem = /^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])\s/.test(text.slice(start, like.text.span.start));
  const lead = leadOf(document, like, number);
  const words = /^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])?\s{0,8}$/.test(lead) ? plainLine(learned) : oneLine(learned);
  const told = said(impact) ? oneLine(impact!) : like.impact?.told === 'field' ? impactForm : undefined;
  const proof = told === undefined ? '' : `${like.slot.lead.trim() === '' ? ' Impact: ' : like.slot.lead}${told}`;
  const end = isItem ? itemEnd(text, like.span) : paragraphEnd(text, like.span.end);
  return insertedAt(text, end, `${isItem ? '\n' : '\n\n'}${lead}${words}${proof}`);
}

function leadOf({ text }: GovernanceDocument, { id, text: words }: LearningPoint, number: string | undefined): string {
  const start = lineStart(text, words.span.start);
  const lead = text.slice(start, words.span.start);
  if (id && start <= id.span.start && id.span.end <= words.span.start)
    return lead.slice(0, id.span.start - start) + (number ?? id.value) + lead.slice(id.span.end - start);
  const counted = lead.replace(
    /^([\s>]{0,40})(\d{1,8})(?=[.)]\s)/,
    (_, before: string, last: string) => `${before}${Number(last) + 1}`,
  );
  if (number === undefined || !/^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])?\s{0,8}$/.test(counted)) return counted;
  return counted + numberBefore(words.value, number);
}

/** "L3: " before the words, with the signs that follow the number of another lesson. */
function numberBefore(words: string, number: string): string {
  const other = lessonNumber(words);
  const at = other === undefined ? -1 : words.toLowerCase().indexOf(other.toLowerCase());
  const signs = at < 0 ? undefined : /^[\s:.)–—-]{1,4}/.exec(words.slice(at + other!.length))?.[0];
  return `${at > 0 && signs ? words.slice(0, at) : ''}${number}${signs ?? ': '}`;
}

/** A section of its own, under the heading that the kind has for it, before the actions where there are some. */
function lessonSection(
  document: GovernanceDocument,
  { learned, impact }: LessonAnswers,
  number: string | undefined,
): Written {
  const { text, sections } = document;
  const part = kindDescription(document.kind).requires.find(({ proofs }) => proofs?.includes('lessons'));
  const levels = sections.flatMap(({ level }) => (level > 1 && level < 7 ? level : []));
  const level = levels.length > 0 ? Math.min(...levels) : 2;
  const first = document.actions[0];
  const holder = first && sections.find(({ span, level: own }) => own === level && contains(span, first.span));
  const words = `${'#'.repeat(level)} ${part?.form.heading ?? 'Lessons'}\n\n- ${number ?? 'L1'}: ${oneLine(learned)}\n  Impact: ${said(impact) ? oneLine(impact!) : impactForm}`;
  if (holder) {
    const at = holder.span.start;
    const put = withLineEndsOf(text, `${words}\n\n`);
    return { text: text.slice(0, at) + put + text.slice(at), span: { start: at, end: at + put.trimEnd().length } };
  }
  const end = text.toString().trimEnd().length;
  return insertedAt(text, end, (end === 0 ? '' : '\n\n') + words + (end === text.length ? '\n' : ''));
}

/** The same with the lesson's number written into the action that answers it. */
function linked(document: GovernanceDocument, lesson: Written, index: number, number: string, reads: Reader): Written {
  const action = document.actions[index];
  const after = action && reads(lesson.text);
  const same = after?.actions.find(({ text }) => text.text === action?.text.text);
  if (!after || !same || !action) return lesson;
  const found = action.source?.source === 'stated' ? `${action.source.value}; ${number}` : number;
  const edits = editAction(after, same, { ...answersOf(same), found });
  const all =
    edits.length > 0 ? edits : [{ span: { start: same.text.span.end, end: same.text.span.end }, text: ` (${number})` }];
  const { text } = written(lesson.text, all);
  const moved = all.reduce(
    (sum, edit) =>
      edit.span.start < lesson.span.start ? sum + edit.text.length - (edit.span.end - edit.span.start) : sum,
    0,
  );
  return { text, span: { start: lesson.span.start + moved, end: lesson.span.end + moved } };
}
