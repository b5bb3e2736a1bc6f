import type { Action, ActionField } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { FixEdit } from '../findings/fix.ts';
import { isBlank } from '../reading/blank.ts';
import { contains, trim } from '../text/span.ts';
import { type FieldChange, writeFields } from './action-fields.ts';

/** What became of an action. Each is words as they shall stand in the document. */
export interface Outcome {
  /** When it was done, in the document's form of date. */
  readonly date: string;
  /** What shows that it was done and that it worked: what was found, by whom and when. */
  readonly evidence: string;
}

/** The gaps of a form that asks for both. */
export const unknownOutcome: Outcome = { date: '[date]', evidence: '[what was found, by whom and when]' };

/** An action that can be marked as done: it is not done, not cancelled and not a mention of another. */
export function canBeCompleted(action: Action): boolean {
  const over = action.status?.class === 'closed' || action.status?.class === 'cancelled';
  return !over && action.sameAs === undefined && action.parts?.index === undefined && hasPlace(action);
}

function hasPlace({ slots, box, status }: Action): boolean {
  return slots.verification !== undefined && (status !== undefined || box !== undefined || slots.status !== undefined);
}

/**
 * Marks an action as done, with the day and the evidence: in its tick box or the words that the document uses for it, the
 * day in its own field where there is one, the evidence behind a check that was planned. Nothing without an outcome: no
 * edits where the date or the evidence is blank, or where the action cannot be marked.
 */
export function completeAction(document: GovernanceDocument, action: Action, outcome: Outcome): FixEdit[] {
  const date = outcome.date.trim();
  const evidence = outcome.evidence.trim();
  if (date === '' || evidence === '' || !canBeCompleted(action)) return [];
  const changes = [...statusChanges(document, action, date), evidenceChange(document, action, evidence)];
  const ticked = action.box ? [{ span: action.box, text: 'x' }] : [];
  return [...ticked, ...writeFields(document, action, changes)].toSorted((a, b) => a.span.start - b.span.start);
}

function statusChanges(document: GovernanceDocument, action: Action, date: string): FieldChange[] {
  const { status, slots, box } = action;
  const own = slots.completed?.in !== 'column' && !isSamePlace(action);
  const day: FieldChange[] = own ? [into(document, action, 'completed', (kept) => `${date}${before(kept)}`)] : [];
  if (box && !isWritten(action)) return day;
  const done = own ? closingWord(document) : `${closingWord(document)} ${date}`;
  if (status && isWritten(action))
    return [{ over: status.span, words: { text: done + before(status.more ? status.text : '') } }, ...day];
  return [into(document, action, 'status', (kept) => `${done}${before(kept)}`), ...day];
}

function before(words: string): string {
  return words === '' ? '' : `; before: ${words}`;
}

/** Words for a field, with those that stand in its cell and were not understood. A gap to fill gives way. */
function into(
  { text, placeholders }: GovernanceDocument,
  { slots }: Action,
  field: ActionField,
  write: (kept: string) => string,
): FieldChange {
  const slot = slots[field];
  const cell = slot?.in === 'cell' ? trim(text, slot.span) : undefined;
  const words = cell ? text.slice(cell.start, cell.end) : '';
  const waits = cell && placeholders.some(({ span }) => contains(cell, span));
  return { field, words: { text: write(waits || isBlank(words) ? '' : words) } };
}

/** True where the date goes into the field for the status. */
function isSamePlace({ slots: { completed, status } }: Action): boolean {
  if (!completed || !status) return true;
  return completed.in === 'cell' && status.in === 'cell' && completed.span.start === status.span.start;
}

/** A status that stands in words of its own, not in those of the action. */
function isWritten({ status, text }: Action): boolean {
  return status?.source === 'stated' && status.text !== '' && status.span.start !== text.span.start;
}

function evidenceChange(document: GovernanceDocument, action: Action, evidence: string): FieldChange {
  const { verification, text } = action;
  const planned = verification?.source === 'stated' && verification.text !== '' ? verification : undefined;
  // A check that stands in the action's own words stays there.
  if (planned && (planned.span.end <= text.span.start || planned.span.start >= text.span.end))
    return { over: { start: planned.span.end, end: planned.span.end }, words: { text: found(planned.text, evidence) } };
  const written = into(document, action, 'verification', (kept) =>
    kept === '' ? evidence : kept + found(kept, evidence),
  );
  return { ...written, heading: 'Evidence' };
}

function found(after: string, evidence: string): string {
  return `${/[.!?]$/.test(after) ? '' : '.'} Found: ${evidence}`;
}

/** The word with which the document closes its other actions most often. */
function closingWord({ actions }: GovernanceDocument): string {
  const counts = new Map<string, number>();
  for (const { status } of actions) {
    if (status?.class !== 'closed' || status.more || status.source !== 'stated' || status.text.length > 20) continue;
    counts.set(status.text, (counts.get(status.text) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'Complete';
}
