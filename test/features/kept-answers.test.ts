import { describe, expect, test } from 'vitest';
import { AnswerKeys } from '../../server/src/project/kept/answer-keys.ts';
import { type KeptAnswer, KeptAnswers } from '../../server/src/project/kept/kept-answers.ts';
import { digestOf } from '../../server/src/project/kept/kept-folder.ts';
import { WitnessedFiles } from '../../server/src/project/kept/witnessed-files.ts';

const bytes = (words: string) => new TextEncoder().encode(words);
const text = (words: Uint8Array) => new TextDecoder().decode(words);

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
  const answer = (key: string, ...parts: string[]): KeptAnswer => ({
    key,
    isRecord: false,
    head: { of: key },
    parts: parts.map(bytes),
  });
  const facts = { trail: ['/golden-thread.yaml', '/plans/golden-thread.yaml'], faulty: [] };
  const written = () => {
    const answers = KeptAnswers.read(undefined, '/plans', digestOf);
    answers.keep('/plans/a "b".md', answer('one', '["Zoë’s\nrail"]', 'null'));
    answers.keep('/plans/below/a\nb.md', answer('two', 'null', '[2]'));
    answers.keepFacts('/plans', facts);
    answers.keepFacts('/plans/below', facts);
    answers.keepFacts('/plans/gone', facts);
    return answers.written(digestOf)!;
  };

  test('are read again as they were, and so when they are written once more', () => {
    const once = KeptAnswers.read(written(), '/plans', digestOf);
    const twice = KeptAnswers.read(once.written(digestOf), '/plans', digestOf);
    for (const answers of [once, twice]) {
      expect(answers.changed).toBe(false);
      expect(answers.paths).toEqual(['/plans/a "b".md', '/plans/below/a\nb.md']);
      expect(answers.answerFor('/plans/a "b".md')!.parts.map(text)).toEqual(['["Zoë’s\nrail"]', 'null']);
      expect(answers.answerFor('/plans/below/a\nb.md')).toMatchObject({
        key: 'two',
        isRecord: false,
        head: { of: 'two' },
      });
      expect(answers.factsOf('/plans/below')).toEqual(facts);
      expect(answers.factsOf('/plans/gone')).toBeUndefined();
    }
  });

  test('are read as far as they are needed, and the rest before they are written again', () => {
    const whole = written();
    const first = () => {
      const answers = KeptAnswers.read(whole.subarray(0, KeptAnswers.sizeWith(1, whole)), '/plans', digestOf, 1);
      expect(answers.answerFor('/plans/a "b".md')!.parts.map(text)).toEqual(['["Zoë’s\nrail"]']);
      expect(answers.isWhole).toBe(false);
      answers.keep('/plans/below/a\nb.md', answer('three', 'new', 'too'));
      return answers;
    };
    const completed = first();
    completed.complete(KeptAnswers.read(whole, '/plans', digestOf));
    const again = KeptAnswers.read(completed.written(digestOf), '/plans', digestOf);
    expect(again.isWhole).toBe(true);
    expect(again.answerFor('/plans/a "b".md')!.parts.map(text)).toEqual(['["Zoë’s\nrail"]', 'null']);
    expect(again.answerFor('/plans/below/a\nb.md')!.parts.map(text)).toEqual(['new', 'too']);

    const lost = first();
    lost.complete(KeptAnswers.read(undefined, '/plans', digestOf));
    expect(lost.paths).toEqual(['/plans/below/a\nb.md']);
  });

  test('are not used with any one byte changed, nor cut off anywhere', () => {
    const whole = written();
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      for (const damaged of [changed, whole.slice(0, at)])
        expect(KeptAnswers.read(damaged, '/plans', digestOf).paths, `at ${at}`).toEqual([]);
    }
    expect(KeptAnswers.read(whole, '/other', digestOf).paths).toEqual([]);
    expect(KeptAnswers.baseOf(whole)).toBe('/plans');
    expect(KeptAnswers.baseOf(bytes('{'))).toBeUndefined();
  });
});
