import { beforeEach, describe, expect, test } from 'vitest';
import { HeldBack } from '../../client/src/held-back.ts';

const on = (start: number, end = start) => ({ range: { start: { line: start }, end: { line: end } } });
const plan = 'file:///plan.md';

describe('findings on the line that is being typed', () => {
  let held: HeldBack<ReturnType<typeof on>>;
  beforeEach(() => {
    held = new HeldBack();
  });

  test('are held back, and those of other lines and documents are not', () => {
    held.typed(plan, 4);
    expect(held.shown(plan, [on(3), on(4), on(5)])).toEqual([on(3), on(5)]);
    expect(held.shown(plan, [on(2, 6)])).toEqual([]);
    expect(held.shown('file:///other.md', [on(4)])).toEqual([on(4)]);
  });

  test('are shown when the cursor leaves the line, though nothing has changed', () => {
    held.typed(plan, 4);
    held.shown(plan, [on(4)]);
    expect(held.movedTo(plan, 4)).toBe(false);
    expect(held.movedTo(plan, 5)).toBe(true);
    expect(held.shown(plan, undefined)).toEqual([on(4)]);
  });

  test('are shown when another document is looked at', () => {
    held.typed(plan, 4);
    held.shown(plan, [on(4)]);
    expect(held.movedTo('file:///other.md', 4)).toBe(true);
    expect(held.shown(plan, undefined)).toEqual([on(4)]);
  });

  test('moving on asks for nothing where nothing was held back', () => {
    held.typed(plan, 4);
    held.shown(plan, [on(3)]);
    expect(held.movedTo(plan, 5)).toBe(false);
    expect(held.movedTo(plan, 6)).toBe(false);
  });

  test('reading without typing holds nothing back', () => {
    expect(held.movedTo(plan, 4)).toBe(false);
    expect(held.shown(plan, [on(4)])).toEqual([on(4)]);
  });

  test('what was never seen is not made up, and what was closed is forgotten', () => {
    expect(held.shown(plan, undefined)).toBeUndefined();
    held.typed(plan, 4);
    held.shown(plan, [on(4)]);
    held.forget(plan);
    expect(held.release()).toBe(false);
    expect(held.shown(plan, undefined)).toBeUndefined();
  });
});
