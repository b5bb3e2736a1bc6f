import type { OwnerName } from '../../document/owner.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { openActions, plans, reviews } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './verification-by-owner.md';

export const verificationByOwner = defineRule({
  id: 'verification-by-owner',
  title: 'The owner checks their own work',
  family: 'verification',
  severity: 'information',
  kinds: [...plans, ...reviews],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: { same: '{checker} owns this action and also checks it. Ask somebody else to look, if you can.' },
  options: {
    'small-provider': {
      description: 'True where nobody else is there to check: the rule then keeps quiet.',
      schema: { type: 'boolean' },
      default: false,
    },
  },
  page,
  *check(document, { options }) {
    if (options['small-provider'] === true) return;
    for (const { action, index } of openActions(document)) {
      const checkers = action.verification?.checkers ?? [];
      const owners = new Set(action.owner?.names.filter(isOne).map(keyOf));
      if (checkers.length === 0 || owners.size === 0) continue;
      if (!checkers.every((one) => isOne(one) && owners.has(keyOf(one)))) continue;
      const holes = { checker: checkers[0]!.name };
      yield { message: 'same', holes, span: action.verification!.span, action: index };
    }
  },
  *fixes(finding, document) {
    const verification = actionOf(finding, document)?.verification;
    if (!verification || verification.source === 'inherited') return;
    yield {
      title: 'Add somebody else who checks',
      kind: 'suggestion',
      edits: [formAfter(verification.span, ', with [somebody other than the owner]')],
    };
  },
});

function isOne({ class: sort }: OwnerName): boolean {
  return sort === 'person' || sort === 'role';
}

/** The same for a name, its initials and its post, where the document says that they belong together. */
function keyOf({ name, person }: OwnerName): string {
  return (person?.name ?? name.replace(/^the\s/i, '')).trim().toLowerCase();
}
