import type { IsoDate } from '../../calendar/date.ts';
import type { Action } from '../../document/action.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import { writeDate } from '../../reading/date-form.ts';
import { openActions } from '../judged-actions.ts';
import { defineRule } from '../rule.ts';
import page from './notice-date-exceeded.md';

export const noticeDateExceeded = defineRule({
  id: 'notice-date-exceeded',
  title: 'Due after the date the notice sets',
  family: 'parts',
  severity: 'error',
  kinds: ['notice-response'],
  silences: [],
  gap: false,
  fixable: 'none',
  messages: {
    late: 'This is due after {date}, the date by which the notice must be met. Bring it forward, or say what is in place by then.',
    check:
      'This falls after {date}, the date by which the notice must be met. Keep it as proof that the change lasts, and say what shows it by then.',
  },
  page,
  *check(document) {
    for (const { action, index } of openActions(document)) {
      const limit = complianceDate(document, action);
      const due = action.timescale?.date;
      if (!limit || !due || due <= limit || !action.timescale) continue;
      const holes = { date: writeDate(limit, 'words') };
      const report = { holes, span: action.timescale.span, action: index };
      if (action.isCheck) yield { message: 'check', severity: 'warning', ...report };
      else yield { message: 'late', ...report };
    }
  },
});

/** The date that stands in the action's own part of the response, or else the one of the whole. */
function complianceDate({ wholes }: GovernanceDocument, action: Action): IsoDate | undefined {
  const dates = wholes
    .flatMap(({ parts }) => parts)
    .flatMap(({ part, evidence }) => (part.id === 'compliance-date' ? evidence : []))
    .flatMap(({ date, section }) => (date ? [{ date, section }] : []));
  return (dates.find(({ section }) => section > 0 && section === action.section) ?? dates[0])?.date;
}
