import { matchesOf } from '../text/matches.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';

/** True where a date says when the document was last changed, and not when its actions were agreed. */
export function datesAnUpdate(line: string): boolean {
  return /\b(?:updated?|position (?:as )?at|as at|revised|revision|version (?:[2-9]|1\.[1-9])|v ?[2-9]|progress|refreshed)\b/i.test(
    line,
  );
}

export interface DateLabel {
  readonly role: 'document' | 'next-meeting' | 'other';
  /** Where the words after the label begin. */
  readonly after: number;
}

const labels = new PhraseFinder<DateLabel['role']>([
  ...[
    'date',
    'date of plan',
    'plan date',
    'date of meeting',
    'meeting date',
    'date of review',
    'held on',
    'meeting held on',
    'date of report',
    'date of response',
    'date of audit',
    'audit date',
    'plan agreed',
    'date written',
    'date prepared',
    'agreed',
    'agreed on',
    'position at',
    'position as at',
    'as at',
    'dated',
    'prepared on',
    'written on',
    'date of this plan',
    'report date',
    'date of issue',
    'issued',
    'date and time',
    'last updated',
    'updated',
    'when',
    'held',
    'date of letter',
    'date completed',
    'date of this report',
    'date of this review',
    'date of decision',
    'date agreed',
    'review held',
    'meeting held',
  ].map((phrase) => [phrase, 'document'] as const),
  ...[
    'next meeting',
    'date of next meeting',
    'date of the next meeting',
    'next meeting date',
    'date and time of next meeting',
    'next meeting will be',
    'next meeting will be held on',
    'next meeting is',
    'date of next',
    'the next meeting will be held on',
    'next meeting to be held on',
    'next committee',
    'next review meeting',
  ].map((phrase) => [phrase, 'next-meeting'] as const),
  ...[
    'review date',
    'date of incident',
    'date of birth',
    'date of inspection',
    'inspection date',
    'last meeting',
    'previous meeting',
    'date of previous meeting',
    'due date',
    'review by',
    'date of next review',
    'date of last review',
    'date reported',
    'compliance date',
    'date of event',
    'date of report to',
    'completion date',
    'start date',
    'end date',
  ].map((phrase) => [phrase, 'other'] as const),
]);

/** Without a phrase of these no label announces a date. */
export const dateLabelWords = new PhraseLists(labels);

/** What a cell announces whose neighbour holds the date: "| Issued | 4 May 2026 |". */
export function dateLabelRole(cell: string): DateLabel['role'] | undefined {
  return labels.whole(cell);
}

/** "Held in the hall on Tuesday 3 November 2026" */
const held = /^(?:[^.;\n]{0,60}\s)?held (?:in|at|by|via) [^.;\n]{1,80}? on (?=\p{L}{3,6}day\b|\d)/iu;

/**
 * Words that open a line or a sentence and say without a colon that the document was written, or its meeting held, on
 * the day that follows: "Held Monday 2 November", "Completed by A. Reeve, RM, 5 October 2026", "Response dated 9 May".
 */
const authored =
  /(?:^|[\n.;]\s{0,2})(?:(?:completed|written|prepared|compiled|drafted|produced|reported|signed|minutes|notes|minuted)(?: (?:by|on|for))?|held(?: on)?|(?:response|report|plan|letter|review|minutes|form)?\s?dated|position (?:as )?at|as at)\s(?=[^\n]{0,80}\d)/giu;

/** Where the words after such an opening begin; the day stands in the same line. */
export function readAuthorship(text: string): number[] {
  return Array.from(matchesOf(text.slice(0, 600), authored), (match) => match.index + match[0].length);
}

/** The labels of a line or a short paragraph after which a date may say when it was written or when next to meet. */
export function readDateLabels(text: string): DateLabel[] {
  const place = /held/i.test(text) && held.exec(text);
  const found: DateLabel[] = place ? [{ role: 'document', after: place[0].length }] : [];
  for (const { value: role, span } of labels.findAll(text)) {
    const after = /^[\s)\]]*(?::|\s-\s|\s–\s)\s*/.exec(text.slice(span.end));
    const starts =
      span.start === 0 || /[\n.|;,(*•]\s{0,4}$|\s{2}$/.test(text.slice(Math.max(0, span.start - 6), span.start));
    if (after && (starts || role === 'next-meeting')) found.push({ role, after: span.end + after[0].length });
    else if (!after && role === 'next-meeting') found.push({ role, after: span.end });
    else if (!after && /\bheld on$/i.test(text.slice(span.start, span.end))) found.push({ role, after: span.end });
  }
  return found;
}
