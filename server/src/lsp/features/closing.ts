import type { Action } from '../../core/document/action.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import { writeDate } from '../../core/reading/date-form.ts';
import { touches } from '../../core/text/span.ts';
import { canBeCompleted, completeAction } from '../../core/writing/complete-action.ts';
import { readDayDone } from '../../core/writing/day-done.ts';
import { formIn } from '../../core/writing/understood-date.ts';
import type {
  ClosableAction,
  CloseActionParams,
  CloseActionResult,
  DayDone,
  OutcomeParams,
} from '../../protocol/closing.ts';
import { plainEditsOf, spanOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** The action at a place, where it can be closed. */
export function closableActionAt(judged: JudgedText, place: CloseActionParams): ClosableAction | null {
  const { document } = judged.judgement;
  const action = document && actionAt(judged, document, place);
  if (!document || !action) return null;
  return {
    words: action.text.value,
    ...(action.verification?.source === 'stated' ? { check: action.verification.value } : {}),
    today: writeDate(judged.input.today, formIn(document)),
  };
}

export function dayDone({ judgement, input }: JudgedText, words: string): DayDone {
  const { document } = judgement;
  if (!document) return { problem: null };
  const { problem } = readDayDone(document, words, input.today);
  return { problem: problem ?? null };
}

/** The edits that close the action at a place with its outcome. */
export function closeAction(judged: JudgedText, outcome: OutcomeParams): CloseActionResult {
  const { document } = judged.judgement;
  const action = document && actionAt(judged, document, outcome);
  if (!document || !action) return null;
  const { words } = readDayDone(document, outcome.date, judged.input.today);
  if (words === undefined) return null;
  const edits = completeAction(document, action, { date: words, evidence: outcome.evidence });
  return edits.length > 0 ? plainEditsOf(judged.lines, judged.input.text, edits) : null;
}

/** The innermost action at a place that can be closed. */
function actionAt(
  { lines }: JudgedText,
  { actions }: GovernanceDocument,
  { position }: CloseActionParams,
): Action | undefined {
  const place = spanOf(lines, { start: position, end: position });
  return actions.filter((action) => touches(action.span, place)).findLast(canBeCompleted);
}
