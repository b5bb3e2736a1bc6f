import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { openActions, plans, reviews } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './verification-unspecific.md';

export const verificationUnspecific = defineRule({
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
  *check(document) {
    for (const { action, index } of openActions(document)) {
      const { verification } = action;
      if (verification?.class !== 'present' || verification.source === 'inherited') continue;
      if (verification.checkers.length > 0 || verification.times || verification.sampled) continue;
      yield { message: 'bare', holes: { check: verification.value }, span: verification.span, action: index };
    }
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
