import type { ActionAlone } from '../../document/action.ts';
import { touches } from '../../text/span.ts';
import type { ActionPlace } from '../action-place.ts';
import { actionOf, verificationFixes } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './action-without-verification.md';

export const actionWithoutVerification = defineActionRule({
  id: 'action-without-verification',
  title: 'No check that it worked',
  family: 'verification',
  severity: 'warning',
  severityByKind: { 'meeting-minutes': 'hint' },
  kinds: kindsWithActions,
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    missing: 'Nothing says how you will know that this was done and worked. Say who will check what, and when.',
  },
  page,
  judges: 'open actions',
  checkAction(action, { place }) {
    if (action.verification || action.isCheck || waitsToBeFilled(action, place)) return undefined;
    const sensitive = place.kind === 'meeting-minutes' && place.underSensitiveItem;
    return [
      {
        message: 'missing',
        span: action.text.span,
        missing: 'verification',
        ...(sensitive ? { severity: 'information' as const } : {}),
      },
    ];
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (action) yield* verificationFixes(document, action);
  },
});

/** A form still stands in the check's place: that it is not filled in is said there, and not twice. */
function waitsToBeFilled({ text, owner, timescale }: ActionAlone, { placeholders }: ActionPlace): boolean {
  const elsewhere = [text.span, owner?.span, timescale?.span];
  return placeholders.some((span) => !elsewhere.some((other) => other !== undefined && touches(other, span)));
}
