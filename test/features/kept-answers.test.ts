import { describe, expect, test } from 'vitest';
import { AnswerKeys } from '../../server/src/project/kept/answer-keys.ts';
import { type FileLook, isSettled } from '../../server/src/project/kept/file-look.ts';
import { checksumOf, digestOf } from '../../server/src/project/kept/file-on-disk.ts';
import type { KeptAnswer } from '../../server/src/project/kept/kept-answer.ts';
import { KeptAnswers } from '../../server/src/project/kept/kept-answers.ts';
import { KnownDigests } from '../../server/src/project/kept/known-digests.ts';
import { digestLength, WitnessedFiles } from '../../server/src/project/kept/witnessed-files.ts';
import { type ByteSource, type Bytes, bytesOf } from '../../server/src/project/stored-bytes.ts';

const bytes = (words: string) => new TextEncoder().encode(words);
const text = (words: Bytes) => new TextDecoder().decode(bytesOf(words));

/** Bytes that are in memory already. */
function inMemory(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    between: (from, to) => bytes.subarray(from, to),
    copyTo: (target, at, from, to) => target.set(bytes.subarray(from, to), at),
    takeIn() {},
    close() {},
  };
}

describe('what was read is witnessed', () => {
  const readTwice = async (...contents: (string | undefined)[]) => {
    const left = [...contents];
    const files = new WitnessedFiles(
      {
        read: async () => {
          const text = left.shift();
          return text === undefined ? undefined : bytes(text);
        },
        listDocuments: async () => [],
      },
      digestOf,
    );
    for (const _ of contents) await files.read('/plans/a.md');
    return new AnswerKeys('run', digestOf, (path) => files.digestOf(path)).keyOf('/plans/a.md', {
      trail: [],
      records: [],
    });
  };

  test('a document that was the same each time it was read has a key, one that changed meanwhile has none', async () => {
    expect(await readTwice('one')).toBe(await readTwice('one', 'one'));
    expect(await readTwice('one')).not.toBe(await readTwice('other'));
    expect(await readTwice('one', 'other')).toBeUndefined();
    expect(await readTwice('one', 'other', 'one')).toBeUndefined();
    expect(await readTwice('one', undefined)).toBeUndefined();
    expect(await readTwice(undefined, 'one')).toBeUndefined();
  });
});

describe('a key is made from all that an answer depends on', () => {
  const contents: Record<string, string> = { '/a.md': 'a', '/b.md': 'a', '/s.yaml': 's', '/r.md': 'r' };
  const key = (
    { run = 'run', path = '/a.md', trail = ['/s.yaml'], records = ['/r.md'] },
    changed: Record<string, string> = {},
  ) => {
    const now: Record<string, string> = { ...contents, ...changed };
    return new AnswerKeys(run, digestOf, (one) => (one in now ? digestOf(now[one]!) : '')).keyOf(path, {
      trail,
      records,
    });
  };
  test.each<[string, Parameters<typeof key>]>([
    ['the run', [{ run: 'other' }]],
    ['the path', [{ path: '/b.md' }]],
    ['the text', [{}, { '/a.md': 'b' }]],
    ['the settings', [{}, { '/s.yaml': 't' }]],
    ['a settings file that is not there yet', [{ trail: ['/s.yaml', '/t.yaml'] }]],
    ['another record', [{}, { '/r.md': 'q' }]],
    ['which records there are', [{ records: ['/r.md', '/q.md'] }]],
    ['that there are none', [{ records: [] }]],
  ])('%s', (_, how) => {
    expect(key({})).toBe(key({}));
    expect(key(...how)).not.toBe(key({}));
  });
});

describe('answers as they are written', () => {
  const look = [12, 1764141331234.5, 1764141331234.5679, 77] as const;
  const answer = (key: string, ...parts: string[]): KeptAnswer => ({
    key,
    isRecord: false,
    head: { of: key },
    parts: parts.map(bytes),
  });
  const facts = { trail: ['/golden-thread.yaml', '/plans/golden-thread.yaml'], faulty: [] };
  const written = () => {
    const answers = KeptAnswers.read(undefined, '/plans', checksumOf);
    answers.keep('/plans/a "b".md', { ...answer('one', '["Zoë’s\nrail"]', 'null'), look });
    answers.keep('/plans/below/a\nb.md', answer('two', 'null', '[2]'));
    answers.keepFacts('/plans', facts);
    answers.keepFacts('/plans/below', facts);
    answers.keepFacts('/plans/gone', facts);
    return answers.written(checksumOf)!;
  };
  const read = (whole: Uint8Array, base = '/plans', parts?: number) =>
    KeptAnswers.read(inMemory(whole), base, checksumOf, parts);

  test('are read again as they were, and so when they are written once more', () => {
    const once = read(written());
    const twice = read(once.written(checksumOf)!);
    for (const answers of [once, twice]) {
      expect(answers.changed).toBe(false);
      expect(answers.paths).toEqual(['/plans/a "b".md', '/plans/below/a\nb.md']);
      expect(answers.answerFor('/plans/a "b".md')!.parts.map(text)).toEqual(['["Zoë’s\nrail"]', 'null']);
      expect(answers.answerFor('/plans/a "b".md')!.look).toEqual(look);
      const { key, isRecord, head, look: none } = answers.answerFor('/plans/below/a\nb.md')!;
      expect({ key, isRecord, head, none }).toEqual({
        key: 'two',
        isRecord: false,
        head: { of: 'two' },
        none: undefined,
      });
      expect(answers.factsOf('/plans/below')).toEqual(facts);
      expect(answers.factsOf('/plans/gone')).toBeUndefined();
    }
  });

  test('are looked at as far as they are needed, and the rest before they are written again', () => {
    const renewed = (whole: Uint8Array) => {
      const answers = read(whole, '/plans', 1);
      expect(answers.answerFor('/plans/a "b".md')!.parts.slice(0, 1).map(text)).toEqual(['["Zoë’s\nrail"]']);
      answers.keep('/plans/below/a\nb.md', answer('three', 'new', 'too'));
      return read(answers.written(checksumOf)!);
    };
    const again = renewed(written());
    expect(again.answerFor('/plans/a "b".md')!.parts.map(text)).toEqual(['["Zoë’s\nrail"]', 'null']);
    expect(again.answerFor('/plans/below/a\nb.md')!.parts.map(text)).toEqual(['new', 'too']);

    const damaged = written();
    damaged[damaged.length - 1]! ^= 1;
    expect(renewed(damaged).paths).toEqual(['/plans/below/a\nb.md']);
  });

  test('are not used with any one byte changed, nor cut off anywhere', () => {
    const whole = written();
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      for (const damaged of [changed, whole.slice(0, at)]) expect(read(damaged).paths, `at ${at}`).toEqual([]);
    }
    expect(read(whole, '/other').paths).toEqual([]);
    expect(KeptAnswers.baseOf(inMemory(whole))).toBe('/plans');
    expect(KeptAnswers.baseOf(inMemory(bytes('{')))).toBeUndefined();
  });

  test('are written for how documents look only where that is learnt of many', () => {
    const answers = KeptAnswers.read(undefined, '/plans', checksumOf);
    for (let index = 0; index < 64; index++) answers.keep(`/plans/${index}.md`, answer('one', 'null'));
    const again = read(answers.written(checksumOf)!);
    for (let index = 0; index < 4; index++) again.keepLook(`/plans/${index}.md`, look);
    expect(again.changed).toBe(false);
    again.keepLook('/plans/4.md', look);
    expect(again.changed).toBe(true);
    expect(again.answerFor('/plans/4.md')).toMatchObject({ key: 'one', head: { of: 'one' }, look });
  });
});

describe('how a document looks stands for what it holds only where it cannot have changed unseen', () => {
  const read = Date.parse('2026-11-24T09:00:00Z');
  test.each<[string, boolean, [written: number, changed: number, number: number]]>([
    ['changed long ago', true, [read - 3_600_000, read - 3_600_000, 7]],
    ['written long ago, as it says, and changed just now', false, [read - 3_600_000, read - 20, 7]],
    ['written just now, as it says', false, [read - 20, read - 3_600_000, 7]],
    ['changed so shortly before that a slow clock may be the cause', false, [read - 3000, read - 3000, 7]],
    ['changed in the future', false, [read + 3_600_000, read + 3_600_000, 7]],
    ['on a disk that does not tell when', false, [read - 3_600_000, 0, 7]],
    ['on a disk that does not tell which file it is', false, [read - 3_600_000, read - 3_600_000, 0]],
  ])('%s: %s', (_, settled, [written, changed, number]) => {
    expect(isSettled([12, written, changed, number], read)).toBe(settled);
  });

  test('only what does not look as it did is read', () => {
    const looks: Record<string, FileLook> = {
      '/a.md': [12, 1, 2, 7],
      '/b.md': [12, 1, 2, 8],
      '/new.md': [12, 1, 2, 9],
    };
    const kept: Record<string, FileLook | undefined> = {
      '/a.md': [12, 1, 2, 7],
      '/b.md': [12, 1, 2.5, 8],
      '/gone.md': [12, 1, 2, 9],
      '/unseen.md': undefined,
    };
    const reads: string[] = [];
    const digests = new KnownDigests(
      {
        lookOf: (path) => looks[path],
        digestOfFile: (path) => {
          reads.push(path);
          return `now ${path}`;
        },
      },
      (path) =>
        path in kept
          ? { key: `${digestOf(path)} and more`, isRecord: false, head: null, parts: [], look: kept[path] }
          : undefined,
      read,
    );
    const paths = ['/a.md', '/b.md', '/gone.md', '/unseen.md', '/new.md'];
    for (const _ of [1, 2])
      expect(paths.map((path) => digests.of(path))).toEqual([
        digestOf('/a.md'),
        ...paths.slice(1).map((path) => `now ${path}`),
      ]);
    expect(reads).toEqual(paths.slice(1));
    expect(paths.filter((path) => digests.wasRead(path))).toEqual(reads);
  });

  test('every digest is as long as is said', () => {
    expect(digestOf('')).toHaveLength(digestLength);
    expect(digestOf('one')).toHaveLength(digestLength);
  });
});
