import { actionOf } from '../field-fixes.ts';
import { formEdit } from '../forms.ts';
import { actionsToJudge, ofEachAction } from '../judged-actions.ts';
import { kindsWithActions } from '../kinds-judged.ts';
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
    if (document.colourKey.length > 0) return;
    const first = actionsToJudge(document)[isColourOnly(document).indexOf(true)];
    if (first?.action.status) yield { message: 'colours', span: first.action.status.span, action: first.index };
  },
  *fixes(finding, document) {
    const action = actionOf(finding, document);
    const at = action && (action.table === undefined ? undefined : document.tables[action.table]?.span.start);
    if (at === undefined) return;
    const key = `Key: ${colours.map((colour) => `${colour} = [meaning]`).join('; ')}\n\n`;
    yield { title: 'Add a key to the colours', kind: 'suggestion', edits: [formEdit({ start: at, end: at }, key)] };
  },
});

const isColourOnly = ofEachAction(({ status }) => status?.colourOnly === true);
