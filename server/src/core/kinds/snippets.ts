/** A small part of a document that people insert by its prefix. */
export interface PartSnippet {
  readonly title: string;
  /** What is typed to insert it. */
  readonly prefix: string;
  readonly description: string;
  /** Markdown with `{{…}}` for what must be filled, as in a template. */
  readonly text: string;
  /** Words of the text that may stand as they are, and that people can change on their way through it. */
  readonly changeable?: readonly string[];
}

const action =
  '{{what will be done}} – Owner: {{who leads}} – Due: {{by when}} – Verified by: {{who will check what, and when}}';
const row =
  '| {{what was found}} | {{what will be done}} | {{who leads}} | {{by when}} | {{who will check what, and when}} |';
const impact = '{{what was counted}} went from {{what it was, and when}} to {{what it is now, and when}}';

/** The parts that people write again and again, in any kind of document. */
export const partSnippets: readonly PartSnippet[] = [
  {
    title: 'Action as a list item',
    prefix: 'gt-action',
    description: 'An action as an item: what, owner, date, check',
    text: `- [ ] ${action}`,
  },
  {
    title: 'Action as a table row',
    prefix: 'gt-action-row',
    description: 'An action as a row: finding, action, owner, date, check',
    text: row,
  },
  {
    title: 'Action table',
    prefix: 'gt-action-table',
    description: 'A table of actions with its first row',
    text: `| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n${row}\n`,
  },
  {
    title: 'Action log for minutes',
    prefix: 'gt-action-log',
    description: 'The log at the end of minutes, with its first row',
    text: `## Action log

| Ref | Action | Lead | Due | How we will check | Status |
|---|---|---|---|---|---|
| 1 | {{what will be done}} | {{who leads}} | {{by when}} | {{who will check what, and when}} | Open |
`,
    changeable: ['1', 'Open'],
  },
  {
    title: 'Lesson with its impact',
    prefix: 'gt-lesson',
    description: 'A lesson, what answers it, and the difference that it made',
    text: `- Lesson L1: {{what was learned}}\n  Action: ${action}\n  Impact: ${impact}\n`,
    changeable: ['L1'],
  },
  {
    title: 'Impact in figures',
    prefix: 'gt-impact',
    description: 'The difference that something made: the figures before and after, with their dates and source',
    text: `${impact}, from {{where the figures come from}}.`,
  },
];
