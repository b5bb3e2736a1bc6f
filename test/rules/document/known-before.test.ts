import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOf,
  type KnownFindings,
  readBaseline,
  recordFindings,
  stillThere,
  writeBaseline,
} from '../../../server/src/core/findings/baseline.ts';
import { sha256 } from '../../../server/src/core/text/sha256.ts';
import { engine, inputOf, judge } from '../../support/judging.ts';

const asPlan = { kind: 'action-plan' } as const;
const head = '| Action | Owner | Due | How we will check |\n|---|---|---|---|\n';
const row = (action: string, owner = '') => `| ${action} | ${owner} | 4 May 2090 | Deputy tests them |\n`;
const record = (text: string): KnownFindings => {
  const { findings, document } = judge(text, asPlan);
  return recordFindings(findings, document!);
};
const judgeKnowing = (text: string, known: KnownFindings) => engine.judge({ ...inputOf(text, asPlan), known });
/** The words of the findings that are new. */
const fresh = (text: string, known: KnownFindings) =>
  judgeKnowing(text, known)
    .findings.filter(({ baselined }) => !baselined)
    .map(({ span }) => text.slice(span.start, span.end));

describe('findings that were known before', () => {
  const text = `${head}${row('Fit rails')}${row('Order gates', 'TBC')}`;
  const known = record(text);

  test('are hints for people, and marked for programs', () => {
    const { findings, notices } = judgeKnowing(text, known);
    expect(findings.map(({ severity, baselined }) => [severity, baselined])).toEqual([
      ['warning', true],
      ['warning', true],
    ]);
    expect(notices.map(({ severity, baselined }) => [severity, baselined])).toEqual([
      ['hint', true],
      ['hint', true],
    ]);
  });

  test.each<[string, string]>([
    ['lines moved', `${head}${row('Order gates', 'TBC')}${row('Fit rails')}`],
    ['words before', `Written by the manager.\n\n${text}`],
    ['emphasis and white space', text.replace('Fit rails', '**Fit**   rails')],
    ['case', text.replace('TBC', 'tbc')],
    ['one of them mended', `${head}${row('Fit rails', 'Ada Reeve')}${row('Order gates', 'TBC')}`],
    ['a whole row added', `${text}${row('Book the lift engineer', 'Ada Reeve')}`],
    ['as a list', '## Actions\n\n- Fit rails – Due: 4 May 2090 – Check: Deputy tests them\n'],
  ])('stay known: %s', (_, edited) => expect(fresh(edited, known)).toEqual([]));

  test.each<[string, string, string[]]>([
    ['a title, which makes it a whole plan with parts to hold', `# Plan\n\n${text}`, ['Plan']],
    ['another action', `${text}${row('Book the engineer')}`, ['Book the engineer']],
    ['other words of the same action', text.replace('Fit rails', 'Fit handrails'), ['Fit handrails']],
    ['one more of the same words', `${text}${row('Buy paint', 'TBC')}`, ['TBC']],
    ['another rule on the same action', text.replace('4 May 2090', 'ASAP'), ['ASAP']],
  ])('new ones stand out: %s', (_, edited, words) => expect(fresh(edited, known)).toEqual(words));

  test('a gap that most actions share is told of the new ones alone', () => {
    const old = head + [1, 2, 3, 4, 5].map((number) => row(`Fit rail ${number}`)).join('');
    const loud = judgeKnowing(old + row('Order gates'), record(old)).notices.filter(
      ({ severity }) => severity !== 'hint',
    );
    expect(loud.map(({ message }) => message)).toEqual([
      'This action has no owner. Name one person who is accountable for it.',
    ]);
  });

  test('what a note silences is not recorded', () => {
    expect(record(`${head}${row('Fit rails <!-- golden-thread-ignore action-without-owner: landlord -->')}`)).toEqual(
      {},
    );
  });

  test('nothing in the record can be read back, a number least of all', () => {
    const concern = judge('Mr H, NHS number 943 476 5919, was seen on the ward by us.', {
      kind: 'organisational-concern',
    });
    const other = judge('Mr H, NHS number 450 557 7104, was seen on the ward by us.', {
      kind: 'organisational-concern',
    });
    expect(countOf(recordFindings(concern.findings, concern.document!))).toBeGreaterThan(0);
    expect(recordFindings(concern.findings, concern.document!)).toEqual(
      recordFindings(other.findings, other.document!),
    );
  });

  test('what is mended is dropped, and nothing is added', () => {
    const today = record(`${head}${row('Order gates', 'TBC')}${row('Buy paint', 'TBC')}`);
    expect(stillThere(known, today)).toEqual({ 'owner-placeholder': known['owner-placeholder'] });
    expect(countOf(stillThere({}, today))).toBe(0);
  });

  test('the file is written the same way each time and read back', () => {
    const one = writeBaseline({ version: 1, documents: { 'b.md': known, 'a.md': { z: { x: 1 }, y: { w: 2 } } } });
    const other = writeBaseline({ version: 1, documents: { 'a.md': { y: { w: 2 }, z: { x: 1 } }, 'b.md': known } });
    expect(one).toBe(other);
    expect(readBaseline(one)!.documents['b.md']).toEqual(known);
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":2,"documents":{}}',
    '{"version":1,"documents":{"a":{"r":{"h":"1"}}}}',
  ])('no such file: %s', (words) => expect(readBaseline(words)).toBeUndefined());
});

test('the hash is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});
