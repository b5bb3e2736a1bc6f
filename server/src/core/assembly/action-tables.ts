import type { Columns } from '../reading/columns.ts';
import type { FieldRows } from '../reading/field-rows.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { FieldRole, SectionRole } from '../vocabulary/headings.ts';
import { isCheckTable } from './checks-elsewhere.ts';

/** Where the actions of a table stand: one to a row, or one down a column of values. */
export type ActionTable =
  | { readonly layout: 'rows'; readonly columns: Columns }
  | { readonly layout: 'fields'; readonly fields: readonly FieldRows[] };

const goesWithActions: readonly FieldRole[] = [
  'owner',
  'timescale',
  'status',
  'verification',
  'completed',
  'checker',
  'source',
];

const notAboutActions: ReadonlySet<SectionRole> = new Set([
  'attendance',
  'apologies',
  'in-attendance',
  'control',
  'key',
  'decisions',
  'agenda',
  'next-meeting',
]);

/**
 * How a table holds actions, or undefined where it holds none: it needs a column of actions and at least one of those that
 * go with them. `role` is what the section around it is for.
 */
export function actionTable(table: TableFacts, role: SectionRole | undefined): ActionTable | undefined {
  if ((role && notAboutActions.has(role)) || table.other || isCheckTable(table)) return undefined;
  const { columns, content, fieldRows } = table;
  if (fieldRows) return { layout: 'fields', fields: fieldRows };
  if (content) return { layout: 'rows', columns: content };
  if (columns.has('action')) {
    const backed = goesWithActions.some((one) => columns.has(one)) || role === 'actions' || role === 'recommendations';
    return backed ? { layout: 'rows', columns } : undefined;
  }
  const stand = columns.get('source') ?? columns.get('lesson');
  if (stand === undefined || !columns.has('owner') || !columns.has('timescale')) return undefined;
  return { layout: 'rows', columns: new Map([...columns, ['action', stand]]) };
}
