import { CompletionItemKind } from 'vscode-languageserver';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { formOf } from '../../../core/writing/form-with-gaps.ts';
import { likelyHeadings } from '../../../core/writing/likely-headings.ts';
import type { Choice } from './choice.ts';

/** The headings of the parts that the document still lacks, each with what belongs below it. */
export function headingChoices(document: GovernanceDocument, offset: number): Choice[] {
  return likelyHeadings(document, offset).map(({ part, level }) => {
    const heading = `${'#'.repeat(level)} ${part.form.heading}`;
    return {
      label: part.form.heading,
      kind: CompletionItemKind.Struct,
      text: heading,
      snippet: formOf(`${heading}\n\n${part.form.words}`).snippet,
      detail: part.information ? `Worth having: ${part.name}` : `Still to say: ${part.name}`,
      documentation: part.meaning,
    };
  });
}
