import type { Action } from '../../document/action.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import { PhraseFinder } from '../../text/phrases.ts';
import { contains, touches } from '../../text/span.ts';
import { sensitiveItems } from '../../vocabulary/sensitive-items.ts';
import { actionOf, verificationFixes } from '../field-fixes.ts';
import { kindsWithActions, openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './action-without-verification.md';

const sensitive = new PhraseFinder(sensitiveItems.map((phrase) => [phrase, true] as const));

export const actionWithoutVerification = defineRule({
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
  *check(document) {
    const minuted = ({ section }: Action) => (document.sections[section]?.kind ?? document.kind) === 'meeting-minutes';
    for (const { action, index } of openActions(document)) {
      if (action.verification || action.isCheck || waitsToBeFilled(document, action)) continue;
      yield {
        message: 'missing',
        span: action.text.span,
        action: index,
        missing: 'verification',
        ...(minuted(action) && underSensitiveItem(document, action) ? { severity: 'information' as const } : {}),
      };
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (action) yield* verificationFixes(document, action);
  },
});

/** A form still stands in the check's place: that it is not filled in is said there, and not twice. */
function waitsToBeFilled(document: GovernanceDocument, action: Action): boolean {
  const elsewhere = [action.text.span, action.owner?.span, action.timescale?.span];
  return document.placeholders.some(
    ({ span }) =>
      contains(action.span, span) && !elsewhere.some((other) => other !== undefined && touches(other, span)),
  );
}

function underSensitiveItem(document: GovernanceDocument, action: Action): boolean {
  for (let index = action.section; index >= 0; index = document.sections[index]?.parent ?? -1) {
    const heading = document.sections[index]?.heading;
    if (heading && document.sections[index]!.level > 1 && sensitive.find(heading.value)) return true;
  }
  return false;
}
