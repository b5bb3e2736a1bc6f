import { CompletionItemKind } from 'vscode-languageserver-types';
import { checkForms } from '../../../core/vocabulary/check-forms.ts';
import { formOf } from '../../../core/writing/form-with-gaps.ts';
import type { Choice } from './choice.ts';

/** Ways of checking that can fail, as forms whose gaps are filled one after the other. */
export function verificationChoices(): Choice[] {
  return checkForms.map(({ name, form, suits }) => ({
    label: name,
    kind: CompletionItemKind.Snippet,
    ...formOf(form),
    detail: form,
    documentation: suits,
  }));
}
