import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectingAtRest } from '../../server/src/hosts/collects-at-rest.ts';

/** How many collections there are while something is done and for a while after it. */
async function collections(act: () => void, milliseconds: number): Promise<number> {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  observer.observe({ entryTypes: ['gc'] });
  act();
  await after(milliseconds);
  observer.disconnect();
  return count;
}

test('what was left behind is collected when nobody waits, and little is left alone', async () => {
  const rests = collectingAtRest();
  await collections(rests, 600);
  const kept = Array.from({ length: 400_000 }, (_, index) => ({ index, words: [index, index, index] }));
  await after(600);
  expect(await collections(rests, 600)).toBeGreaterThan(0);
  expect(await collections(rests, 600)).toBe(0);
  expect(kept).toHaveLength(400_000);
});
