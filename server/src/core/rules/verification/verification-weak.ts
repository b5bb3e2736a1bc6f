import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { plans, reviews } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './verification-weak.md';

/** Forms of a check that can fail, each with its title. */
const stronger = [
  { title: 'Add a sample', form: '; [who] checks [how many] [records] on [date]' },
  { title: 'Add an observation', form: '; [who] watches [how many] [tasks] by [date]' },
  { title: 'Add questions to staff', form: '; [who] asks [how many] staff what they would do if [scenario]' },
];

export const verificationWeak = defineActionRule({
  id: 'verification-weak',
  title: 'Shows that it was held, not that it worked',
  family: 'verification',
  severity: 'information',
  kinds: [...plans, ...reviews, 'restriction-review'],
  silences: ['action-without-verification'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    activity:
      '“{proof}” shows that something was held, sent or signed. Add how you will see that it works: a sample, an observation, a few questions.',
  },
  page,
  judges: 'all actions',
  checkAction({ verification }) {
    if (verification?.class === 'weak')
      return [{ message: 'activity', holes: { proof: verification.value }, span: verification.span }];
    return undefined;
  },
  *fixes(finding, document) {
    const verification = actionOf(finding, document)?.verification;
    if (!verification || verification.source === 'inherited') return;
    for (const { title, form } of stronger) {
      yield { title, kind: 'suggestion', edits: [formAfter(verification.span, form)] };
    }
  },
});
