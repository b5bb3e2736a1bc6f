import { expect, test } from 'vitest';
import { practise } from '../../server/src/hosts/practice.ts';

// What is typed to make a server fast is typed in a server of its own, and only while nobody needs this process.

test('it is typed to its end while nobody needs the process', { timeout: 60_000 }, async () => {
  await expect(practise(() => 0)).resolves.toBeUndefined();
});

test('while somebody types it waits, and it ends afterwards', { timeout: 60_000 }, async () => {
  let typing = true;
  let ended = false;
  const practice = practise(() => (typing ? Date.now() : 0)).then(() => {
    ended = true;
  });
  const before = process.cpuUsage();
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const { user, system } = process.cpuUsage(before);
  expect(ended).toBe(false);
  expect((user + system) / 1000).toBeLessThan(1500);
  typing = false;
  await practice;
  expect(ended).toBe(true);
});
