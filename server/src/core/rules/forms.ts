import { escapeSnippet } from '../findings/fill-slot.ts';
import type { FixEdit } from '../findings/fix.ts';
import type { Span } from '../text/span.ts';

/** Writes a form over some words, or into a place: each "[what to fill in]" becomes a stop of the Tab key. */
export function formEdit(span: Span, form: string): FixEdit {
  let stop = 0;
  const snippet = form
    .split(/(\[[^\][]*\])/)
    .map((part) => (part.startsWith('[') ? `\${${++stop}:${part}}` : escapeSnippet(part)))
    .join('');
  return { span, text: form, snippet };
}

/** Writes a form behind some words. */
export function formAfter({ end }: Span, form: string): FixEdit {
  return formEdit({ start: end, end }, form);
}
