import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../server/src/core/text/lines.ts';
import type { NameElsewhere } from '../../server/src/core/writing/likely-owners.ts';
import { completionsAt } from '../../server/src/lsp/features/completion/completions-at.ts';
import { type Circumstances, inputOf, judge } from './judging.ts';

/** How a test asks; by hand and without tab stops where it does not say. */
export interface Asking extends Circumstances {
  /** The character before the cursor was just typed. */
  readonly typing?: true;
  readonly snippets?: true;
  readonly elsewhere?: readonly NameElsewhere[];
}

/** What is offered at the cursor `$0`, as an editor would show it: fitting what was typed, in order. */
export function itemsAt(marked: string, asking: Asking = {}): CompletionItem[] {
  const offset = marked.indexOf('$0');
  if (offset < 0) throw new Error('the test has no cursor');
  const text = marked.replace('$0', '');
  const judgedText = {
    input: inputOf(text, asking),
    judgement: judge(text, asking),
    lines: new Lines(text),
    found: { settings: inputOf(text, asking).settings, path: '', faulty: [], trail: [], shared: [] },
  };
  const { items } = completionsAt(judgedText, offset, {
    ...(asking.typing ? { trigger: text[offset - 1]! } : {}),
    invoked: !asking.typing,
    snippets: asking.snippets === true,
    elsewhere: asking.elsewhere ?? [],
  });
  for (const item of items) holdTogether(item, text, offset);
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

/** An editor only shows what begins with the words from the start of the edit to the cursor, and edits one line. */
function holdTogether(item: CompletionItem, text: string, offset: number): void {
  const lines = TextDocument.create('', 'markdown', 1, text);
  const { start, end } = (item.textEdit as TextEdit).range;
  const from = lines.offsetAt(start);
  if (start.line !== end.line || from > offset || lines.offsetAt(end) < offset)
    throw new Error(`${item.label} is not written where the cursor is`);
  const typed = text.slice(from, offset).trim();
  if (!item.filterText!.trim().startsWith(typed)) throw new Error(`${item.filterText} does not begin with ${typed}`);
}

export function labelsAt(marked: string, asking: Asking = {}): string[] {
  return itemsAt(marked, asking).map(({ label }) => label);
}

/** The text after the first choice whose label begins so was taken. */
export function chosen(marked: string, label: string, asking: Asking = {}): string {
  const text = marked.replace('$0', '');
  const item = itemsAt(marked, asking).find((one) => one.label.startsWith(label));
  if (!item) throw new Error(`${label} is not among ${labelsAt(marked, asking).join(', ') || 'nothing'}`);
  return TextDocument.applyEdits(TextDocument.create('', 'markdown', 1, text), [item.textEdit as TextEdit]);
}
