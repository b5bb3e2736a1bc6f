import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableFact, TableSource } from '../document/table.ts';
import { writeDate } from '../reading/date-form.ts';
import { formIn } from '../rules/choices.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { type ActionAnswers, checkWords, forms, said } from './answers.ts';
import { nextReference } from './next-reference.ts';
import { plainCell } from './plain-words.ts';
import { type Reader, type Written, written } from './read-back.ts';
import { addColumn, insertRow, writeCells } from './table.ts';

/** An answer that a table may have no column for, and the heading that one would have. */
const mayNeedColumn: readonly { readonly role: FieldRole; readonly or?: FieldRole; readonly heading: string }[] = [
  { role: 'owner', heading: 'Owner' },
  { role: 'timescale', heading: 'Due' },
  { role: 'verification', or: 'checker', heading: 'How we will check' },
];

/** True where a row of the table would be an action. */
export function takesActions(table: TableFact): boolean {
  return table.markup === 'pipes' && table.holdsActions && table.source !== undefined;
}

/**
 * The text with a row for an action in a table's own columns: in a blank row where one waits, otherwise below the row at
 * `at`, or last. A column is added for an answer that the table has no place for. Undefined for a table of HTML.
 */
export function addRow(
  document: GovernanceDocument,
  index: number,
  at: number | undefined,
  answers: ActionAnswers,
  today: IsoDate,
  reads: Reader,
): Written | undefined {
  const whole = withColumns(document, index, answers, at, reads);
  const table = whole.document.tables[index];
  const source = table?.source;
  if (!table || !source) return undefined;
  const cells = cellsFor(whole.document, index, answers, today).map((text) => ({ text }));
  const row = rowAt(source, whole.at);
  const blank = blankRow(source, row, whole.at !== undefined);
  const edits =
    blank === undefined
      ? insertRow(whole.document, table, row, cells)
      : writeCells(whole.document, table, blank, new Map(cells.entries()));
  const { text } = written(whole.document.text, edits);
  return { text, span: spanOfRow(text, source, blank ?? row + 1, edits.length > 0 ? table.span.start : 0) };
}

/** The document with a column for each answer that the table cannot hold yet. */
function withColumns(
  document: GovernanceDocument,
  index: number,
  answers: ActionAnswers,
  at: number | undefined,
  reads: Reader,
): { readonly document: GovernanceDocument; readonly at: number | undefined } {
  let now = document;
  let place = at;
  const given: Partial<Record<FieldRole, boolean>> = {
    owner: said(answers.owner) !== undefined,
    timescale: said(answers.due) !== undefined,
    verification: checkWords(answers.check) !== undefined,
  };
  for (const { role, or, heading } of mayNeedColumn) {
    const table = now.tables[index];
    const held = new Set(table?.holds.flat());
    if (!table || !given[role] || held.has(role) || (or && held.has(or))) continue;
    const edits = addColumn(now, table, { heading });
    const next = reads(written(now.text, edits).text);
    if (!next?.tables[index]?.holdsActions) continue;
    if (place !== undefined) {
      const row = rowAt(table.source!, place);
      place = next.tables[index]!.source?.rows[row]?.span.start;
    }
    now = next;
  }
  return { document: now, at: place };
}

/** The row in which an offset stands, or the last one; never a title above the headings. */
function rowAt({ rows }: TableSource, at: number | undefined): number {
  const found = at === undefined ? -1 : rows.findIndex(({ span }) => span.start <= at && at <= span.end);
  const headings = rows.findIndex(({ is }) => is === 'headings');
  return found < 0 ? rows.length - 1 : Math.max(found, headings);
}

/** A row that waits to be filled: the one at the cursor, or the first of those behind all others. */
function blankRow({ rows }: TableSource, row: number, asked: boolean): number | undefined {
  if (asked && rows[row]?.blank && rows[row].is === 'body') return row;
  const first = rows.findLastIndex(({ blank }) => !blank) + 1;
  return first > 0 && first < rows.length && row >= first - 1 ? first : undefined;
}

/** Where the row stands in the text to which it was written: lines only ever grow below the table's start. */
function spanOfRow(text: SourceText, { rows }: TableSource, row: number, tableStart: number) {
  // The line under the headings counts too.
  const first = rows.length === 0 ? 0 : 1;
  let start = tableStart;
  for (let line = 0; line < row + first; line++) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) break;
    start = feed + 1;
  }
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
  return { start, end };
}

/** What each column of the table says of the action. */
function cellsFor(document: GovernanceDocument, index: number, answers: ActionAnswers, today: IsoDate): string[] {
  const table = document.tables[index]!;
  const columns = table.holds;
  const own = document.actions.filter((action) => action.table === index);
  const held = new Set(columns.flat());
  return columns.map((roles) =>
    roles
      .map((role) => valueFor(role, document, own, answers, held, today))
      .filter((words) => words !== '')
      .join(' – '),
  );
}

function valueFor(
  role: FieldRole,
  document: GovernanceDocument,
  own: readonly Action[],
  answers: ActionAnswers,
  held: ReadonlySet<FieldRole>,
  today: IsoDate,
): string {
  const { found, doing, owner, due, check } = answers;
  const plain = (words: string | undefined, form: string) => (said(words) ? plainCell(words!) : form);
  switch (role) {
    case 'reference':
      return nextReference(own) ?? '';
    case 'source':
      return plain(found, asksFor(own) ? forms.found : '');
    case 'lesson':
      return held.has('source') ? '' : plain(found, '');
    case 'action':
      return said(found) && !held.has('source') && !held.has('lesson')
        ? `${plainCell(doing)} (${plainCell(found!)})`
        : plainCell(doing);
    case 'owner':
      return plain(owner, forms.owner);
    case 'timescale':
      return plain(due, forms.due);
    case 'verification':
      return plain(checkWords(check, held.has('checker') && said(check?.who) !== undefined), forms.check);
    case 'checker':
      return held.has('verification') ? plain(check?.who, '[who]') : plain(checkWords(check), forms.check);
    case 'status':
      return openStatus(own);
    case 'raised':
      return writeDate(document.date?.value ?? today, formIn(document));
    default:
      return '';
  }
}

/** A column of findings that other rows fill, or that is new, waits to be filled. */
function asksFor(own: readonly Action[]): boolean {
  return own.length === 0 || own.some(({ source }) => source?.source === 'stated');
}

/** How the table's own rows say that nothing has been done yet. */
function openStatus(own: readonly Action[]): string {
  const words = own.flatMap(({ status }) =>
    status &&
    !status.colourOnly &&
    status.class === 'open' &&
    (status.shade === undefined || status.shade === 'not-started')
      ? [status.value]
      : [],
  );
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[0].length <= 30 ? most[0] : 'Open';
}
