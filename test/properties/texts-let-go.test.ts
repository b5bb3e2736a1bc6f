import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { keepNewObjectsApart } from '../../server/src/hosts/for-short-answers.ts';
import { plan, rowWithoutOwner } from '../support/plans.ts';

// A part cut out of a text may keep the whole text in memory. Whatever is kept from one key to the next has to have words of
// its own, or each key in a long document would keep all of it once more.

setFlagsFromString('--expose-gc');
// As the programs do that read many texts one after another.
keepNewObjectsApart();
const collect = runInNewContext('gc') as (how?: { readonly type: 'minor' }) => void;

function heapAfterCollecting(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const keys = 40;
const table = plan(rowWithoutOwner.repeat(4000));
const list = `# Action plan\n\nDate: 2 November 2026\n\n${'- Fit new rails in room 4, Ada Reeve, by 4 May 2090\n'.repeat(4000)}`;
const prose = `# Action plan\n\nDate: 2 November 2026\n\n${'Ada Reeve will fit new rails in room 4 by 4 May 2090.\n\n'.repeat(4000)}`;

const texts = [
  ['table', table],
  ['list', list],
  ['paragraphs', prose],
] as const;

/** Types so many digits into a text, one after another; `each` is called after each of them. */
function typing(start: string): (count: number, each?: (key: number) => void) => void {
  const engine = createEngine();
  const input = { path: 'plan.md', settings: defaultSettings, today: '2026-11-24' };
  let text = start;
  return (count, each) => {
    for (let key = 0; key < count; key++) {
      const at = text.indexOf('rails', Math.floor((text.lastIndexOf('rails') * (key + 1)) / (keys + 2)));
      // As it comes from an editor: a text that shares nothing with the one before.
      text = Buffer.from(`${text.slice(0, at)}${key}${text.slice(at)}`).toString();
      engine.judge({ ...input, text });
      each?.(key);
    }
  };
}

test.each(texts)('the text before a key is let go: %s', { timeout: 60_000 }, (_, text) => {
  const type = typing(text);
  type(5);
  const before = heapAfterCollecting();
  type(keys);
  const kept = heapAfterCollecting() - before;
  expect(kept).toBeLessThan((keys * text.length) / 4);
});

/** Bytes of the objects that are too large to be moved: here the texts, and hardly anything else. */
function largeObjects(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => name.endsWith('large_object_space'));
  return spaces.reduce((sum, { space_used_size: size }) => sum + size, 0);
}

/** Long, and with little in it to be read again for a key, so that Node looks at new objects no more often than it is asked to. */
const account = `\n\n## What happened\n\n${`${'It rained on the roof of the east wing. '.repeat(30)}\n\n`.repeat(400)}`;

// Between keys only new objects are looked through. Whatever old ones or a WeakMap hold on to then counts as in use, and
// half a megabyte for each key soon makes Node look through all memory in the middle of a key.
test.each([
  ['table', plan(rowWithoutOwner.repeat(100)) + account],
  ['list', list.slice(0, 5000) + account],
  ['paragraphs', prose.slice(0, 5000) + account],
])('and at once, by a look at new objects alone: %s', { timeout: 60_000 }, (_, text) => {
  const keysBetween = 5;
  const type = typing(text);
  type(5);
  collect();
  const before = largeObjects();
  type(keys, (key) => key % keysBetween === keysBetween - 1 && collect({ type: 'minor' }));
  // The text of the moment is in use, and perhaps the one before it; they are old from then on.
  expect(largeObjects() - before).toBeLessThan(((2 * keys) / keysBetween + 1) * text.length);
});
