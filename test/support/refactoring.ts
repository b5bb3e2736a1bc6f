import { expect } from 'vitest';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { type Circumstances, engine, inputOf, unmark } from './judging.ts';

/** The titles of what is offered at the mark `⟦⟧`, or for the marked words. */
export function offered(marked: string, circumstances: Circumstances = {}): string[] {
  const { text, spans } = unmark(marked);
  expect(spans, 'the test marks one place').toHaveLength(1);
  return engine.refactorings(inputOf(text, circumstances), spans[0]!).map(({ title }) => title);
}

/** What the refactoring whose title holds some words makes of a text, at its mark. */
export function refactored(title: string, marked: string, circumstances: Circumstances = {}): string {
  const { text, spans } = unmark(marked);
  const found = engine.refactorings(inputOf(text, circumstances), spans[0]!);
  const chosen = found.find((one) => one.title.includes(title));
  expect(chosen, `offered: ${found.map((one) => one.title).join(' | ')}`).toBeDefined();
  return applyEdits(text, chosen!.edits);
}
