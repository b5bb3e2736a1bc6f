import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Located } from '../document/located.ts';
import type { FixEdit } from '../findings/fix.ts';
import { contains, type Span, touches } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { type FieldChange, writeFields } from './action-fields.ts';
import { type ActionAnswers, checkWords, forms, said } from './answers.ts';
import { oneLine, plainCell } from './plain-words.ts';
import { cellWords } from './table-cells.ts';

/** What an action already says, as answers to the questions that are asked of a new one. */
export function answersOf({ text, source, owner, timescale, verification }: Action): ActionAnswers {
  return {
    doing: text.value,
    ...(source ? { found: source.value } : {}),
    ...(owner && owner.class !== 'placeholder' ? { owner: owner.value } : {}),
    ...(timescale && timescale.class !== 'placeholder' ? { due: timescale.value } : {}),
    ...(verification ? { check: { how: verification.value } } : {}),
  };
}

/**
 * The edits that make an action say what was answered. Only what was answered otherwise than before is written; an answer
 * that was taken back is asked for again.
 */
export function editAction(document: GovernanceDocument, action: Action, answers: ActionAnswers): FixEdit[] {
  const before = answersOf(action);
  const write = action.table === undefined ? oneLine : plainCell;
  const differs = (one: string | undefined, other: string | undefined) => said(one) !== said(other);
  const words = (answer: string | undefined, form: string) => ({ text: said(answer) ? write(answer!) : form });
  const changes: FieldChange[] = [];
  const newText = differs(before.doing, answers.doing) && said(answers.doing) ? write(answers.doing) : undefined;
  const put = (field: ActionField & ('owner' | 'timescale' | 'verification'), to: { readonly text: string }) => {
    const fact = action[field];
    const over = ownPlace(fact);
    // What stands in the action's own words goes with them.
    if (over && (newText === undefined || !touches(over, action.text.span))) changes.push({ over, words: to });
    else changes.push({ field, words: to });
  };
  if (differs(before.owner, answers.owner)) put('owner', words(answers.owner, forms.owner));
  if (differs(before.due, answers.due)) put('timescale', words(answers.due, forms.due));
  const check = checkOf(before, answers);
  if (check !== before.check?.how) put('verification', words(check, forms.check));
  if (newText !== undefined) changes.push({ over: action.text.span, words: { text: newText } });
  if (differs(before.found, answers.found))
    changes.push(...foundChange(document, action, words(answers.found, forms.found)));
  return writeFields(document, action, changes);
}

/** A check that is answered in one run of words stands as it is. */
function checkOf(before: ActionAnswers, { check }: ActionAnswers): string | undefined {
  const how = said(check?.how);
  if (how === said(before.check?.how) && !said(check?.who) && !said(check?.when)) return before.check?.how;
  return said(check?.who) || said(check?.when) ? checkWords(check) : how;
}

function ownPlace(fact: Located<unknown> | undefined): Span | undefined {
  const own = fact?.source === 'stated' && fact.text !== '';
  return own ? fact.span : undefined;
}

/** Over what it says of its finding, or into the cell of its row that is for it. */
function foundChange(document: GovernanceDocument, action: Action, words: { readonly text: string }): FieldChange[] {
  const over = ownPlace(action.source);
  if (over && contains(action.span, over)) return [{ over, words }];
  const table = action.table === undefined ? undefined : document.tables[action.table];
  const columns = table?.holds ?? [];
  const holding = (role: FieldRole) => columns.findIndex((roles) => roles.includes(role));
  const column = holding('source') < 0 ? holding('lesson') : holding('source');
  const row = table?.source?.rows.findIndex(({ span }) => contains(span, action.text.span)) ?? -1;
  if (column < 0 || row < 0) return [];
  const place = cellWords(document, { table: action.table!, row, column });
  return place ? [{ over: place, words }] : [];
}
