import type { GovernanceDocument } from '../document/governance-document.ts';
import type { TableColumn } from '../document/table.ts';
import { readColumns } from '../reading/columns.ts';
import { usualColumns } from '../vocabulary/usual-columns.ts';

export interface LikelyColumn {
  readonly heading: string;
  readonly holds: string;
}

/** The columns that a table with these other headings still lacks, under the names that the document's tables give them. */
export function likelyColumns(document: GovernanceDocument, others: readonly string[]): LikelyColumn[] {
  const held = readColumns(others);
  const has = (role: TableColumn) => held.has(role) || (role === 'verification' && held.has('checker'));
  const learns = document.wholes[0]?.parts.some(({ part }) => part.proofs?.includes('lessons')) ?? false;
  const aboutActions = has('action') || has('owner') || has('timescale');
  const aboutLearning = has('lesson') || has('impact');
  const sorts = aboutLearning && !has('owner') ? (['learning'] as const) : (['actions'] as const);
  const all = [...sorts, ...(learns && !aboutActions && !aboutLearning ? (['learning'] as const) : [])];
  const known = new Set<string>();
  return all
    .flatMap((sort) => usualColumns[sort])
    .filter(({ role }) => !has(role) && !known.has(role) && known.add(role))
    .map(({ role, heading, holds }) => ({ heading: ownHeading(document, role) ?? heading, holds }));
}

/** What another table of the document calls the column. */
function ownHeading({ tables, text }: GovernanceDocument, role: TableColumn): string | undefined {
  for (const { columns } of tables) {
    const span = columns[role as keyof typeof columns];
    const words = span && text.slice(span.start, span.end).trim();
    if (words) return words;
  }
  return undefined;
}
