import { actionOf } from '../field-fixes.ts';
import { kindsWithActions, standingActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './status-colour-without-key.md';

const colours = ['Red', 'Amber', 'Green', 'Blue'];

export const statusColourWithoutKey = defineRule({
  id: 'status-colour-without-key',
  title: 'Colours without a key',
  family: 'status',
  severity: 'hint',
  kinds: kindsWithActions,
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    colours: 'Colours mean different things in different places. Say in one line what each colour means here.',
  },
  page,
  *check(document) {
    if (document.hasColourKey) return;
    for (const { action, index } of standingActions(document)) {
      if (!action.status?.colourOnly) continue;
      yield { message: 'colours', span: action.status.span, action: index };
      return;
    }
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    const at = action && (action.table === undefined ? undefined : document.tables[action.table]?.span.start);
    if (at === undefined) return;
    const before = { start: at, end: at };
    yield {
      title: 'Add a key to the colours',
      kind: 'suggestion',
      edits: [
        {
          span: before,
          text: `Key: ${colours.map((colour) => `${colour} = [meaning]`).join('; ')}\n\n`,
          snippet: `Key: ${colours.map((colour, index) => `${colour} = \${${index + 1}:[meaning]}`).join('; ')}\n\n`,
        },
      ],
    };
  },
});
