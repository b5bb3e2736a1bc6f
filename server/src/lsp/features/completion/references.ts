import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { likelyReferences } from '../../../core/writing/likely-references.ts';
import type { Choice } from './choice.ts';

/** The findings and lessons that an action can name, by their numbers. */
export function referenceChoices(document: GovernanceDocument): Choice[] {
  return likelyReferences(document).map(({ name, says }) => ({
    label: name,
    kind: CompletionItemKind.Reference,
    text: name,
    detail: says,
    called: [says],
  }));
}
