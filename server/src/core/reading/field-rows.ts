import { rememberedText } from '../text/remembered-text.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { namedRole, questionRole } from './field-roles.ts';

/** An action written down the page, a field to each row. Rows count from the first of the table. */
export interface FieldRows {
  /** The column that holds its values. */
  readonly column: number;
  readonly rows: ReadonlyMap<FieldRole, number>;
  /** The first and the last row that belong to it. */
  readonly from: number;
  readonly to: number;
}

/** Registers repeat the words of their first column, and a letter typed in one row leaves the others. */
const roleOf = rememberedText((label) => namedRole(label) ?? questionRole(label));

/** Questions of official forms run over several lines. */
const longestLabel = 240;

/**
 * The actions of a table whose first column names the fields: "Action | Fit two rails", "Owner | Ada Reeve". Each further
 * column is one action, and so is each run of rows from one "Action" to the next. Undefined for any other table.
 */
export function readFieldRows(rows: readonly (readonly string[])[]): FieldRows[] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 || rows.length < 2 || !mayNameFields(rows[0]!)) return undefined;
  const labels = rows.map((row) => row[0]?.trim() ?? '');
  const roles = labels.map((label) => (label.length > longestLabel ? undefined : roleOf(label)));
  const known = roles.filter((role) => role !== undefined).length;
  const filled = labels.filter((label) => label !== '').length;
  if (known < 2 || known * 2 < filled || !namesOwnerOrTime(roles.slice(1))) return undefined;
  const groups = groupsOf(roles, labels);
  const found = groups.flatMap(({ rows: own, from, to }) =>
    Array.from({ length: width - 1 }, (_, index) => index + 1)
      .filter((column) => (rows[own.get('action')!]![column] ?? '').trim() !== '' || hasValues(rows, own, column))
      .map((column): FieldRows => ({ column, rows: own, from, to })),
  );
  return found.length > 0 ? found : undefined;
}

function namesOwnerOrTime(roles: readonly (FieldRole | undefined)[]): boolean {
  return roles.includes('owner') || roles.includes('timescale');
}

/** False for a first row such as "Action | Owner": above an action and its owner it heads columns. */
export function mayNameFields(first: readonly string[]): boolean {
  const roles = first.map((cell) => namedRole(cell));
  return !roles.slice(1).some((role) => role === 'owner' || role === 'timescale' || role === 'action');
}

function hasValues(rows: readonly (readonly string[])[], own: ReadonlyMap<FieldRole, number>, column: number): boolean {
  return [...own.values()].filter((row) => (rows[row]![column] ?? '').trim() !== '').length > 1;
}

/** One group of rows for each that names the action; what stands before the first belongs to it. */
function groupsOf(
  roles: readonly (FieldRole | undefined)[],
  labels: readonly string[],
): { rows: Map<FieldRole, number>; from: number; to: number }[] {
  const groups: { rows: Map<FieldRole, number>; from: number; to: number }[] = [];
  let open: { rows: Map<FieldRole, number>; from: number; to: number } | undefined;
  for (const [index, role] of roles.entries()) {
    const again = role !== undefined && open?.rows.has(role) && (role === 'action' || open.rows.has('action'));
    if (!open || again) {
      open = { rows: new Map(), from: index, to: index };
      groups.push(open);
    }
    if (labels[index] !== '') open.to = index;
    if (role !== undefined && !open.rows.has(role)) open.rows.set(role, index);
  }
  return groups.filter(({ rows }) => rows.has('action') && (rows.has('owner') || rows.has('timescale')));
}
