import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindTemplates } from '../../server/src/core/kinds/templates.ts';
import { judge } from '../support/judging.ts';

// Each snippet twice: as it comes, every hole in it is seen as a hole; filled as a person would, it is in good order.

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = Object.values(
  JSON.parse(readFileSync('snippets/golden-thread.code-snippets', 'utf8')) as Record<string, Snippet>,
);
const snippet = (prefix: string) => snippets.find((one) => one.prefix === prefix)!;

/** Where each part is put: what stands above it in a document. Snippets of whole documents have nothing above them. */
const above: Readonly<Record<string, string>> = {
  'gt-action-row':
    '# Action plan\n\nDate: 4 May 2026. Reviewed by the Quality Committee on 8 June 2026. From the audit of April 2026.\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n',
  'gt-action-table':
    '# Action plan\n\nDate: 4 May 2026. Reviewed by the Quality Committee on 8 June 2026. From the audit of April 2026.\n\n',
  'gt-action':
    '# Action plan\n\nDate: 4 May 2026. Reviewed by the Quality Committee on 8 June 2026. From the audit of April 2026.\n\n## Actions\n\n',
  'gt-lesson':
    '# Incident review: fall on the stairs\n\n## Why it happened\n\nProcess: the chart has no box for the total. Competence, supervision, workload and leadership were considered, and not found.\n\n## What we learned\n\n',
  'gt-action-log': '# Minutes of the Quality Committee, 4 May 2026\n\n',
  'gt-impact':
    '# Action plan\n\nDate: 4 May 2026. Reviewed by the Quality Committee on 8 June 2026. From the audit of April 2026.\n\n- Put a total box on the fluid chart. Owner: Ada Reeve. Due: 12 June 2026. Check: Tom Ilunga samples 20 charts on 22 June 2026.\n\n## What difference it made\n\n',
};
const documents = new Map(kindTemplates.map(({ prefix, name, kind }) => [prefix, { name, kind }]));
const prefixes = [...Object.keys(above), ...documents.keys()];

const filledParts: Readonly<Record<string, string>> = {
  'what was found': 'Fluid charts not added up on 6 of 15 nights',
  'what will be done': 'Put a total box on the fluid chart',
  'who leads': 'Ada Reeve',
  'by when': '12 June 2026',
  'who will check what, and when': 'Tom Ilunga samples 20 charts in the week of 22 June 2026',
  'what was learned': 'The chart has no place for a total',
  'what was counted': 'Charts without a total',
  'what it was, and when': '6 of 15 in March 2026',
  'what it is now, and when': '1 of 20 in June 2026',
  'where the figures come from': 'the chart audit',
};

/** What a person would write in the holes of a snippet: for a whole document, what the example of its template says. */
function valuesFor(prefix: string): Readonly<Record<string, string>> {
  const document = documents.get(prefix);
  if (!document) return filledParts;
  return parse(readFileSync(`server/src/core/kinds/templates/${document.name}.example.yaml`, 'utf8'));
}

describe('the snippets', () => {
  it('are those that are tried here', () => {
    expect(snippets.map(({ prefix }) => prefix).sort()).toEqual(prefixes.toSorted());
  });

  it.each([
    ...['gt-action', 'gt-action-row', 'gt-action-table', 'gt-action-log', 'gt-lesson', 'gt-impact'],
    ...['gt-remediation', 'gt-restriction', 'gt-risk-decision', 'gt-example', 'gt-minutes', 'gt-candour'],
    ...[1, 2, 3, 4, 5].map((level) => `gt-concern-level-${level}`),
    ...['gt-incident-review', 'gt-thematic-review', 'gt-report-on-actions', 'gt-notice-response', 'gt-action-plan'],
  ])('%s keeps its name, since people type it by heart', (prefix) => {
    expect(prefixes).toContain(prefix);
  });

  it.each(prefixes)('%s: the first tab stop comes first, and the rest in the order of reading', (prefix) => {
    const stops = stopsIn(prefix).map(({ stop }) => stop);
    expect(stops).toEqual(stops.map((_, index) => index + 1));
  });

  it.each(prefixes)('%s: what is still to be filled in is seen', (prefix) => {
    const { text, holes } = expand(prefix, {});
    const { document, findings } = judge(text, { signOff: true });
    expect(document).toBeDefined();
    expect(holes.length).toBeGreaterThan(0);
    const unseen = holes.filter(({ start, end }) => !findings.some(({ span }) => span.start < end && start < span.end));
    expect(unseen.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each(prefixes)('%s: filled in, it has nothing to mend', (prefix) => {
    const { text, holes } = expand(prefix, valuesFor(prefix));
    expect(holes).toEqual([]);
    const { document, notices } = judge(text, { signOff: true });
    if (documents.has(prefix)) expect(document!.kind).toBe(documents.get(prefix)!.kind);
    else expect(document!.actions.length).toBeGreaterThan(0);
    expect(notices.filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([]);
  });
});

/** Each stop of a snippet in the order of reading, and where it stands in the body. */
function stopsIn(prefix: string) {
  const body = snippet(prefix).body.join('\n');
  return Array.from(body.matchAll(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g), ({ index, 0: all, 1: stop, 2: content }) => ({
    start: index,
    end: index + all.length,
    stop: Number(stop),
    content: plain(content!),
  }));
}

function plain(words: string): string {
  return words
    .replace('$CURRENT_DATE $CURRENT_MONTH_NAME $CURRENT_YEAR', '06 May 2026')
    .replace(/\$0/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

/** The text that the editor puts in, with its holes filled or left, and where the ones left stand. */
function expand(prefix: string, values: Readonly<Record<string, string>>) {
  const holes: { start: number; end: number }[] = [];
  const body = snippet(prefix).body.join('\n');
  let text = above[prefix] ?? '';
  let last = 0;
  for (const { start, end, content } of stopsIn(prefix)) {
    text += plain(body.slice(last, start));
    const hole = /^\{\{(.*)\}\}$/.exec(content)?.[1];
    const words = hole === undefined ? content : (values[hole] ?? content);
    if (words.startsWith('{{')) holes.push({ start: text.length, end: text.length + words.length });
    text += words;
    last = end;
  }
  return { text: text + plain(body.slice(last)), holes };
}
