import type { Action, RowParts } from '../../document/action.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import { splitRow, splitRowWithForms } from '../../findings/split-row.ts';
import { trim } from '../../text/span.ts';
import { actionOf } from '../field-fixes.ts';
import { actionsToJudge, ofEachAction } from '../judged-actions.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineRule } from '../rule.ts';
import page from './action-compound.md';

export const actionCompound = defineRule({
  id: 'action-compound',
  title: 'Several actions in one row',
  family: 'wording',
  severity: 'information',
  kinds: kindsWithActions,
  silences: ['owner-shared'],
  gap: false,
  fixable: 'safe',
  messages: {
    paired:
      'This row holds several actions with an owner or a date each. Give each a row of its own, so that each can be closed by itself.',
    mixed:
      'This row holds several actions, and several owners or dates that do not pair with them. Give each action a row, an owner and a date.',
  },
  page,
  *check(document) {
    const told = new Set<number>();
    const compound = hasParts(document);
    for (let at = compound.indexOf(true); at >= 0; at = compound.indexOf(true, at + 1)) {
      const { action, index } = actionsToJudge(document)[at]!;
      const { parts, span } = action;
      const stated = parts?.cells.find(({ field }) => field === 'action');
      if (!parts || !stated || told.has(span.start) || !holdSeveral(document, parts)) continue;
      told.add(span.start);
      yield {
        message: parts.index === undefined ? 'mixed' : 'paired',
        span: trim(document.text, stated.span),
        action: index,
      };
    }
  },
  *fixes(finding, document) {
    const action: Action | undefined = actionOf(finding, document);
    if (!action) return;
    const split = splitRow(document, action);
    if (split) yield { title: 'Give each action a row of its own', kind: 'safe', edits: [split] };
    const asking = splitRowWithForms(document, action);
    if (asking) yield { title: 'Give each action a row, and write who and when', kind: 'suggestion', edits: [asking] };
  },
});

const hasParts = ofEachAction(({ parts }, open) => open && parts !== undefined);

/** True where the owners or the dates of a row are more than one. */
function holdSeveral({ text }: GovernanceDocument, { cells }: RowParts): boolean {
  return cells.some(
    ({ field, parts }) =>
      (field === 'owner' || field === 'timescale') &&
      new Set(parts.map(({ start, end }) => text.slice(start, end).toLowerCase())).size > 1,
  );
}
