import type { Action } from '../document/action.ts';
import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Fix } from '../findings/fix.ts';
import { dateFormOf, writeDate } from '../reading/date-form.ts';

/**
 * "Within two weeks" with the day that it comes to, by the date of the document or of the meeting, in the document's own
 * form of date. Undefined where the day cannot be told or stands there already.
 */
export function dateInFull(document: GovernanceDocument, { timescale }: Action): Fix | undefined {
  if (timescale?.class !== 'relative' || !timescale.date || timescale.source !== 'stated') return undefined;
  const written = document.actions.flatMap((one) =>
    one.timescale?.class === 'date' && one.timescale.date ? [one.timescale.value] : [],
  );
  const day = writeDate(timescale.date, dateFormOf(written));
  const after = { start: timescale.span.end, end: timescale.span.end };
  return { title: `Write the date: ${day}`, kind: 'safe', edits: [{ span: after, text: ` (${day})` }] };
}
