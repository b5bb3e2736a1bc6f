import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import { kindIds } from '../../server/src/core/document/kind.ts';
import type { DocumentInput, Engine } from '../../server/src/core/engine.ts';
import { frontMatterBlock } from '../../server/src/core/markdown/front-matter-block.ts';
import { parseText } from '../../server/src/core/markdown/parse.ts';
import type { ParsedText } from '../../server/src/core/markdown/parsed-text.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings/settings.ts';
import { editBetween } from '../../server/src/core/text/edit-between.ts';
import type { SourceText } from '../../server/src/core/text/source-text.ts';
import { TextInPieces } from '../../server/src/core/text/text-in-pieces.ts';
import { newCores } from '../support/new-core.ts';
import { differenceBetween, plainOf } from '../support/plain-value.ts';
import { anyEdit, textsAfter } from '../support/random-edits.ts';
import { smallestEdit } from '../support/smallest-edit.ts';
import { anyDocument } from '../support/written-documents.ts';

// An edit reads, assembles and judges only what it touches again. Nobody may ever notice: after each edit all of it is
// held against an engine that never saw the text before. `npm run test:nightly` does the same a hundred thousand times.

const edits = Number(process.env.GOLDEN_THREAD_EDITS ?? 2000);
const editsOfEach = 20;

const ownSettings: Settings = {
  ...defaultSettings,
  people: [{ name: 'Ada Reeve', initials: 'AR', post: 'Registered Manager' }],
  meetings: [{ name: 'Quality Committee', dates: ['2026-06-08', '2027-01-11'] }],
  vocabulary: { roles: ['bank lead'], groups: ['falls group'], partners: ['Westmere Pharmacy'] },
  fingerprint: 'own',
};

type Around = Omit<DocumentInput, 'text'>;

const around: fc.Arbitrary<Around> = fc.record(
  {
    path: fc.constantFrom('plan.md', 'minutes/2026-05-04.md'),
    settings: fc.constantFrom(defaultSettings, ownSettings),
    today: fc.constantFrom('2026-11-24' as const, '2026-06-01' as const),
    as: fc.constantFrom(...kindIds),
    signOff: fc.constant(true),
  },
  { requiredKeys: ['path', 'settings', 'today'] },
);

/** All that an engine says of a text. */
function said(engine: Engine, input: DocumentInput): unknown {
  const { findings, notices, summary } = engine.judge(input);
  return plainOf({ document: engine.read(input), findings, notices, summary });
}

const blocksOf = (text: SourceText, before?: ParsedText): ParsedText =>
  parseText(text, frontMatterBlock(text)?.end ?? 0, before);

/** In UTF-16 units: many edits meet the seam of two pieces. */
const pieceLength = 100;

/** Types into a text in pieces until it is another, and reads it with the help of what was read before. */
function typed(before: ParsedText | undefined, text: string): ParsedText {
  const pieces = before ? (before.text as TextInPieces) : TextInPieces.of(text, pieceLength);
  const { start, oldEnd, end } = editBetween(pieces, text);
  return blocksOf(pieces.with(start, oldEnd, text.slice(start, end)), before);
}

/** What is wrong after the last of some texts that are read one after another, each with the help of the one before. */
function wrongAfter(texts: readonly string[], around: Around, fresh: () => Engine = createEngine): string | undefined {
  const kept = createEngine();
  let parsed: ParsedText | undefined;
  for (const text of texts) {
    parsed = typed(parsed, text);
    kept.judge({ ...around, text: parsed.text });
  }
  return parsed && wrongWith(kept, parsed, around, fresh);
}

function wrongWith(kept: Engine, parsed: ParsedText, around: Around, fresh: () => Engine): string | undefined {
  const text = parsed.text.toString();
  return (
    differenceBetween(plainOf(parsed.blocks), plainOf(blocksOf(text).blocks), 'blocks') ??
    differenceBetween(said(kept, { ...around, text: parsed.text }), said(fresh(), { ...around, text }))
  );
}

/** What first goes wrong while a text is edited, and the texts until then. */
function firstWrong(
  texts: readonly string[],
  around: Around,
  newEngine: () => Engine,
): { readonly wrong: string; readonly texts: readonly string[] } | undefined {
  const kept = createEngine();
  let parsed: ParsedText | undefined;
  for (const [index, text] of texts.entries()) {
    parsed = typed(parsed, text);
    const wrong = wrongWith(kept, parsed, around, index === texts.length - 1 ? newEngine : createEngine);
    if (wrong) return { wrong, texts: texts.slice(0, index + 1) };
  }
  return undefined;
}

test('after each edit all that is said is what a fresh engine says', { timeout: 100_000 + edits * 200 }, () => {
  const newCore = newCores();
  let documents = 0;
  const property = fc.property(
    anyDocument,
    fc.array(anyEdit, { minLength: editsOfEach, maxLength: editsOfEach }),
    around,
    (start, done, around) => {
      // A new core takes long to get going: the end of every fifth document is enough to show what is remembered wrongly.
      const newEngine = documents++ % 5 === 0 ? newCore : createEngine;
      return firstWrong([start, ...textsAfter(start, done)], around, newEngine) === undefined;
    },
  );
  const result = fc.check(property, { numRuns: Math.ceil(edits / editsOfEach), endOnFailure: true });
  if (!result.failed) return;
  const [start, done, inputs] = result.counterexample!;
  expect.fail(`With seed ${result.seed}:\n${toldOf([start, ...textsAfter(start, done)], inputs, newCore)}`);
});

/** What went wrong, with the two smallest texts that show it where two are enough. */
function toldOf(all: readonly string[], around: Around, newCore: () => Engine): string {
  const found = firstWrong(all, around, newCore);
  if (!found) return 'It went wrong once, and not again: what was remembered of earlier texts has to do with it.';
  const { wrong, texts } = found;
  const inputs = JSON.stringify({ ...around, settings: around.settings.fingerprint });
  const fresh = wrongAfter(texts.slice(-2), around) ? createEngine : newCore;
  const [before = '', after = ''] = texts.slice(-2);
  const goesWrong = (pair: { before: string; after: string }) =>
    wrongAfter([pair.before, pair.after], around, fresh) !== undefined;
  if (!goesWrong({ before, after })) return `${wrong}\n${inputs}\n${JSON.stringify(texts)}`;
  const smallest = smallestEdit({ before, after }, goesWrong);
  const still = wrongAfter([smallest.before, smallest.after], around, fresh);
  return `${still}\n${inputs}\nbefore ${JSON.stringify(smallest.before)}\nafter  ${JSON.stringify(smallest.after)}`;
}
