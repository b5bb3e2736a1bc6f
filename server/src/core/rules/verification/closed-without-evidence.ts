import { fillField } from '../../findings/fill-slot.ts';
import { actionOf } from '../field-fixes.ts';
import { kindsWithActions, standingActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './closed-without-evidence.md';

export const closedWithoutEvidence = defineRule({
  id: 'closed-without-evidence',
  title: 'Closed without evidence',
  family: 'verification',
  severity: 'warning',
  severityByKind: { 'meeting-minutes': 'hint' },
  kinds: kindsWithActions,
  silences: ['action-without-verification'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    bare: 'This is marked as done, and nothing shows that it was or that it worked. Say what was found, and when.',
  },
  page,
  *check(document) {
    for (const { action, index } of standingActions(document)) {
      if (action.status?.class !== 'closed' || action.verification) continue;
      yield { message: 'bare', span: action.text.span, action: index };
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    const edits =
      action &&
      fillField(document, action, 'verification', {
        text: '[what was found, by whom and when]',
        snippet: `\${1:[what was found, by whom and when]}`,
      });
    if (edits && edits.length > 0) yield { title: 'Write the evidence', kind: 'suggestion', edits };
  },
});
