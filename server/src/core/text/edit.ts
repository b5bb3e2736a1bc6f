import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';

/** Replaces the words at `span` (UTF-16 offsets of the text before any edit) by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text after all edits. Edits must not overlap; those at one place are applied in the order given. */
export function applyEdits(text: SourceText, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let result = '';
  let from = 0;
  for (const { edit } of ordered) {
    result += text.slice(from, edit.span.start) + edit.text;
    from = edit.span.end;
  }
  return result + text.slice(from);
}
