import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { Span } from '../../../core/text/span.ts';
import { likelyStatuses } from '../../../core/writing/likely-statuses.ts';
import type { Choice } from './choice.ts';

/** How far an action may be, in the document's own words first. */
export function statusChoices(document: GovernanceDocument, writing: Span): Choice[] {
  return likelyStatuses(document, writing).map(({ words, meaning }) => ({
    label: words,
    kind: CompletionItemKind.EnumMember,
    text: words,
    detail: meaning,
  }));
}
