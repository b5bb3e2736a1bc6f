import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './action-vague.md';

const forms = [
  { title: 'Say what will be there in the end', form: ', and [what will be there in the end] by [date]' },
  { title: 'Say how', form: ' by [what will be changed, fitted or written]' },
];

export const actionVague = defineActionRule({
  id: 'action-vague',
  title: 'Nobody can see when this is done',
  family: 'wording',
  severity: 'information',
  kinds: kindsWithActions,
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    vague:
      'What will be there when this is done? “{words}” leaves nothing to look at. Name the change, the paper or the decision.',
  },
  page,
  judges: 'open actions',
  checkAction({ vague, carriedForward, text }) {
    if (vague && !carriedForward) return [{ message: 'vague', holes: { words: vague }, span: text.span }];
    return undefined;
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    if (!action) return;
    for (const { title, form } of forms) {
      yield { title, kind: 'suggestion', edits: [formAfter(action.text.span, form)] };
    }
  },
});
