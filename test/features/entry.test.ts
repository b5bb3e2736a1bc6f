import { describe, expect, test } from 'vitest';
import { Lines } from '../../server/src/core/text/lines.ts';
import {
  actionAdded,
  actionClosed,
  actionEdited,
  dateUnderstood,
  type EntryText,
  entryOffers,
  lessonAdded,
  movedInTable,
} from '../../server/src/lsp/features/entry.ts';
import type { EntryResult } from '../../server/src/protocol/entry.ts';
import { type Circumstances, engine, inputOf } from '../support/judging.ts';
import { applied } from '../support/scripted-client.ts';

/** A text as the server holds it; `$` marks the cursor. */
function opened(marked: string, circumstances: Circumstances = {}) {
  const at = Math.max(0, marked.indexOf('$'));
  const text = marked.replace('$', '');
  const input = inputOf(text, circumstances);
  const lines = new Lines(text);
  const judged = {
    input,
    judgement: engine.judge(input),
    lines,
    found: { settings: input.settings, path: '', faulty: [], trail: [], shared: [] },
  };
  const entry: EntryText = { judged, version: 3, engine };
  return { text, entry, position: lines.positionAt(at) };
}

/** The text after an answer's edits, with the words that are selected in ⟦marks⟧. */
function shown(text: string, result: EntryResult | null): string {
  expect(result).not.toBeNull();
  const after = applied(text, { edit: { changes: { x: result!.edits } } });
  const lines = new Lines(after);
  const offset = ({ line, character }: { line: number; character: number }) => lines.startOf(line) + character;
  const [start, end] = [offset(result!.select.start), offset(result!.select.end)];
  return `${after.slice(0, start)}⟦${after.slice(start, end)}⟧${after.slice(end)}`;
}

const minutes = `# Minutes of the Quality Committee, 4 May 2026

Present: Ada Reeve (AR), Tom Ilunga (TI)

## Lessons learned

- L1: The bell cannot be heard at night.

## Actions

| Ref | Finding | Action       | Lead | Due        |
|-----|---------|--------------|------|------------|
| 1   | L1      | Order $gloves | AR   | 9 May 2026 |
`;
const asMinutes: Circumstances = {
  kind: 'meeting-minutes',
  settings: { people: [{ name: 'Jo Owusu', post: 'Deputy', services: ['Elm Court'] }] },
};

describe('somebody who answers in turn', () => {
  test('is offered people, dates, findings and actions', () => {
    const { entry, position } = opened(minutes, asMinutes);
    const offers = entryOffers(entry, position)!;
    expect(offers).toMatchObject({ version: 3, place: 'as a row of the table below “Actions”', asksForFinding: true });
    expect(offers.people.map(({ text, detail }) => `${text}: ${detail}`)).toEqual([
      'AR: AR',
      'TI: TI',
      'Jo Owusu: Deputy · Elm Court · from the settings',
    ]);
    expect(offers.dates.find(({ words }) => words === 'in two weeks')).toEqual({
      words: 'in two weeks',
      text: '24 May 2026',
      day: 'Sunday 24 May 2026',
    });
    expect(offers.findings.map(({ name }) => name)).toContain('L1');
    expect(offers.actions).toMatchObject([
      { words: '1 Order gloves', here: true, open: true, entry: { doing: 'Order gloves', owner: 'AR', found: 'L1' } },
    ]);
  });

  test('sees at once what was understood of a date', () => {
    const { entry } = opened(minutes, asMinutes);
    expect(dateUnderstood(entry, 'friday')).toMatchObject({ told: 'Friday 15 May 2026', verdict: 'fine' });
    expect(dateUnderstood(entry, '30/02/26')).toMatchObject({ verdict: 'refused' });
  });

  test('is led to the first gap that is left', () => {
    const { text, entry, position } = opened(minutes, asMinutes);
    expect(shown(text, actionAdded(entry, position, { doing: 'Fit a bell', found: 'L1', owner: 'TI' }))).toBe(
      `${text}| 2   | L1      | Fit a bell   | TI   | ⟦[date]⟧     |\n`,
    );
  });

  test('ends behind what was written where no gap is left', () => {
    const { text, entry, position } = opened(minutes, asMinutes);
    const action = { doing: 'Fit a bell', found: 'L1', owner: 'TI', due: '15 May 2026' };
    expect(shown(text, actionAdded(entry, position, action))).toBe(
      `${text}| 2   | L1      | Fit a bell   | TI   | 15 May 2026 |⟦⟧\n`
        .replace('9 May 2026 |\n', '9 May 2026  |\n')
        .replace('| Due        |', '| Due         |')
        .replace('|------------|\n', '|-------------|\n'),
    );
  });

  test('changes one answer, closes with evidence, and adds a lesson', () => {
    const { text, entry, position } = opened(minutes, asMinutes);
    const [action] = entryOffers(entry, position)!.actions;
    expect(shown(text, actionEdited(entry, action!.at, { ...action!.entry, owner: 'TI' }))).toContain(
      '| TI   | 9 May 2026 |⟦⟧',
    );
    const closed = shown(text, actionClosed(entry, action!.at, '8 May 2026', 'Stock counted by TI: 40 boxes'));
    expect(closed).toContain('Stock counted by TI: 40 boxes');
    expect(closed).toContain('8 May 2026');
    expect(shown(text, lessonAdded(entry, position, { learned: 'Stock is not counted' }))).toContain(
      '- L2: Stock is not counted⟦⟧',
    );
  });

  test('is answered nothing where nothing can be written', () => {
    const other = opened('# Shopping\n\nMilk.\n');
    expect(entryOffers(other.entry, other.position)).toBeNull();
    expect(actionAdded(other.entry, other.position, { doing: 'Buy milk' })).toBeNull();
    expect(movedInTable(other.entry, other.position, 'next')).toBeNull();
    const { entry, position } = opened(minutes, asMinutes);
    expect(actionAdded(entry, position, { doing: '  ' })).toBeNull();
    expect(actionEdited(entry, { line: 0, character: 0 }, { doing: 'x' })).toBeNull();
    expect(actionClosed(entry, entryOffers(entry, position)!.actions[0]!.at, '', 'Seen')).toBeNull();
  });
});

test('the tab key is answered with one edit and the place to go to', () => {
  const { text, entry, position } = opened(minutes, asMinutes);
  expect(shown(text, movedInTable(entry, position, 'next'))).toBe(text.replace('| AR   |', '| AR⟦⟧   |'));
});
