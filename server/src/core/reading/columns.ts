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
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const isTest = (index: number) => /^(?:practice )?tests?$/.test(plain[index] ?? '');
  // "By" is by whom where another column says by when.
  const isBy = (index: number) => plain[index] === 'by';
  const ownerNamed = headings.some((heading) => columnRole(heading) === 'owner' && !statesActionToo(heading));
  for (const [index, heading] of headings.entries()) {
    const role = statesActionToo(heading) ? 'action' : columnRole(heading);
    if (!role) continue;
    const first = columns.get(role);
    if (first === undefined) {
      columns.set(role, index);
    } else if (role === 'action' && (isTest(index) || isTest(first))) {
      columns.set('action', isTest(index) ? first : index);
      if (!columns.has('verification')) columns.set('verification', isTest(index) ? index : first);
    } else if (role === 'action' && /\bactions?\b/.test(plain[index]!) && !/\bactions?\b/.test(plain[first]!)) {
      // "Item" only heads the actions where no column says so itself; beside one it numbers or names what was discussed.
      columns.set('action', index);
      const aims = /^objectives?$/.test(plain[first]!) || statesActionToo(heading) ? 'source' : 'reference';
      if (!columns.has(aims)) columns.set(aims, first);
    } else if (role === 'timescale' && isBy(first) !== isBy(index) && !ownerNamed) {
      columns.set('owner', isBy(first) ? first : index);
      columns.set('timescale', isBy(first) ? index : first);
    } else if (role === 'timescale' && plain[first] === 'date') {
      columns.set('raised', first);
      columns.set('timescale', index);
    } else if (role === 'timescale' && /revised|new|current/.test(plain[index]!)) {
      columns.set('timescale', index);
      if (!columns.has('original')) columns.set('original', first);
    } else if (role === 'owner' && namesBody(plain[first]!) && !namesBody(plain[index]!)) {
      // Beside the organisation that answers for it stands the one person who leads.
      columns.set('owner', index);
    } else if (role === 'status' && /rag|rating/.test(plain[first]!)) {
      columns.set('status', index);
    }
  }
  // A date that was never revised is the one that holds.
  const original = columns.get('original');
  if (original !== undefined && !columns.has('timescale')) columns.set('timescale', original);
  const both = headings.findIndex(headsOwnerAndTimescale);
  if (both >= 0) shareColumn(columns, both);
  const recommended = plain.findIndex((heading) => /^recommendations?$/.test(heading));
  const stated = columns.get('source');
  if (recommended >= 0 && !columns.has('action') && stated !== undefined && stated !== recommended) {
    columns.set('action', recommended);
  }
  // Whoever assesses a practice test is the one who has to hold it.
  const checker = columns.get('checker');
  if (checker !== undefined && !columns.has('owner') && plain[checker] === 'assessor') columns.set('owner', checker);
  return columns;
}

/** "Responsible body": an organisation and nobody in it. */
function namesBody(heading: string): boolean {
  return /\b(?:body|organisation|agency|provider|partner)$/.test(heading);
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
