import type { OwnerName } from '../../document/owner.ts';
import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { plans, reviews } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './verification-by-owner.md';

export const verificationByOwner = defineActionRule({
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
  judges: 'open actions',
  checkAction({ owner, verification }, { options }) {
    if (options['small-provider'] === true || !owner || !verification) return undefined;
    const [first] = verification.checkers;
    if (!first) return undefined;
    const owners = new Set(owner.names.filter(isOne).map(keyOf));
    if (!verification.checkers.every((one) => isOne(one) && owners.has(keyOf(one)))) return undefined;
    return [{ message: 'same', holes: { checker: first.name }, span: verification.span }];
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
