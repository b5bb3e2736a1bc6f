import { escapeSnippet } from '../findings/fill-slot.ts';
import type { Fix } from '../findings/fix.ts';

/**
 * Inserts a form: words with gaps in square brackets, each of which becomes a tab stop. What stands in brackets stays a
 * finding until it is filled.
 */
export function insertForm(title: string, at: number, form: string): Fix {
  let stop = 0;
  const snippet = form
    .split(/(\[[^[\]]*\])/)
    .map((part) => (part.startsWith('[') ? `\${${++stop}:${part}}` : escapeSnippet(part)))
    .join('');
  return { title, kind: 'suggestion', edits: [{ span: { start: at, end: at }, text: form, snippet }] };
}
