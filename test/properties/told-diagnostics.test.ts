import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosticsOf } from '../../server/src/lsp/features/diagnostics.ts';
import { ToldDiagnostics } from '../../server/src/lsp/features/told-diagnostics.ts';
import { writtenMessage } from '../../server/src/lsp/kept-json.ts';
import { judgedText } from '../support/judged-text.ts';
import { bareRow, plan } from '../support/plans.ts';
import { anyEdit, textsAfter } from '../support/random-edits.ts';
import { anyDocument } from '../support/written-documents.ts';

// What is told of a text is kept as JSON from one key to the next. Nobody may ever notice.

const pageOf = (rule: string) => (rule === 'action-without-owner' ? undefined : `file:///pages/${rule}.md`);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('what is kept is what would be made anew, in ASCII alone', { timeout: 60_000 }, () => {
  let compared = 0;
  fc.assert(
    fc.property(anyDocument, fc.array(anyEdit, { minLength: 1, maxLength: 20 }), (start, edits) => {
      const told = new ToldDiagnostics(pageOf);
      for (const text of [start, ...textsAfter(start, edits)]) {
        const judged = judgedText(text);
        const { pieces } = told.of('file:///plan.md', judged);
        expect(pieces.join('')).toMatch(/^[ -~]*$/);
        const expected = plain(diagnosticsOf(judged, pageOf));
        expect(JSON.parse(pieces.join(''))).toEqual(expected);
        compared += expected.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(500);
});

test('what does not change is not made again', () => {
  const row = (owner: string) => `| Rails loose | Fit new rails | ${owner} | 4 May 2090 | Deputy tests both rails |\n`;
  const before = `---\ntype: action-plan\n---\n\n| Finding | Action | Owner | Due | Check |\n|---|---|---|---|---|\n`;
  const told = new ToldDiagnostics(pageOf);
  const piecesOf = (text: string) => told.of('file:///plan.md', judgedText(text)).pieces;
  const first = piecesOf(before + row('TBC') + row('All staff') + row('TBC'));
  const second = piecesOf(before + row('TBC') + row('Ada Reeve') + row('TBC'));
  expect(first).toHaveLength(5);
  expect(second).toEqual(first.toSpliced(2, 1));
});

test('a message says the same whether what it holds is kept or not', () => {
  const text = plan(`${bareRow}| “Rails” – loose 🟢 | Fit new rails | All “staff” | ASAP | |\n`);
  const judged = judgedText(text);
  const items = new ToldDiagnostics(pageOf).of('file:///plan.md', judged);
  const read = (message: object) => {
    const { before, pieces, after } = writtenMessage(message);
    return JSON.parse(`${before}${pieces.join('')}${after}`);
  };
  const all = plain(diagnosticsOf(judged, pageOf));
  expect(all.length).toBeGreaterThan(1);
  const answer = { jsonrpc: '2.0', id: 'kept as JSON', result: { kind: 'full', resultId: '“1”', items } };
  expect(read(answer)).toEqual({ ...answer, result: { ...answer.result, items: all } });
  expect(plain(answer)).toEqual(read(answer));
  const params = { uri: 'file:///kept%20as%20JSON.md', version: 4, diagnostics: items };
  expect(read({ jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params })).toEqual({
    jsonrpc: '2.0',
    method: 'textDocument/publishDiagnostics',
    params: { ...params, diagnostics: all },
  });
  expect(read({ jsonrpc: '2.0', id: 4, result: null })).toEqual({ jsonrpc: '2.0', id: 4, result: null });
});
