import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OfferedRefactoring } from '../../server/src/core/engine.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { haveSameActions } from '../../server/src/core/writing/same-actions.ts';
import { examples, generated, samples, type Tried } from '../support/documents.ts';
import { engine, inputOf } from '../support/judging.ts';

const inputFor = ({ text, kind, today }: Tried) =>
  inputOf(text, { ...(kind ? { kind } : {}), ...(today ? { today } : {}) });

/** What is offered at the first action of each table and list of a document. */
function* offersIn(document: Tried): Iterable<OfferedRefactoring> {
  const seen = new Set<string>();
  for (const { span } of engine.read(inputFor(document))?.actions ?? []) {
    for (const offer of engine.refactorings(inputFor(document), { start: span.start, end: span.start })) {
      if (seen.has(offer.id)) continue;
      seen.add(offer.id);
      yield offer;
    }
  }
}

function everywhere(law: (document: Tried) => void): void {
  for (const document of [...samples, ...examples]) law(document);
  fc.assert(fc.property(generated, law), { numRuns: 40 });
}

const after = ({ text }: Tried, { edits }: OfferedRefactoring) => applyEdits(text, edits);
/** A tag for a line break is no word. */
const wordsOf = (text: string) => (text.replace(/<br ?\/?>/gi, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();

/** The text without the headings of a table that becomes a list, and the labels of a list that becomes a table. */
function withoutNames(document: Tried, offer: OfferedRefactoring): string {
  const [name, index] = offer.id.split(' ');
  const { tables, lists } = engine.read(inputFor(document))!;
  const names =
    name === 'list'
      ? [tables[Number(index)]!.header]
      : name === 'table'
        ? lists().flatMap(({ items }) =>
            items.flatMap(({ values }) =>
              values.map(({ whole, value }) => ({ start: whole.start, end: Math.max(whole.start, value.start) })),
            ),
          )
        : [];
  return names.length > 0
    ? applyEdits(
        document.text,
        names.map((span) => ({ span, text: ' ' })),
      )
    : withoutStatus(document, offer);
}

/** The text without the words that say that the action to be closed is open, where they say nothing else, and without gaps to fill. */
function withoutStatus({ text }: Tried, { completes }: OfferedRefactoring): string {
  const status = completes?.status;
  const open = status && !status.more ? text.slice(0, status.span.start) + text.slice(status.span.end) : text;
  return completes ? open.replace(/\[[^\]\n]*\]/g, ' ') : open;
}

/** Each word of some is among others, as often. */
function areAmong(words: readonly string[], others: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

test('no refactoring loses a word', () => {
  const offered = new Set<string>();
  everywhere((document) => {
    for (const offer of offersIn(document)) {
      const id = offer.id.split(' ')[0]!;
      offered.add(id);
      // The numbers that paired the actions of a row may go, and so may a status that is no longer true.
      const gone = id === 'split' ? /^(?:\d{1,2}|[a-h])$/ : /^x$/;
      const words = wordsOf(withoutNames(document, offer)).filter((word) => !gone.test(word));
      expect(
        areAmong(words, wordsOf(after(document, offer))),
        `${document.name}: ${offer.title}\n${after(document, offer)}`,
      ).toBe(true);
    }
  });
  expect([...offered].toSorted()).toEqual(['align', 'column', 'complete', 'gather', 'list', 'sort', 'split', 'table']);
}, 90_000);

test('sorted actions are the same actions in another order', () => {
  everywhere((document) => {
    for (const offer of offersIn(document)) {
      if (!offer.id.startsWith('sort ')) continue;
      const before = engine.read(inputFor(document))!;
      const sorted = engine.read(inputFor({ ...document, text: after(document, offer) }))!;
      const byText = (one: typeof before) => ({
        ...one,
        actions: one.actions.toSorted((a, b) => (a.text.text < b.text.text ? -1 : 1)),
      });
      expect(haveSameActions(byText(before), byText(sorted)), `${document.name}\n${sorted.text}`).toBe(true);
      for (const again of offersIn({ ...document, text: sorted.text.toString() })) expect(again.id).not.toBe(offer.id);
    }
  });
}, 90_000);

test('a table that is lined up is lined up, and a list that became a table can become a list again with the same actions', () => {
  const there = new Set<string>();
  everywhere((document) => {
    for (const offer of offersIn(document)) {
      const turned: Tried = { ...document, text: after(document, offer) };
      if (offer.id.startsWith('align ')) {
        expect([...offersIn(turned)].map(({ id }) => id)).not.toContain(offer.id);
      }
      if (!/^(?:table|list) /.test(offer.id)) continue;
      const [before, one] = [engine.read(inputFor(document))!, engine.read(inputFor(turned))!];
      expect(haveSameActions(before, one), `${document.name}: ${offer.title}\n${turned.text}`).toBe(true);
      const wanted = offer.id.startsWith('table ') ? 'list ' : 'table ';
      for (const back of offersIn(turned)) {
        if (!back.id.startsWith(wanted)) continue;
        there.add(wanted);
        const again = engine.read(inputFor({ ...document, text: after(turned, back) }))!;
        expect(haveSameActions(one, again), `${document.name}: ${back.title}\n${again.text}`).toBe(true);
      }
    }
  });
  expect([...there].toSorted()).toEqual(['list ', 'table ']);
}, 90_000);
