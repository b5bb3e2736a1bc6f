import type { FieldRole } from '../vocabulary/headings.ts';
import { columnRole } from './field-roles.ts';

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
  const ownerNamed = headings.some((heading) => columnRole(heading) === 'owner');
  for (const [index, heading] of headings.entries()) {
    const role = columnRole(heading);
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
      if (!columns.has('reference')) columns.set('reference', first);
    } else if (role === 'timescale' && isBy(first) !== isBy(index) && !ownerNamed) {
      columns.set('owner', isBy(first) ? first : index);
      columns.set('timescale', isBy(first) ? index : first);
    } else if (role === 'timescale' && plain[first] === 'date') {
      columns.set('raised', first);
      columns.set('timescale', index);
    } else if (role === 'timescale' && /revised|new/.test(plain[index]!)) {
      columns.set('timescale', index);
    } else if (role === 'status' && /rag|rating/.test(plain[first]!)) {
      columns.set('status', index);
    }
  }
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
