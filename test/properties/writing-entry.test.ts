import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { addLesson } from '../../server/src/core/writing/add-lesson.ts';
import { answersOf, editAction } from '../../server/src/core/writing/edit-action.ts';
import { moveInTable } from '../../server/src/core/writing/move-in-table.ts';
import { changePeople, peopleListed } from '../../server/src/core/writing/people.ts';
import { understandDate } from '../../server/src/core/writing/understood-date.ts';
import { generated, samples } from '../support/documents.ts';
import { engine, inputOf, judge } from '../support/judging.ts';
import { isSubsequence, lettersOf } from '../support/words-kept.ts';

const anyDocument = fc.oneof(generated, fc.constantFrom(...samples));

describe('an action that is edited', () => {
  test('stays as it is where nothing was answered otherwise', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, kind }) => {
        const { document } = judge(text, kind ? { kind } : {});
        for (const action of document?.actions ?? [])
          expect(editAction(document!, action, answersOf(action))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('has its new owner and date, and the other actions theirs', () => {
    fc.assert(
      fc.property(generated, fc.nat(), ({ text, kind }, which) => {
        const circumstances = kind ? { kind } : {};
        const { document } = judge(text, circumstances);
        if (!document || document.actions.length === 0) return;
        const index = which % document.actions.length;
        const action = document.actions[index]!;
        // A row of several actions is split first, a mention follows its log, and these sentences say "to Fit".
        if (action.parts || action.sameAs !== undefined || !['row', 'item'].includes(action.where)) return;
        const edits = editAction(document, action, {
          ...answersOf(action),
          owner: 'Nkechi Adeyemi',
          due: '12 June 2091',
        });
        const after = applyEdits(text, edits);
        const read = engine.read(inputOf(after, circumstances))!;
        expect(read.actions.length, after).toBe(document.actions.length);
        expect(read.actions[index]!.owner?.value, after).toBe('Nkechi Adeyemi');
        expect(read.actions[index]!.timescale?.date, after).toBe('2091-06-12');
        const others = (all: typeof read.actions) =>
          all.filter((_, at) => at !== index).map(({ text: words }) => words.value);
        expect(others(read.actions), after).toEqual(others(document.actions));
      }),
      { numRuns: 60 },
    );
  });
});

test('a lesson that is added loses no word and reads back as a lesson', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), ({ text, kind }, place) => {
      const circumstances = kind ? { kind } : {};
      const { document } = judge(text, circumstances);
      if (!document) return;
      const learned = 'Nobody checks the night bell between two and five';
      const reads = (words: string) => engine.read(inputOf(words, circumstances));
      const result = addLesson(document, place % (text.length + 1), { learned }, reads)!;
      expect(isSubsequence(lettersOf(text), lettersOf(result.text)), result.text).toBe(true);
      const after = reads(result.text);
      expect(
        after?.learning.some((one) => one.role === 'lesson' && one.text.value.includes(learned)),
        result.text,
      ).toBe(true);
      expect(result.text.slice(result.span.start, result.span.end)).toContain(learned);
    }),
    { numRuns: 50 },
  );
});

test('a move in a table rewrites nothing but the space around its words, and set in line it stays so', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.nat(),
      fc.constantFrom('next' as const, 'previous' as const),
      ({ text }, place, move) => {
        const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
        if (bars.length === 0) return;
        const at = bars[place % bars.length]!;
        const moved = moveInTable(text, at, move);
        if (!moved) return;
        expect(lettersOf(moved.text)).toBe(lettersOf(text));
        expect(moved.span.start).toBe(moved.span.end);
        const again = moveInTable(moved.text, moved.span.start, 'previous');
        expect(again && moveInTable(again.text, again.span.start, 'previous')?.text).toBe(again?.text);
      },
    ),
    { numRuns: 60 },
  );
});

test('whoever is added to a list of people is read back, whatever their name', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((one) => one.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(one));
  const file = fc.constantFrom(
    '',
    '# ours\n',
    'people:\n  - Ada Reeve\n',
    'people: [Ada Reeve]\nrules: {}\n',
    'people:\r\n- name: Ada Reeve # chair\r\n',
  );
  fc.assert(
    fc.property(file, word, word, fc.array(word, { maxLength: 3 }), (text, name, post, services) => {
      const edit = changePeople(text, { add: { name, post, services } })!;
      const people = peopleListed(applyEdits(text, [edit]))!;
      expect(people.at(-1)!.person).toEqual({ name, post, ...(services.length > 0 ? { services } : {}) });
      expect(people).toHaveLength((peopleListed(text)?.length ?? 0) + 1);
    }),
    { numRuns: 200 },
  );
});

test('what is understood of any words never fails, and a date that is written is understood as itself', () => {
  const { document } = judge('# Action plan\n\nDate: 4 May 2026\n', { kind: 'action-plan' });
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('in 3 weeks', 'friday', 'end of month', '1/7', 'tomorrow', 'w/c 1 June')),
      (words) => {
        const understood = understandDate(document!, words, '2026-05-10');
        expect(understood.told).not.toBe('');
        expect(understood.words === undefined).toBe(understood.verdict === 'refused');
        if (understood.date && understood.words)
          expect(understandDate(document!, understood.words, '2026-05-10').date).toBe(understood.date);
      },
    ),
    { numRuns: 300 },
  );
});
