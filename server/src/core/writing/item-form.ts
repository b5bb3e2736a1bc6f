import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import { lineStart } from '../text/line-ends.ts';
import type { Span } from '../text/span.ts';
import { type ActionAnswers, checkWords, forms, said } from './answers.ts';
import { oneLine, plainLine } from './plain-words.ts';

type ItemField = 'text' | 'id' | 'source' | 'owner' | 'timescale' | 'verification' | 'status';

interface Place {
  readonly field: ItemField;
  readonly span: Span;
}

/** How the items of a list write an action: what stands before its words, and between its fields, in their order. */
export interface ItemForm {
  /** From the start of the line: indent, mark, box, label. */
  readonly lead: string;
  readonly fields: readonly { readonly field: ItemField; readonly before: string }[];
  readonly tail: string;
}

/** The lead of an item's line with an open box and the next number. */
export function leadOf(document: GovernanceDocument, action: Action, reference: string | undefined): string {
  const start = lineStart(document.text, action.span.start);
  let end = action.text.span.start;
  let lead = document.text.slice(start, end);
  const { id } = action;
  if (id && reference !== undefined && start <= id.span.start && id.span.end <= end) {
    lead = lead.slice(0, id.span.start - start) + reference + lead.slice(id.span.end - start);
    end = id.span.end;
  }
  return nextNumber(lead.replace(/\[[xX]\]/, '[ ]'));
}

/** "3. " after "2. ". */
function nextNumber(lead: string): string {
  return lead.replace(/^([\s>]{0,40})(\d{1,8})(?=[.)]\s)/, (_, before: string, number: string) => {
    return `${before}${Number(number) + 1}`;
  });
}

/**
 * The form of an item that states an action with its fields apart, so that others can be written the same way; undefined
 * where its fields stand within its sentence.
 */
export function formOf(
  document: GovernanceDocument,
  action: Action,
  reference: string | undefined,
): ItemForm | undefined {
  const { text } = document;
  const places = placesOf(action);
  const fields: { field: ItemField; before: string }[] = [];
  let at = action.text.span.end;
  for (const { field, span } of places) {
    const before = text.slice(at, span.start);
    if (span.start < at || !separates(before)) return undefined;
    fields.push({ field, before });
    at = span.end;
  }
  const tail = text.slice(at, Math.max(at, action.span.end));
  const kept = /^[\s).\]*_;]{0,4}$/.test(tail) ? tail.trimEnd() : '';
  const lead = leadOf(document, action, reference);
  const whole = fields.map(({ before }) => before).join('') + kept;
  return isBalanced(lead.slice(lead.search(/[*_(]|$/)) + whole) ? { lead, fields, tail: kept } : undefined;
}

function placesOf(action: Action): Place[] {
  const within = ({ start, end }: Span) => action.span.start <= start && end <= action.span.end;
  const found: Place[] = [];
  for (const field of ['owner', 'timescale', 'verification', 'source', 'status'] as const) {
    const fact = action[field];
    if (fact && fact.source === 'stated' && within(fact.span) && fact.span.start >= action.text.span.end)
      found.push({ field, span: fact.span });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** Marks, or a label with its colon, or a small word that leads a name or a date. */
function separates(before: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return before.trim() !== '' && before.length <= 12;
  return (
    before.length <= 60 &&
    (/[:=][\s*_]{0,6}$/.test(before) || /^[\s,;(–—-]{1,4}(?:by|due|due by|lead)\s$/i.test(before))
  );
}

function isBalanced(marks: string): boolean {
  const count = (mark: string) => marks.split(mark).length - 1;
  return count('(') === count(')') && count('[') === count(']') && count('**') % 2 === 0;
}

/** An item as another one of the list is written; fields that it lacks follow behind, as the list would write them. */
export function itemLike(form: ItemForm, action: Action, answers: ActionAnswers): string | undefined {
  const value = valuesOf(answers);
  const inForm = new Set(form.fields.map(({ field }) => field));
  // Without its label a form to fill could be anything.
  const bare = form.fields.some(({ field, before }) => value[field] === undefined && !/[:=]/.test(before));
  if (bare) return undefined;
  const doing = hasBareLead(form.lead) ? plainLine(answers.doing) : oneLine(answers.doing);
  const stated = form.fields.map(({ field, before }) => before + (value[field] ?? formFor(field))).join('');
  const missing = behind(action, answers, inForm);
  const tail = missing === '' ? form.tail : form.tail.replace(/\.$/, '');
  return form.lead + doing + stated + tail + missing;
}

/** An item with each field behind its label. */
export function labelledItem(lead: string, action: Action | undefined, answers: ActionAnswers): string {
  const doing = hasBareLead(lead) ? plainLine(answers.doing) : oneLine(answers.doing);
  return lead + doing + behind(action, answers, new Set());
}

function hasBareLead(lead: string): boolean {
  return /^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])\s{1,8}$/.test(lead);
}

const labels: readonly { readonly field: ItemField; readonly slot?: ActionField; readonly label: string }[] = [
  { field: 'source', label: ' – Finding: ' },
  { field: 'owner', slot: 'owner', label: ' – Owner: ' },
  { field: 'timescale', slot: 'timescale', label: ' – Due: ' },
  { field: 'verification', slot: 'verification', label: ' – Verified by: ' },
];

/** The fields that the form has no place for, each behind the label that this item would have. */
function behind(action: Action | undefined, answers: ActionAnswers, inForm: ReadonlySet<ItemField>): string {
  const value = valuesOf(answers);
  let words = '';
  for (const { field, slot, label } of labels) {
    if (inForm.has(field)) continue;
    const needed = field === 'owner' || field === 'timescale';
    const answer = value[field] ?? (needed ? formFor(field) : undefined);
    if (answer === undefined) continue;
    const place = slot && action?.slots[slot];
    words +=
      (place && place.in !== 'cell' && place.in !== 'column' && place.lead.trim() !== '' ? place.lead : label) + answer;
  }
  return words;
}

function valuesOf({ found, owner, due, check }: ActionAnswers): Partial<Record<ItemField, string>> {
  const values = { source: said(found), owner: said(owner), timescale: said(due), verification: checkWords(check) };
  const written = Object.entries(values).flatMap(([field, words]) => (words ? [[field, oneLine(words)]] : []));
  return { ...Object.fromEntries(written), status: 'Open' };
}

function formFor(field: ItemField): string {
  switch (field) {
    case 'owner':
      return forms.owner;
    case 'timescale':
      return forms.due;
    case 'verification':
      return forms.check;
    default:
      return forms.found;
  }
}
