import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { plans, reviews } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './verification-unspecific.md';

export const verificationUnspecific = defineActionRule({
  id: 'verification-unspecific',
  title: 'The check says neither who, when nor how many',
  family: 'verification',
  severity: 'hint',
  kinds: [...plans, ...reviews],
  silences: [],
  preview: true,
  gap: false,
  fixable: 'suggestion',
  messages: { bare: '“{check}”: who will do it, when, and of how many? One of the three is enough to start with.' },
  page,
  judges: 'open actions',
  checkAction({ verification }) {
    if (verification?.class !== 'present' || verification.source === 'inherited') return undefined;
    if (verification.checkers.length > 0 || verification.times || verification.sampled) return undefined;
    return [{ message: 'bare', holes: { check: verification.value }, span: verification.span }];
  },
  *fixes(finding, document) {
    const verification = actionOf(finding, document)?.verification;
    if (!verification) return;
    yield {
      title: 'Write who, how many and when',
      kind: 'suggestion',
      edits: [formAfter(verification.span, ': [who] looks at [how many] on [date]')],
    };
  },
});
