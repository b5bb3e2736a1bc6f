import type { Action, ActionField, Slot } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { FixEdit } from './fix.ts';
import { escapeSnippet } from './tab-stops.ts';

/** What is written into a field: plain words, and the same with tab stops for editors that support them. */
export interface Filling {
  readonly text: string;
  readonly snippet?: string;
}

/** The edits that write a value into an action's field, in the document's own form: its cell, its line, its column. */
export function fillField(
  document: GovernanceDocument,
  action: Action,
  field: ActionField,
  value: Filling,
): readonly FixEdit[] {
  const slot = action.slots[field];
  return slot ? fillSlot(document, slot, value) : [];
}

function fillSlot(document: GovernanceDocument, slot: Slot, value: Filling): readonly FixEdit[] {
  switch (slot.in) {
    case 'cell':
      return [edit(slot.span.start, slot.span.end, ' ', value, ' ')];
    case 'text':
    case 'line':
      return [edit(slot.at, slot.at, slot.lead, value, '')];
    case 'column':
      return newColumn(document, slot, value);
  }
}

/** Replaces words in place, keeping nothing of them: for a value that is itself a placeholder. */
export function replaceWords(start: number, end: number, value: Filling): FixEdit {
  return edit(start, end, '', value, '');
}

function newColumn(
  document: GovernanceDocument,
  slot: Extract<Slot, { in: 'column' }>,
  value: Filling,
): readonly FixEdit[] {
  const table = document.tables[slot.table];
  if (!table) return [];
  const cell = (at: number, words: Filling) =>
    table.closed ? edit(at, at, '| ', words, ' ') : edit(at, at, ' | ', words, '');
  return [
    cell(table.headerEnd, { text: slot.heading }),
    table.closed
      ? edit(table.delimiterEnd, table.delimiterEnd, '|', { text: '---' }, '')
      : edit(table.delimiterEnd, table.delimiterEnd, ' | ', { text: '---' }, ''),
    ...(table.closed ? table.otherEnds.map((at) => cell(at, { text: '' })) : []),
    ...table.rowEnds.flatMap((at, row) =>
      row === slot.row ? [cell(at, value)] : table.closed ? [cell(at, { text: '' })] : [],
    ),
  ];
}

function edit(start: number, end: number, before: string, value: Filling, after: string): FixEdit {
  return {
    span: { start, end },
    text: before + value.text + after,
    ...(value.snippet === undefined ? {} : { snippet: escapeSnippet(before) + value.snippet + escapeSnippet(after) }),
  };
}
