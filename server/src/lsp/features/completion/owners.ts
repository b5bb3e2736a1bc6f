import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { Span } from '../../../core/text/span.ts';
import {
  type LikelyOwner,
  likelyOwners,
  type NameElsewhere,
  writesInitials,
} from '../../../core/writing/likely-owners.ts';
import type { Choice } from './choice.ts';

/** What is told of somebody in the list itself is no longer than this. */
const longestDetail = 40;

/** Those who may own an action, each with the role that they hold; by initials where the document's actions use them. */
export function ownerChoices(
  document: GovernanceDocument,
  elsewhere: readonly NameElsewhere[],
  writing: Span,
): Choice[] {
  const short = writesInitials(document, writing);
  return likelyOwners(document, elsewhere, writing).map((owner) => {
    const { name, initials, post } = owner;
    const text = short && initials ? initials : name;
    const told = [initials && initials !== name ? initials : '', post, knownFrom(owner)].filter((one) => one);
    const all = told.join(' · ');
    return {
      label: name,
      kind: CompletionItemKind.Value,
      text,
      // A longer line would cut off the name beside it.
      ...(all.length > longestDetail ? { detail: told.slice(0, -1).join(' · '), documentation: all } : { detail: all }),
      called: [initials, post].filter((one) => one !== undefined),
    };
  });
}

function knownFrom({ from, actions }: LikelyOwner): string {
  if (from === 'settings') return 'from your settings';
  if (from === 'folder') return 'named in other documents';
  return actions === 0 ? 'named here' : actions === 1 ? '1 action here' : `${actions} actions here`;
}
