import { CompletionItemKind } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import type { DocumentInput } from '../../../core/engine.ts';
import { withTabStops } from '../../../core/findings/tab-stops.ts';
import { firstHeadings } from '../../../core/writing/first-headings.ts';
import { type LikelyHeading, likelyHeadings } from '../../../core/writing/likely-headings.ts';
import type { Choice } from './choice.ts';

/** The headings of the parts that the document still lacks, each with what belongs below it. */
export function headingChoices(document: GovernanceDocument, offset: number): Choice[] {
  return likelyHeadings(document, offset).map(choiceOf);
}

/** The headings for a document that so far has a title and no more. */
export function firstHeadingChoices({ text, path, settings }: DocumentInput, offset: number): Choice[] {
  return firstHeadings(text.toString(), path, settings, offset).map(choiceOf);
}

function choiceOf({ part, level }: LikelyHeading): Choice {
  const heading = `${'#'.repeat(level)} ${part.form.heading}`;
  return {
    label: part.form.heading,
    kind: CompletionItemKind.Struct,
    text: heading,
    snippet: withTabStops(`${heading}\n\n${part.form.words}`),
    detail: part.information ? `Worth having: ${part.name}` : `Still to say: ${part.name}`,
    documentation: part.meaning,
  };
}
