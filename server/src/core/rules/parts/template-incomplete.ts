import { kindIds } from '../../document/kind.ts';
import type { Whole } from '../../document/part.ts';
import { insertParts } from '../../findings/insert-parts.ts';
import { listOf } from '../../findings/notices.ts';
import { defineRule } from '../rule.ts';
import { isPiece } from './missing-parts.ts';
import page from './template-incomplete.md';

export const templateIncomplete = defineRule({
  id: 'template-incomplete',
  title: 'The form lacks a part',
  family: 'parts',
  severity: 'warning',
  kinds: kindIds,
  forTemplates: true,
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    missing: 'This form has no place for: {missing}. Whoever copies it will leave that out.',
  },
  page,
  *check(document) {
    const [whole] = document.wholes;
    if (!document.template || isPiece(document) || !whole || whole.heading.text === '') return;
    const missing = absent(whole);
    if (missing.length === 0) return;
    const holes = {
      missing: listOf(
        missing.map(({ part }) => part.name),
        'and',
      ),
    };
    yield { message: 'missing', holes, span: whole.heading.span };
  },
  *fixes(_finding, document) {
    const [whole] = document.wholes;
    if (!whole) return;
    const missing = absent(whole);
    const title =
      missing.length === 1 ? `Add “${missing[0]!.part.form.heading}”` : `Add the ${missing.length} missing parts`;
    yield { title, kind: 'suggestion', edits: insertParts(document, whole, missing) };
  },
});

/** The parts for which the form has neither heading nor label nor words; an empty one is what a form is for. */
function absent({ parts }: Whole) {
  return parts.filter(({ part, evidence }) => !part.information && evidence.length === 0);
}
