import type { IsoDate } from '../../calendar/date.ts';
import type { GovernanceDocument } from '../../document/governance-document.ts';
import { writeDate } from '../../reading/date-form.ts';
import { actionsToJudge, ofEachAction } from '../judged-actions.ts';
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
    const limits = complianceDates(document);
    const days = dayOfOpen(document);
    if (limits.size === 0) return;
    for (const [at, { action, index }] of actionsToJudge(document).entries()) {
      const limit = limits.get(action.section) ?? limits.get(0);
      const due = days[at];
      if (!limit || !due || due <= limit || !action.timescale) continue;
      const holes = { date: writeDate(limit, 'words') };
      const report = { holes, span: action.timescale.span, action: index };
      if (action.isCheck) yield { message: 'check', severity: 'warning', ...report };
      else yield { message: 'late', ...report };
    }
  },
});

const dayOfOpen = ofEachAction(({ timescale }, open) => (open ? timescale?.date : undefined));

/** By section the first date that stands in it, and at 0 the first one of all. */
function complianceDates({ wholes }: GovernanceDocument): ReadonlyMap<number, IsoDate> {
  const dates = new Map<number, IsoDate>();
  for (const { part, evidence } of wholes.flatMap(({ parts }) => parts)) {
    if (part.id !== 'compliance-date') continue;
    for (const { date, section } of evidence) {
      if (!date) continue;
      if (dates.size === 0) dates.set(0, date);
      if (!dates.has(section)) dates.set(section, date);
    }
  }
  return dates;
}
