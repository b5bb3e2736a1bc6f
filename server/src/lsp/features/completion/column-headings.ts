import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { likelyColumns } from '../../../core/writing/likely-columns.ts';
import type { Choice } from './choice.ts';

/** The headings of the columns that a table still lacks. */
export function columnChoices(document: GovernanceDocument, others: readonly string[]): Choice[] {
  return likelyColumns(document, others).map(({ heading, holds }) => ({
    label: heading,
    kind: CompletionItemKind.Field,
    text: heading,
    detail: holds,
  }));
}
