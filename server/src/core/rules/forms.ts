import type { Fix, FixEdit } from '../findings/fix.ts';
import { withTabStops } from '../findings/tab-stops.ts';
import type { Span } from '../text/span.ts';

/**
 * Writes a form over some words, or into a place: words with gaps in square brackets, each of which is a stop of the Tab key. What
 * stands in brackets stays a finding until it is filled.
 */
export function formEdit(span: Span, form: string): FixEdit {
  return { span, text: form, snippet: withTabStops(form) };
}

/** Writes a form behind some words. */
export function formAfter({ end }: Span, form: string): FixEdit {
  return formEdit({ start: end, end }, form);
}

/** A fix that writes a form into a place. */
export function insertForm(title: string, at: number, form: string): Fix {
  return { title, kind: 'suggestion', edits: [formEdit({ start: at, end: at }, form)] };
}
