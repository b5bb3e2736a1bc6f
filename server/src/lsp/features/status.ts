import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import { kindDescription } from '../../core/kinds/catalogue.ts';
import { ofEachAction } from '../../core/rules/judged-actions.ts';
import type { StatusParams } from '../../protocol/requests.ts';

/** How far an open document is: how many of its actions have an owner, a date and a check. */
export function statusOf(uri: string, document: GovernanceDocument | undefined): StatusParams {
  if (!document) return { uri, kind: null, title: null, owners: [0, 0], dates: [0, 0], checks: [0, 0], draft: false };
  const having = (test: (document: GovernanceDocument) => readonly boolean[]): [number, number] => {
    const told = test(document);
    return [told.filter(Boolean).length, told.length];
  };
  return {
    uri,
    kind: document.kind,
    title: kindDescription(document.kind).title,
    owners: having(hasOwner),
    dates: having(hasDate),
    checks: having(hasCheck),
    draft: document.state.value === 'draft',
  };
}

const hasOwner = ofEachAction(({ owner }) => owner !== undefined && owner.class !== 'placeholder');
const hasDate = ofEachAction(
  ({ timescale, status }) =>
    status?.class === 'closed' || (timescale !== undefined && timescale.class !== 'placeholder'),
);
const hasCheck = ofEachAction(({ verification, isCheck }) => verification !== undefined || isCheck);
