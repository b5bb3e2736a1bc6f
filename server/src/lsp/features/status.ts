import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import { kindDescription } from '../../core/kinds/catalogue.ts';
import type { StatusParams } from '../../protocol/requests.ts';

/** How far an open document is: how many of its actions have an owner, a date and a check. */
export function statusOf(uri: string, document: GovernanceDocument | undefined): StatusParams {
  if (!document) return { uri, kind: null, title: null, owners: [0, 0], dates: [0, 0], checks: [0, 0], draft: false };
  const actions = document.actions.filter(
    (action) => action.sameAs === undefined && action.status?.class !== 'cancelled',
  );
  const having = (test: (action: (typeof actions)[number]) => boolean): [number, number] => [
    actions.filter(test).length,
    actions.length,
  ];
  return {
    uri,
    kind: document.kind,
    title: kindDescription(document.kind).title,
    owners: having(({ owner }) => owner !== undefined && owner.class !== 'placeholder'),
    dates: having(
      ({ timescale, status }) =>
        status?.class === 'closed' || (timescale !== undefined && timescale.class !== 'placeholder'),
    ),
    checks: having(({ verification, isCheck }) => verification !== undefined || isCheck),
    draft: document.state.value === 'draft',
  };
}
