import { fillField } from '../../findings/fill-slot.ts';
import { actionOf } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './closed-without-evidence.md';

export const closedWithoutEvidence = defineActionRule({
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
  judges: 'all actions',
  checkAction({ status, verification, text }) {
    if (status?.class === 'closed' && !verification) return [{ message: 'bare', span: text.span }];
    return undefined;
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
