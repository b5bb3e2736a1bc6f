import { CompletionItemKind } from 'vscode-languageserver-types';
import { withTabStops } from '../../../core/findings/tab-stops.ts';
import { checkForms } from '../../../core/vocabulary/check-forms.ts';
import type { Choice } from './choice.ts';

/** Ways of checking that can fail, as forms whose gaps are filled one after the other. */
export function verificationChoices(): Choice[] {
  return checkForms.map(({ name, form, suits }) => ({
    label: name,
    kind: CompletionItemKind.Snippet,
    text: form,
    snippet: withTabStops(form),
    detail: form,
    documentation: suits,
  }));
}
