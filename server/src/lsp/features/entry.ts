import { formatDay } from '../../core/calendar/date.ts';
import type { Action } from '../../core/document/action.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import type { Engine } from '../../core/engine.ts';
import { actionForm } from '../../core/kinds/action-forms.ts';
import { actionsToJudge } from '../../core/rules/judged-actions.ts';
import { Lines } from '../../core/text/lines.ts';
import { addAction } from '../../core/writing/add-action.ts';
import { addLesson } from '../../core/writing/add-lesson.ts';
import { completeAction } from '../../core/writing/complete-action.ts';
import { answersOf, editAction } from '../../core/writing/edit-action.ts';
import { likelyDates } from '../../core/writing/likely-dates.ts';
import {
  type LikelyOwner,
  likelyOwners,
  type NameElsewhere,
  writesInitials,
} from '../../core/writing/likely-owners.ts';
import { likelyReferences } from '../../core/writing/likely-references.ts';
import { moveInTable, type TableMove } from '../../core/writing/move-in-table.ts';
import { type PlaceForAction, placesFor } from '../../core/writing/place-for-action.ts';
import { oneLine } from '../../core/writing/plain-words.ts';
import { difference, type Reader, type Written, written } from '../../core/writing/read-back.ts';
import { type UnderstoodDate, understandDate } from '../../core/writing/understood-date.ts';
import type {
  ActionEntry,
  ActionOffer,
  EntryOffers,
  EntryResult,
  PersonOffer,
  Position,
} from '../../protocol/entry.ts';
import { rangeOf, spanOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** What was judged, in its version; the engine reads what would be written before it is. */
export interface EntryText {
  readonly judged: JudgedText;
  readonly version: number;
  readonly engine: Engine;
  /** The names of other documents. */
  readonly elsewhere?: () => readonly NameElsewhere[];
}

/** What to offer to somebody who answers in turn. */
export function entryOffers({ judged, version, elsewhere }: EntryText, position: Position): EntryOffers | null {
  const { document } = judged.judgement;
  if (!document) return null;
  const at = offsetOf(judged, position);
  const [place] = placesFor(document, at);
  const initials = writesInitials(document);
  return {
    version,
    place: wordsFor(document, place),
    asksForFinding: hasFinding(document, place),
    people: likelyOwners(document, elsewhere?.()).map((one) => personOffer(document, one, initials)),
    dates: likelyDates(document, judged.input.today).map(({ words, text, date }) => ({
      words,
      text,
      day: formatDay(date),
    })),
    findings: likelyReferences(document).map(({ name, says }) => ({ name, says })),
    actions: [...actionsToJudge(document)].map(({ action }) => actionOffer(judged, action, at)),
  };
}

function wordsFor(document: GovernanceDocument, place: PlaceForAction | undefined): string {
  switch (place?.in) {
    case 'table': {
      const heading = headingAt(document, document.tables[place.table]!.span.start);
      return heading ? `as a row of the table below “${heading}”` : 'as a row of the table';
    }
    case 'list': {
      const heading = headingAt(document, place.like.span.start);
      return heading ? `as an item of the list below “${heading}”` : 'as an item of the list';
    }
    case 'minutes':
      return 'as a line of the minutes';
    default:
      return `in a new table below “${actionForm(document.kind).heading}”`;
  }
}

function headingAt({ sections }: GovernanceDocument, at: number): string | undefined {
  return sections.findLast(({ heading, span }) => heading && span.start <= at && at < span.end)?.heading?.value;
}

function hasFinding(document: GovernanceDocument, place: PlaceForAction | undefined): boolean {
  if (place?.in === 'table') {
    const held = document.tables[place.table]!.holds.flat();
    return held.includes('source') || held.includes('lesson');
  }
  if (place?.in === 'section') return actionForm(document.kind).columns.some(({ role }) => role === 'source');
  return document.actions.some(({ source, where }) => where !== 'row' && source?.source === 'stated');
}

function personOffer(document: GovernanceDocument, one: LikelyOwner, initials: boolean): PersonOffer {
  const { services } = document.people.find(({ name }) => name === one.name) ?? {};
  const from = { document: '', settings: 'from the settings', folder: 'from another document' }[one.from];
  return {
    text: initials && one.initials ? one.initials : one.name,
    name: one.name,
    detail: [one.initials, one.post, services?.join(', '), from].filter(Boolean).join(' · '),
  };
}

function actionOffer({ lines }: JudgedText, action: Action, at: number): ActionOffer {
  const { text, owner, timescale, status, span, id } = action;
  return {
    at: lines.positionAt(text.span.start),
    words: [id?.value, text.value].filter(Boolean).join(' '),
    detail: [owner?.value ?? 'no owner', timescale?.value ?? 'no date', status?.value].filter(Boolean).join(' · '),
    here: span.start <= at && at <= span.end,
    entry: answersOf(action),
    open: status?.class !== 'closed' && status?.class !== 'cancelled',
  };
}

/** What was understood of words typed as a date; without a document of ours nothing is. */
export function dateUnderstood({ judged }: EntryText, words: string): UnderstoodDate | null {
  const { document } = judged.judgement;
  return document ? understandDate(document, words, judged.input.today) : null;
}

export function actionAdded(text: EntryText, position: Position, entry: ActionEntry): EntryResult | null {
  const { judged } = text;
  const { document } = judged.judgement;
  if (!document || entry.doing.trim() === '') return null;
  const at = offsetOf(judged, position);
  const result = addAction(document, at, entry, judged.input.today, readerOf(text));
  return result ? resultOf(text, result) : null;
}

export function actionEdited(text: EntryText, at: Position, entry: ActionEntry): EntryResult | null {
  const { document } = text.judged.judgement;
  const action = actionAt(text, at);
  if (!document || !action) return null;
  return resultOf(text, written(document.text, editAction(document, action, entry)), action);
}

export function actionClosed(text: EntryText, at: Position, date: string, evidence: string): EntryResult | null {
  const { document } = text.judged.judgement;
  const action = actionAt(text, at);
  if (!document || !action) return null;
  const edits = completeAction(document, action, { date: oneLine(date), evidence: oneLine(evidence) });
  return edits.length > 0 ? resultOf(text, written(document.text, edits), action) : null;
}

export function lessonAdded(
  text: EntryText,
  position: Position,
  lesson: { readonly learned: string; readonly impact?: string; readonly action?: Position },
): EntryResult | null {
  const { judged } = text;
  const { document } = judged.judgement;
  if (!document || lesson.learned.trim() === '') return null;
  const { learned, impact } = lesson;
  const answering = lesson.action && actionAt(text, lesson.action);
  const action = answering ? document.actions.indexOf(answering) : -1;
  const answers = { learned, ...(impact ? { impact } : {}), ...(action < 0 ? {} : { action }) };
  const result = addLesson(document, offsetOf(judged, position), answers, readerOf(text));
  return result ? resultOf(text, result) : null;
}

export function movedInTable({ judged, version }: EntryText, position: Position, move: TableMove): EntryResult | null {
  const { text } = judged.input;
  const result = judged.judgement.document && moveInTable(text.toString(), offsetOf(judged, position), move);
  return result ? { ...editsFor(judged, result), version } : null;
}

function actionAt({ judged }: EntryText, at: Position): Action | undefined {
  const offset = offsetOf(judged, at);
  return judged.judgement.document?.actions.find(({ text }) => text.span.start === offset);
}

function readerOf({ engine, judged }: EntryText): Reader {
  return (text) => engine.read({ ...judged.input, text });
}

/** Selects the first gap that is left to fill, or else stands behind what was written. */
function resultOf(text: EntryText, result: Written, action?: Action): EntryResult {
  const { judged, version } = text;
  const after = readerOf(text)(result.text);
  const index = action ? (judged.judgement.document?.actions.indexOf(action) ?? -1) : -1;
  const around = after?.actions[index]?.span;
  const span = around ?? result.span;
  const gap = after?.placeholders.find((one) => span.start <= one.span.start && one.span.end <= span.end)?.span;
  const end = { start: span.end, end: span.end };
  return { ...editsFor(judged, { text: result.text, span: gap ?? end }), version };
}

function editsFor({ input, lines }: JudgedText, { text, span }: Written): Omit<EntryResult, 'version'> {
  const edit = difference(input.text.toString(), text);
  const unchanged = edit.text === '' && edit.span.start === edit.span.end;
  return {
    edits: unchanged ? [] : [{ range: rangeOf(lines, edit.span), newText: edit.text }],
    select: rangeOf(new Lines(text), span),
  };
}

function offsetOf({ lines }: JudgedText, position: Position): number {
  return spanOf(lines, { start: position, end: position }).start;
}
