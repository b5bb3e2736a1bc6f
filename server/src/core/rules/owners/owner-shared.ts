import type { OwnerName } from '../../document/owner.ts';
import { listOf } from '../../findings/notices.ts';
import { actionOf } from '../field-fixes.ts';
import { plans, reviews } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './owner-shared.md';

export const ownerShared = defineActionRule({
  id: 'owner-shared',
  title: 'Several owners and no lead',
  family: 'owners',
  severity: 'information',
  kinds: [...plans, ...reviews],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: { shared: 'Who leads, {owners}? Mark the one who answers for it; the others can help.' },
  page,
  judges: 'open actions',
  checkAction({ owner }) {
    const names = owner?.lead === undefined ? individuals(owner?.names ?? []) : [];
    if (owner && names.length > 1)
      return [{ message: 'shared', holes: { owners: listOf(names, 'or') }, span: owner.span }];
    return undefined;
  },
  *fixes(finding, document) {
    const owner = actionOf(finding, document)?.owner;
    if (!owner || owner.source === 'inherited') return;
    for (const { name, span, class: sort } of owner.names) {
      if (sort !== 'person' && sort !== 'role') continue;
      const after = { start: span.end, end: span.end };
      yield { title: `Mark ${name} as lead`, kind: 'suggestion', edits: [{ span: after, text: ' (lead)' }] };
    }
  },
});

/** The people and posts among some names, each once: initials and the post of one person are one. */
function individuals(names: readonly OwnerName[]): string[] {
  const each = new Map<string, string>();
  for (const { class: sort, name, person } of names) {
    if (sort === 'person' || sort === 'role') each.set((person?.name ?? name).toLowerCase(), name);
  }
  return [...each.values()];
}
