import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import type { Fix } from '../../server/src/core/findings/fix.ts';
import { catalogue, ruleOf } from '../../server/src/core/rules/catalogue.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { examples, generated, samples, type Tried } from '../support/documents.ts';
import { engine, inputOf } from '../support/judging.ts';

const inputFor = ({ text, kind, today }: Tried) =>
  inputOf(text, { ...(kind ? { kind } : {}), ...(today ? { today } : {}) });
const withText = (document: Tried, text: string): Tried => ({ ...document, text });
const runs = { numRuns: 25 };
const patience = 90_000;

/** Every fix of the first finding of each rule that stands in a document. */
function* fixesIn(document: Tried): Iterable<{ finding: Finding; fix: Fix; after: Tried }> {
  const input = inputFor(document);
  const seen = new Set<string>();
  for (const finding of engine.judge(input).findings) {
    if (finding.suppressed || seen.has(finding.rule)) continue;
    seen.add(finding.rule);
    for (const fix of engine.fixes(input, finding))
      yield { finding, fix, after: withText(document, applyEdits(document.text, fix.edits)) };
  }
}

function everywhere(law: (document: Tried) => void): void {
  for (const document of [...samples, ...examples]) law(document);
  fc.assert(fc.property(generated, law), runs);
}

/** A tag for a line break is no word. */
const wordsOf = (text: string) => text.replace(/<br ?\/?>/gi, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];

function isSubsequence(words: readonly string[], within: readonly string[]): boolean {
  let at = 0;
  for (const word of within) if (word === words[at]) at++;
  return at === words.length;
}

/** A row that becomes several keeps its words, each beside what goes with it; the numbers that paired them may go. */
function movesWords({ rule }: Finding): boolean {
  return rule === 'action-compound';
}

function areAmong(words: readonly string[], within: readonly string[]): boolean {
  const left = [...within];
  return words.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 || /^(?:\d{1,2}|[a-h])$/.test(word);
  });
}

/**
 * Without the words that a fix may write anew: a placeholder gives way to what it waited for, a date and an identifier
 * take another form, and words that name nobody or no time make room for a name or a date.
 */
function kept({ rule, span }: Finding, fix: Fix, text: string): string {
  if (fix.silences) return text;
  const filled = (words: string) => words.replace(/\[[^\]\n]*\]/g, ' ');
  const mayGo = /placeholder|invalid|vague|collective|unanchored|unknown$/.test(rule);
  return mayGo ? `${filled(text.slice(0, span.start))} ${filled(text.slice(span.end))}` : filled(text);
}

describe('a fix', () => {
  test(
    'never loses the author’s words',
    () => {
      everywhere((document) => {
        for (const { finding, fix, after } of fixesIn(document)) {
          const words = wordsOf(kept(finding, fix, document.text));
          const still = movesWords(finding) ? areAmong : isSubsequence;
          expect(still(words, wordsOf(after.text)), `${document.name}: ${finding.rule}: ${fix.title}`).toBe(true);
        }
      });
    },
    patience,
  );

  test(
    'removes its finding, or leaves a form that is one',
    () => {
      everywhere((document) => {
        const before = standing(document);
        for (const { finding, fix, after } of fixesIn(document)) {
          if (isWrittenInProse(document, finding)) continue;
          const left = standing(after);
          const gone = count(left, finding.rule) < count(before, finding.rule);
          const form = forms(left) > forms(before) || (forms(left) > 0 && /\[/.test(fix.edits[0]?.text ?? ''));
          expect(gone || form, `${document.name}: ${finding.rule}: ${fix.title}\n${after.text}`).toBe(true);
        }
      });
    },
    patience,
  );

  test(
    'that is safe removes its finding, and done twice changes nothing the second time',
    () => {
      everywhere((document) => {
        const once = engine.safeFixes(inputFor(document));
        if (!once) return;
        const after = withText(document, applyEdits(document.text, once.edits));
        const twice = engine.safeFixes(inputFor(after));
        expect(twice ? applyEdits(after.text, twice.edits) : after.text, document.name).toBe(after.text);
        for (const { finding, fix, after: mended } of fixesIn(document)) {
          if (fix.kind !== 'safe') continue;
          expect(count(standing(mended), finding.rule), `${document.name}: ${fix.title}`).toBeLessThan(
            count(standing(document), finding.rule),
          );
        }
      });
    },
    patience,
  );
});

test('every rule that says it has fixes has one in an example of its page, and no other rule has any', () => {
  const offered = new Set<string>();
  for (const document of [...samples, ...examples])
    for (const { finding, fix } of fixesIn(document)) if (!fix.silences) offered.add(finding.rule);
  expect([...offered].toSorted()).toEqual(
    catalogue
      .filter(({ fixable, preview }) => fixable !== 'none' && !preview)
      .map(({ id }) => id)
      .toSorted(),
  );
});

/** A label after the full stop of a sentence is not yet read as the sentence's own: “… will be sent. – Owner: Ada”. */
function isWrittenInProse(document: Tried, { action }: Finding): boolean {
  return action !== undefined && engine.read(inputFor(document))?.actions[action]?.where === 'prose';
}

function standing(document: Tried): Finding[] {
  return engine.judge(inputFor(document)).findings.filter(({ suppressed }) => !suppressed);
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

/** Findings on a form that waits to be filled. */
function forms(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => /placeholder|suppression-without-reason/.test(rule) && ruleOf(rule)).length;
}
