import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';

// An expression that is written as one is made once. What builds the programs puts a call in its place where it takes Node for
// less able than it is, and then it is made anew each time that it is met.

test.each(['cli', 'server'] as const)(
  'expressions stay expressions in what is built: %s',
  { timeout: 60_000 },
  (name) => {
    const folder = dirname(builtProgram(name, '--production'));
    const files = readdirSync(folder).filter((file) => file.endsWith('.cjs'));
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(texts.some((text) => /\/[^/\n]*\\p\{L\}/.test(text))).toBe(true);
    for (const text of texts) expect(text.match(/new RegExp\("[^"]*\\\\p\{/g)).toBeNull();
  },
);
