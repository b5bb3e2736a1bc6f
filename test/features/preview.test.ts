import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { type LineMarks, lineMarksOf } from '../../client/src/preview/line-marks.ts';
import { showMarks } from '../../client/src/preview/markdown-it-marks.ts';
import type { ActionOverview } from '../../server/src/protocol/actions.ts';

const shown = 'file:///plan.md';
const elsewhere = 'file:///another.md';

function draw(text: string, marks: LineMarks, uri: string | null = shown): string {
  const markdown = new MarkdownIt();
  showMarks(markdown as never, (asked) => (asked === shown ? marks : undefined));
  return markdown.render(text, uri === null ? undefined : { currentDocument: uri });
}

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const action = (line: number, rest: Partial<ActionOverview>): ActionOverview => ({
  words: 'Fit both rails',
  state: 'open',
  lacks: [],
  range: at(line),
  ...rest,
});
const late = (line: number) => lineMarksOf([action(line, { daysOverdue: 9 })], []);
const problem = (line: number, message = 'Name one person.') => lineMarksOf([], [{ line, message }]);

const table = '| Action | Owner |\n|---|---|\n| Fit both rails | AR |\n| Wash up |  |\n';

describe('the preview', () => {
  test('puts a badge into the first cell of the row that is overdue, and into no other', () => {
    const [, first, second] = draw(table, late(2)).split('<tr>');
    expect(first).not.toContain('badge');
    expect(draw(table, late(2))).toContain(
      '<td><span class="golden-thread-badge golden-thread-overdue">9 days overdue</span> Fit both rails</td>',
    );
    expect(second).toContain('9 days overdue');
  });

  test.each<[string, string, number]>([
    ['an item of a list', '- Fit both rails\n- Wash up\n', 0],
    ['an item in an item', '- Falls\n  - Fit both rails\n', 1],
    ['an item of a list with room between', '1. Wash up\n\n2. Fit both rails\n', 2],
    ['a paragraph', 'Falls went up.\n\nACTION: fit both rails\n', 2],
    ['the second line of a paragraph', 'Falls went up.\nACTION: fit both rails\n', 1],
    ['a heading', '# Plan\n\n## Fit both rails\n\nOwner: AR\n', 2],
  ])('puts one badge at %s', (_, text, line) => {
    expect(draw(text, late(line)).match(/9 days overdue/g)).toHaveLength(1);
  });

  test('says one day as one day, and that an action is closed', () => {
    expect(draw('- Fit both rails\n', lineMarksOf([action(0, { daysOverdue: 1 })], []))).toContain('>1 day overdue<');
    expect(draw('- Fit both rails\n', lineMarksOf([action(0, { state: 'closed' })], []))).toContain(
      '<span class="golden-thread-badge golden-thread-closed">Closed</span>',
    );
  });

  test('says it once where several actions share a row', () => {
    const twice = lineMarksOf([action(2, { state: 'closed' }), action(2, { state: 'closed' })], []);
    expect(draw(table, twice).match(/Closed/g)).toHaveLength(1);
  });

  test('marks the margin of what has a problem, and has the words of it for whoever points or listens', () => {
    const drawn = draw(table, problem(3));
    expect(drawn).toContain(
      '<tr class="golden-thread-problem">\n<td><span class="golden-thread-note" role="note" title="Name one person.">Name one person.</span>Wash up</td>',
    );
    expect(drawn.match(/golden-thread-problem/g)).toHaveLength(1);
  });

  test('marks an item once, not the paragraph in it too', () => {
    expect(draw('- Fit both rails\n\n- Wash up\n', problem(0)).match(/golden-thread-problem/g)).toHaveLength(1);
  });

  test('shows the words of a problem as they are, and never as code', () => {
    const drawn = draw('- Fit both rails\n', problem(0, '“<img src=x onerror=alert(1)>" sets no date'));
    expect(drawn).not.toContain('<img');
    expect(drawn).toContain('&lt;img');
  });

  test('takes back what is no longer so, though the text is the same', () => {
    const markdown = new MarkdownIt();
    let marks: LineMarks = problem(0);
    showMarks(markdown as never, () => marks);
    const environment = { currentDocument: shown };
    const tokens = markdown.parse('- Fit both rails\n', environment);
    const draws = () => markdown.renderer.render(tokens, markdown.options, environment);
    expect(draws()).toContain('golden-thread-problem');
    marks = new Map();
    expect(draws()).not.toContain('golden-thread');
  });

  test.each<[string, string | null]>([
    ['another document', elsewhere],
    ['words without a document, as in what is shown over a word', null],
  ])('leaves %s as it is', (_, uri) => {
    expect(draw(table, late(2), uri)).toBe(new MarkdownIt().render(table));
  });
});
