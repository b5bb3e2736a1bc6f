import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { ItemFact, ListFact } from '../document/list.ts';
import type { FixEdit } from '../findings/fix.ts';
import { displayWidth } from '../text/display-width.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, trim } from '../text/span.ts';

const headings: Readonly<Record<ActionField, string>> = {
  owner: 'Owner',
  timescale: 'Due',
  verification: 'How we will check',
  status: 'Status',
  completed: 'Completed',
};

const order: readonly ActionField[] = ['owner', 'timescale', 'verification', 'status', 'completed'];

/** No line of a table that is set out anew is wider than this; a wider table is written without space to line up its bars. */
const widest = 120;

/** What an item becomes: its own words, and the values of the columns. */
interface Row {
  readonly action: string;
  readonly values: ReadonlyMap<ActionField, string>;
}

/**
 * A list in which every item is one action, as a table with a row for each: what stands behind a label goes into its column, all
 * other words stay with the action. A name or date within the words of the action stays there and is repeated in its
 * column. No edits where an item holds something else, or more than one line of words.
 */
export function listToTable(document: GovernanceDocument, list: ListFact): FixEdit[] {
  const byStart = new Map(
    document.actions.filter(({ where }) => where === 'item' || where === 'marker').map((one) => [one.span.start, one]),
  );
  const rows = list.items.map((item) => {
    const action = byStart.get(item.span.start);
    return action && item.plain ? rowOf(document.text, item, action) : undefined;
  });
  if (!rows.every((row) => row !== undefined) || !opensLine(document.text, list.span)) return [];
  const columns = order.filter(
    (field) => field === 'owner' || field === 'timescale' || rows.some(({ values }) => values.has(field)),
  );
  const lines = [
    ['Action', ...columns.map((field) => headings[field])],
    ...rows.map(({ action, values }) => [action, ...columns.map((field) => values.get(field) ?? '')]),
  ];
  const numbers = list.items.map(({ number }) => number);
  if (numbers.every((number) => number !== undefined))
    for (const [index, line] of lines.entries()) line.unshift(index === 0 ? 'Ref' : String(numbers[index - 1]));
  return [{ span: list.span, text: inParagraphs(document.text, list.span, written(lines)) }];
}

/** Undefined where the words left do not make one line, or taking the values out of them would break their emphasis. */
function rowOf(text: SourceText, { content, values }: ItemFact, action: Action): Row | undefined {
  const found = new Map<ActionField, string>();
  const pieces: string[] = [];
  let from = content.start;
  for (const { field, whole, value } of values) {
    if (whole.start < from || found.has(field)) return undefined;
    pieces.push(text.slice(from, whole.start));
    found.set(field, inCell(text.slice(value.start, value.end)));
    from = Math.max(from, whole.end);
  }
  pieces.push(text.slice(from, content.end));
  const words = inCell(
    pieces
      .map(withoutJoints)
      .filter((piece) => !/^[.\s]*$/.test(piece))
      .join(' '),
  );
  if (words === '' || (words.match(/\*\*/g)?.length ?? 0) % 2 === 1) return undefined;
  for (const field of ['owner', 'timescale'] as const) {
    const known = action[field];
    if (!found.has(field) && known) found.set(field, inCell(known.text));
  }
  const status = action.status;
  if (action.box && !found.has('status')) found.set('status', status?.class === 'closed' ? 'Complete' : 'Open');
  return { action: words, values: found };
}

/** Without the dashes, commas and bars that stood between words and a value taken out. */
function withoutJoints(words: string): string {
  const { start, end } = trim(words, { start: 0, end: words.length });
  let from = start;
  let to = end;
  while (to > from && /[\s–—;,·|-]/.test(words[to - 1]!)) to--;
  while (from < to && /[\s–—;,·|]/.test(words[from]!)) from++;
  return words.slice(from, to);
}

function inCell(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|');
}

function written(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) =>
    lines.reduce((most, line) => Math.max(most, displayWidth(line[column]!)), 3),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  const cell = (words: string, column: number) =>
    total > widest ? words : words + ' '.repeat(widths[column]! - displayWidth(words));
  const [first, ...others] = lines.map((line) => `| ${line.map(cell).join(' | ')} |`);
  const dashes = `|${widths.map((width) => '-'.repeat(total > widest ? 3 : width + 2)).join('|')}|`;
  return [first, dashes, ...others].join('\n');
}

/** True where nothing stands before a block on its line. */
function opensLine(text: SourceText, { start }: Span): boolean {
  return start === 0 || text.charAt(start - 1) === '\n';
}

/** A block set off by blank lines: a table does not end a paragraph, and a paragraph does not end a table. */
export function inParagraphs(text: SourceText, { start, end }: Span, block: string): string {
  const before = text.slice(Math.max(0, start - 4), start).replace(/\r/g, '');
  const after = text.slice(end, end + 4).replace(/\r/g, '');
  const lead = start === 0 || before.endsWith('\n\n') ? '' : '\n';
  const trail = after === '' || after === '\n' || after.startsWith('\n\n') ? '' : '\n';
  return lead + block + trail;
}
