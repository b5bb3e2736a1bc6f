import { kindDescription } from '../../core/kinds/catalogue.ts';
import { readGaps } from '../../core/reading/template-gaps.ts';
import type { CheckTemplateResult } from '../../protocol/templates.ts';
import type { JudgedText } from '../open-documents.ts';

/** What people are told of a form of their own after it was checked. */
export function formCheckOf({ input, judgement }: JudgedText): CheckTemplateResult {
  const { document, notices } = judgement;
  return {
    kind: document ? kindDescription(document.kind).title : null,
    findings: notices.length,
    gaps: readGaps(input.text.toString()).length,
  };
}

/** True for a text that leaves something to fill, as every form does. */
export function leavesGaps(text: string): boolean {
  return readGaps(text).length > 0;
}
