import type { FieldRole } from '../vocabulary/headings.ts';
import { columnRole, namedRole } from './field-roles.ts';

/** Which column of a table holds what. */
export type Columns = ReadonlyMap<FieldRole, number>;

const smartLetters = ['s', 'm', 'a', 'r', 't'];

/** A SMART form set as a table: "S | M | A | R | T", with or without further columns. */
function smartColumns(headings: readonly string[]): Columns | undefined {
  const at = smartLetters.map((letter) => headings.findIndex((heading) => heading.trim().toLowerCase() === letter));
  if (at.some((index) => index < 0)) return undefined;
  const columns = new Map<FieldRole, number>([
    ['action', at[0]!],
    ['verification', at[1]!],
    ['timescale', at[4]!],
  ]);
  for (const [index, heading] of headings.entries()) {
    const role = at.includes(index) ? undefined : columnRole(heading);
    if (role && !columns.has(role)) columns.set(role, index);
  }
  return columns;
}

/**
 * Reads a table's heading cells together: "Date" beside "Due" is when the action was raised, "Test" beside "Action" is
 * how it is checked, a "Revised date" wins over the first one, and a status in words over a colour.
 */
export function readColumns(headings: readonly string[]): Columns {
  const smart = smartColumns(headings);
  if (smart) return smart;
  const columns = new Map<FieldRole, number>();
  const ownerNamed = headings.some((heading) => columnRole(heading) === 'owner' && !statesActionToo(heading));
  for (const [index, words] of headings.entries()) {
    const role = statesActionToo(words) ? 'action' : columnRole(words);
    if (!role) continue;
    const first = columns.get(role);
    if (first === undefined) columns.set(role, index);
    else settle(columns, role, columnAt(headings, first), columnAt(headings, index), ownerNamed);
  }
  // A date that was never revised is the one that holds.
  const original = columns.get('original');
  if (original !== undefined && !columns.has('timescale')) columns.set('timescale', original);
  const both = headings.findIndex(headsOwnerAndTimescale);
  if (both >= 0) shareColumn(columns, both);
  takeRecommendations(columns, headings);
  // Whoever assesses a practice test is the one who has to hold it.
  const checker = columns.get('checker');
  if (checker !== undefined && !columns.has('owner') && columnAt(headings, checker).words === 'assessor')
    columns.set('owner', checker);
  return columns;
}

interface Column {
  readonly index: number;
  /** Its heading in lower case. */
  readonly words: string;
  readonly heading: string;
}

function columnAt(headings: readonly string[], index: number): Column {
  const heading = headings[index]!;
  return { index, words: heading.trim().toLowerCase(), heading };
}

/** What two columns with one meaning are after all: `takes` holds in any case, `leaves` where nothing else has that meaning. */
interface Settled {
  readonly takes: Partial<Record<FieldRole, Column>>;
  readonly leaves?: Partial<Record<FieldRole, Column>>;
}

type Case = (first: Column, second: Column, ownerNamed: boolean) => Settled | undefined;

/** In the order in which they are tried. Where none fits, the first column stays what it is. */
const cases: Partial<Record<FieldRole, readonly Case[]>> = {
  action: [testBesideAction, actionByName],
  timescale: [byWhomBesideByWhen, raisedBesideDue, revisedDate],
  owner: [leadOfBody],
  status: [(first, second) => (/rag|rating/.test(first.words) ? { takes: { status: second } } : undefined)],
};

function settle(columns: Map<FieldRole, number>, role: FieldRole, first: Column, second: Column, ownerNamed: boolean) {
  for (const one of cases[role] ?? []) {
    const settled = one(first, second, ownerNamed);
    if (!settled) continue;
    for (const [role, { index }] of columnsIn(settled.takes)) columns.set(role, index);
    for (const [role, { index }] of columnsIn(settled.leaves ?? {})) if (!columns.has(role)) columns.set(role, index);
    return;
  }
}

function columnsIn(named: Partial<Record<FieldRole, Column>>): [FieldRole, Column][] {
  return Object.entries(named) as [FieldRole, Column][];
}

function testBesideAction(first: Column, second: Column): Settled | undefined {
  const isTest = ({ words }: Column) => /^(?:practice )?tests?$/.test(words);
  if (isTest(second)) return { takes: { action: first }, leaves: { verification: second } };
  return isTest(first) ? { takes: { action: second }, leaves: { verification: first } } : undefined;
}

/** "Item" only heads the actions where no column says so itself; beside one it numbers or names what was discussed. */
function actionByName(first: Column, second: Column): Settled | undefined {
  const saysAction = ({ words }: Column) => /\bactions?\b/.test(words);
  if (!saysAction(second) || saysAction(first)) return undefined;
  const aims = /^objectives?$/.test(first.words) || statesActionToo(second.heading);
  return { takes: { action: second }, leaves: aims ? { source: first } : { reference: first } };
}

/** "By" is by whom where another column says by when. */
function byWhomBesideByWhen(first: Column, second: Column, ownerNamed: boolean): Settled | undefined {
  const isBy = ({ words }: Column) => words === 'by';
  if (ownerNamed || isBy(first) === isBy(second)) return undefined;
  return { takes: isBy(first) ? { owner: first, timescale: second } : { owner: second, timescale: first } };
}

function raisedBesideDue(first: Column, second: Column): Settled | undefined {
  return first.words === 'date' ? { takes: { raised: first, timescale: second } } : undefined;
}

function revisedDate(first: Column, second: Column): Settled | undefined {
  return /revised|new|current/.test(second.words)
    ? { takes: { timescale: second }, leaves: { original: first } }
    : undefined;
}

/** Beside the organisation that answers for it stands the one person who leads. */
function leadOfBody(first: Column, second: Column): Settled | undefined {
  const namesBody = ({ words }: Column) => /\b(?:body|organisation|agency|provider|partner)$/.test(words);
  return namesBody(first) && !namesBody(second) ? { takes: { owner: second } } : undefined;
}

/** Where no column heads actions, those of the recommendations do, if another one says what they come from. */
function takeRecommendations(columns: Map<FieldRole, number>, headings: readonly string[]): void {
  const source = columns.get('source');
  if (source === undefined || columns.has('action')) return;
  const recommended = headings.findIndex((heading) => /^recommendations?$/i.test(heading.trim()));
  if (recommended >= 0 && recommended !== source) columns.set('action', recommended);
}

/** "Action / owner / date": the words of the action name who and when. */
function statesActionToo(heading: string): boolean {
  const named = rolesNamed(heading);
  return named.includes('action') && (named.includes('owner') || named.includes('timescale'));
}

/** What each part of a heading names: "Lead and date". */
function rolesNamed(heading: string): (FieldRole | undefined)[] {
  const parts = heading.split(/[/&+,\n]|\band\b|\bby(?= when\b| date\b)/i).filter((part) => part.trim() !== '');
  return parts.map((part) => namedRole(part.trim()));
}

/** "Who / when", "Lead and date": one column for both. */
function headsOwnerAndTimescale(heading: string): boolean {
  const named = rolesNamed(heading);
  return named.length === 2 && named.includes('owner') && named.includes('timescale');
}

/** Gives a column to owner and timescale, unless a column of its own holds one of them. */
function shareColumn(columns: Map<FieldRole, number>, column: number): void {
  for (const role of ['owner', 'timescale'] as const) if (!columns.has(role)) columns.set(role, column);
}
