import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

/** Where each is put: what stands above it in a document. */
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
  'gt-remediation': '',
};

const filled: Readonly<Record<string, string>> = {
  '[finding]': 'Fluid charts not added up on 6 of 15 nights',
  '[what will be done]': 'Put a total box on the fluid chart',
  '[name]': 'Ada Reeve',
  '[date]': '12 June 2026',
  '[when, and who reviews]': '26 June 2026 and 24 July 2026, by Ada Reeve',
  '[who will check what, and when]': 'Tom Ilunga samples 20 charts in the week of 22 June 2026',
  '[what was learned]': 'The chart has no place for a total',
  '[which practice, and where]': 'medicines rounds, Larkfield House',
  '[what happened, and when]': 'On 27 April 2026 two doses were given to the wrong resident. Neither came to harm.',
  '[what keeps people safe from today, and who was told]':
    'Rounds with a second person from 27 April 2026; both families were told the same day',
  '[what in the system made it likely]': 'Two residents with one surname on one page',
  '[what must be learned]': 'Checking identity by photograph and date of birth',
  '[what, with whom, by when]': 'Two observed rounds with Tom Ilunga by 22 May 2026',
  '[what is not yet safe]': 'Checking identity',
  '[what is watched or asked]': 'Three rounds observed, six questions asked',
  '[what counts as a pass]': 'No error in three rounds, six right answers',
  '[what people will see every time]': 'Photograph and date of birth are checked aloud before each dose',
  '[what was counted]': 'Charts without a total',
  '[what it was, and when]': '6 of 15 in March 2026',
  '[what it is now, and when]': '1 of 20 in June 2026',
};

describe('the snippets', () => {
  it.each(snippets.map(({ prefix }) => prefix))('%s is tried here', (prefix) => {
    expect(above).toHaveProperty(prefix);
  });

  it.each(Object.keys(above))('%s: the first tab stop comes first, and the rest in the order of reading', (prefix) => {
    const stops = [
      ...snippet(prefix)
        .body.join('\n')
        .matchAll(/\$\{(\d+)/g),
    ].map(([, stop]) => Number(stop));
    expect(stops).toEqual(stops.map((_, index) => index + 1));
  });

  it.each(Object.keys(above))('%s: what is still to be filled in is seen', (prefix) => {
    const { text, holes } = expand(prefix, {});
    const { document, findings } = judge(text);
    expect(document).toBeDefined();
    const unseen = holes.filter(({ start, end }) => !findings.some(({ span }) => span.start < end && start < span.end));
    expect(unseen.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each(Object.keys(above))('%s: filled in, it has nothing to mend', (prefix) => {
    const { text } = expand(prefix, filled);
    const { document, notices } = judge(text.replace('status: draft', 'status: live'));
    expect(document!.actions.length).toBeGreaterThan(0);
    expect(notices.filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([]);
  });
});

/** The text that the editor puts in, with its bracketed holes filled or left, and where the ones left stand. */
function expand(prefix: string, values: Readonly<Record<string, string>>) {
  const holes: { start: number; end: number }[] = [];
  let text = above[prefix]!;
  const body = snippet(prefix)
    .body.join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-05-04')
    .replace(/\$0/g, '');
  let last = 0;
  for (const { index, 0: stop, 1: words } of body.matchAll(/\$\{\d+:([^}]*)\}/g)) {
    text += body.slice(last, index);
    const isHole = words!.startsWith('[');
    const value = isHole && Object.keys(values).length > 0 ? (values[words!] ?? words!.slice(1, -1)) : words!;
    if (value.startsWith('[')) holes.push({ start: text.length, end: text.length + value.length });
    text += value;
    last = index + stop.length;
  }
  return { text: text + body.slice(last), holes };
}
