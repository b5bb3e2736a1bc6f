import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';
import { plan, rowWithoutOwner } from '../support/plans.ts';

// A part cut out of a text may keep the whole text in memory. Whatever is kept from one key to the next has to have words of
// its own, or each key in a long document would keep all of it once more.

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapAfterCollecting(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const keys = 40;
const table = plan(rowWithoutOwner.repeat(4000));
const list = `# Action plan\n\nDate: 2 November 2026\n\n${'- Fit new rails in room 4, Ada Reeve, by 4 May 2090\n'.repeat(4000)}`;
const prose = `# Action plan\n\nDate: 2 November 2026\n\n${'Ada Reeve will fit new rails in room 4 by 4 May 2090.\n\n'.repeat(4000)}`;

test.each([
  ['table', table],
  ['list', list],
  ['paragraphs', prose],
])('the text before a key is let go: %s', { timeout: 60_000 }, (_, start) => {
  const engine = createEngine();
  const input = { path: 'plan.md', settings: defaultSettings, today: '2026-11-24' };
  let text = start;
  const type = (count: number): void => {
    for (let key = 0; key < count; key++) {
      const at = text.indexOf('rails', Math.floor((text.length * (key + 1)) / (keys + 2)));
      // As it comes from an editor: a text that shares nothing with the one before.
      text = Buffer.from(`${text.slice(0, at)}${key}${text.slice(at)}`).toString();
      engine.judge({ ...input, text });
    }
  };
  type(5);
  const before = heapAfterCollecting();
  type(keys);
  const kept = heapAfterCollecting() - before;
  expect(kept).toBeLessThan((keys * text.length) / 4);
});
