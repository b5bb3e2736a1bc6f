import { type CompletionItem, CompletionItemKind, type Hover } from 'vscode-languageserver';
import { kinds } from '../../core/kinds/catalogue.ts';
import { readFrontMatter } from '../../core/reading/front-matter.ts';
import { catalogue, ruleOf } from '../../core/rules/catalogue.ts';
import { presets } from '../../core/rules/presets.ts';

interface Choice {
  readonly label: string;
  readonly detail: string;
  /** What stands after the label where it is a key. */
  readonly insert?: string;
}

const severityChoices: readonly Choice[] = [
  { label: 'error', detail: 'Shown as an error' },
  { label: 'warning', detail: 'Shown as a warning' },
  { label: 'information', detail: 'Shown as a note' },
  { label: 'hint', detail: 'Faded, and not counted' },
  { label: 'off', detail: 'Not looked for' },
];
const kindChoices: readonly Choice[] = kinds.map(({ id, title, description }) => ({
  label: id,
  detail: `${title}: ${description}`,
}));
const none: Choice = { label: 'none', detail: 'Not a governance document' };
const presetChoices: readonly Choice[] = presets.map(({ id, description }) => ({ label: id, detail: description }));
const topics: readonly Choice[] = [
  { label: 'extends', detail: 'A file whose settings hold here too', insert: 'extends: ../' },
  { label: 'preset', detail: 'How much is looked for altogether', insert: 'preset: ' },
  { label: 'rules', detail: 'How loud each rule is', insert: 'rules:\n  ' },
  { label: 'documents', detail: 'Which paths hold which kind of document', insert: 'documents:\n  ' },
  { label: 'people', detail: 'The people of your service', insert: 'people:\n  - name: ' },
  { label: 'meetings', detail: 'When your meetings are', insert: 'meetings:\n  - name: ' },
  { label: 'templates', detail: 'The folder of your own templates, inside this one', insert: 'templates: templates/' },
  { label: 'vocabulary', detail: 'Words of your own: roles, groups, partners', insert: 'vocabulary:\n  ' },
];
const details: readonly Choice[] = [
  { label: 'type', detail: 'What kind of document this is', insert: 'type: ' },
  { label: 'golden-thread', detail: 'The same, where another tool uses "type"', insert: 'golden-thread: ' },
  { label: 'title', detail: 'What the document is called', insert: 'title: ' },
  { label: 'date', detail: 'The date of the plan, meeting or review', insert: 'date: ' },
  { label: 'status', detail: 'draft, live, approved, superseded or archived', insert: 'status: ' },
  { label: 'template', detail: 'true for a form to be copied', insert: 'template: true' },
  { label: 'from-template', detail: 'The template that this was made from', insert: 'from-template: ' },
  {
    label: 'template-version',
    detail: 'The version of the form, or of the form that this was made from: 1, 2, 3',
    insert: 'template-version: ',
  },
  { label: 'audience', detail: 'Who reads it: internal, shared or public', insert: 'audience: ' },
  { label: 'next-meeting', detail: 'The date of the next meeting', insert: 'next-meeting: ' },
  { label: 'people', detail: 'Who takes part, with their initials', insert: 'people:\n  - ' },
];
const states: readonly Choice[] = [
  { label: 'draft', detail: 'Still being written: gaps are counted, not shown as problems' },
  { label: 'live', detail: 'Being worked from' },
  { label: 'approved', detail: 'Agreed and closed to changes' },
  { label: 'superseded', detail: 'A newer version has taken its place' },
  { label: 'archived', detail: 'Kept for the record' },
];

const audienceChoices: readonly Choice[] = [
  { label: 'internal', detail: 'Only your own staff: personal details are not pointed out' },
  { label: 'shared', detail: 'Other organisations or families too: personal details are pointed out as a warning' },
  { label: 'public', detail: 'Everybody: personal details are pointed out as a warning' },
];

/** What may stand at a place in `golden-thread.yaml` or in the details at the top of a document. */
export function completionsAt(text: string, offset: number, isSettings: boolean): CompletionItem[] {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const choices = isSettings ? settingsChoices(text.slice(0, offset), line) : detailChoices(text, offset, line);
  return choices.map(({ label, detail, insert }) => ({
    label,
    detail,
    kind: insert === undefined ? CompletionItemKind.EnumMember : CompletionItemKind.Property,
    insertText: insert ?? label,
  }));
}

/** What a key or a value there means. */
export function yamlHoverAt(text: string, offset: number, isSettings: boolean): Hover | null {
  if (!isSettings && !inDetails(text, offset)) return null;
  const word = wordAt(text, offset);
  const rule = ruleOf(word);
  if (isSettings && rule) return markdown(`**${rule.title}**\n\n${rule.page.split('\n')[2] ?? ''}`);
  const known = [
    ...(isSettings ? [...topics, ...presetChoices, ...severityChoices] : [...details, ...states, ...audienceChoices]),
    ...kindChoices,
    none,
  ];
  const choice = known.find(({ label }) => label === word);
  return choice ? markdown(choice.detail) : null;
}

function settingsChoices(before: string, line: string): readonly Choice[] {
  const topic = topicOf(before);
  if (!/^\s/.test(line) && !line.includes(':')) return topics;
  if (topic === 'preset') return /:\s*[^\s:]*$/.test(line) ? presetChoices : [];
  if (topic === 'rules') {
    if (/:\s*[^\s:]*$/.test(line)) return severityChoices;
    return catalogue.map(({ id, title }) => ({ label: id, detail: title, insert: `${id}: ` }));
  }
  if (topic === 'documents') return /:\s*[^\s:]*$/.test(line) ? [...kindChoices, none] : [];
  if (topic === 'vocabulary' && !line.includes(':')) {
    return [
      { label: 'roles', detail: 'Posts that one person holds', insert: 'roles:\n    - ' },
      { label: 'groups', detail: 'Groups of your own organisation', insert: 'groups:\n    - ' },
      { label: 'partners', detail: 'Other organisations', insert: 'partners:\n    - ' },
    ];
  }
  return [];
}

/** The setting that the last line belongs to: the nearest line above that is not indented. */
function topicOf(before: string): string | undefined {
  const lines = before.split('\n');
  for (let index = lines.length - 1; index >= 0; index--) {
    const key = /^(\w+):/.exec(lines[index]!)?.[1];
    if (key) return key;
  }
  return undefined;
}

function detailChoices(text: string, offset: number, line: string): readonly Choice[] {
  if (!inDetails(text, offset)) return [];
  const key = /^([\w-]+):/.exec(line)?.[1];
  if (key === undefined) return /^\s/.test(line) ? [] : details;
  if (key === 'type') return kindChoices;
  if (key === 'golden-thread') return [...kindChoices, none];
  if (key === 'audience') return audienceChoices;
  return key === 'status' ? states : [];
}

/** Inside the details at the top, closed or still being typed. */
function inDetails(text: string, offset: number): boolean {
  const closed = readFrontMatter(text)?.frontMatter.span;
  if (closed) return offset > closed.start + 3 && offset < closed.end - 3;
  const lines = text.slice(0, Math.min(offset, 5000)).split('\n');
  return (
    /^\uFEFF?---\s*$/.test(lines[0]!) &&
    lines.length > 1 &&
    lines.slice(1, -1).every((line) => /^(?:[\w-]+:|\s+\S)/.test(line))
  );
}

function wordAt(text: string, offset: number): string {
  let start = offset;
  let end = offset;
  while (start > 0 && /[\w-]/.test(text[start - 1]!)) start--;
  while (end < text.length && /[\w-]/.test(text[end]!)) end++;
  return text.slice(start, end);
}

function markdown(value: string): Hover {
  return { contents: { kind: 'markdown', value } };
}
