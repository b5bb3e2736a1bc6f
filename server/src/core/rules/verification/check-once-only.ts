import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { plans } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './check-once-only.md';

export const checkOnceOnly = defineActionRule({
  id: 'check-once-only',
  title: 'Checked once and not again',
  family: 'verification',
  severity: 'hint',
  kinds: plans,
  silences: [],
  preview: true,
  gap: false,
  fixable: 'suggestion',
  messages: { once: 'This was closed after one check. When will somebody look whether it lasts?' },
  page,
  judges: 'all actions',
  checkAction({ status, verification }) {
    if (status?.class !== 'closed' || verification?.class !== 'present' || verification.times !== 'once')
      return undefined;
    return [{ message: 'once', span: verification.span }];
  },
  *fixes(finding, document) {
    const verification = actionOf(finding, document)?.verification;
    if (!verification || verification.source === 'inherited') return;
    yield {
      title: 'Plan a second look',
      kind: 'suggestion',
      edits: [formAfter(verification.span, '; next check [date] by [who]')],
    };
  },
});
