import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import type { Owner, OwnerName } from '../document/owner.ts';
import type { Status } from '../document/status.ts';
import type { Timescale } from '../document/timescale.ts';
import type { Verification } from '../document/verification.ts';
import { type OwnerReading, readOwner } from '../reading/owner.ts';
import { isStartDate } from '../reading/start-date.ts';
import type { ColourKey } from '../reading/status.ts';
import type { Anchors } from '../reading/time/resolution.ts';
import { resolve } from '../reading/time/resolve.ts';
import { workedOut } from '../reading/time/worked-out.ts';
import { readShade, readUnfinished } from '../reading/unfinished.ts';
import { isCheck, type VerificationReading } from '../reading/verification.ts';
import type { Span } from '../text/span.ts';
import { type Around, actionFacts, firstDate } from './action-facts.ts';
import type { ActionDraft, Found } from './draft.ts';
import type { KnownNames } from './known-names.ts';

/** What the rest of the document adds to an action. */
export interface ActionResolution extends Around {
  readonly names: KnownNames;
  readonly colours: ColourKey;
}

export function resolveAction(draft: ActionDraft, resolution: ActionResolution): Action {
  const owner = draft.owner && ownerOf(draft.owner, resolution.names);
  const status = statusOf(draft, resolution);
  const closed = status?.class === 'closed';
  const timescale = draft.timescale && timescaleOf(draft.timescale, resolution.anchors, closed);
  const planned = draft.verification;
  // The name of a checker is a plan; on a closed action it is no evidence that anybody looked.
  const nameOnly = planned?.reading.checker !== undefined && planned.reading.method === undefined;
  const proof = closed ? (draft.evidence?.() ?? (nameOnly ? undefined : planned)) : planned;
  const raised = draft.raised && firstDate(draft.raised, resolution.anchors)?.value;
  const { link, vague, measure, urgency, mayBeOlder } = actionFacts(draft, { timescale, status }, resolution);
  const verification = proof && verificationOf(proof, draft.checker, resolution.names);
  return {
    where: draft.where,
    text: draft.text,
    span: draft.span,
    section: draft.section,
    isCheck: isCheck(draft.text.value),
    carriedForward: draft.carriedForward,
    slots: draft.slots,
    id: draft.id,
    table: draft.table,
    parts: draft.parts,
    box: draft.box,
    source: draft.source,
    owner,
    timescale,
    verification,
    status,
    link,
    vague,
    measure,
    urgency,
    mayBeOlder,
    raised,
  };
}

function looking({ documentDate, nextMeeting, meetings, calendar, title }: Anchors, where: 'ahead' | 'back'): Anchors {
  return {
    documentDate,
    nextMeeting,
    meetings,
    calendar,
    title,
    looksAhead: where === 'ahead',
    looksBack: where === 'back',
  };
}

function placed<T>({ place, inherited }: Found<T>, within: Span): Located<string> {
  const located = place(within);
  return inherited ? { ...located, source: 'inherited' } : located;
}

function ownerOf(found: Found<OwnerReading>, names: KnownNames): Owner {
  const { reading } = found;
  const named = namesOf(found, names);
  const attending = reading.class === 'role' && named.some((one) => one.class === 'person');
  const { value, text, span, source } = placed(found, reading.span);
  return { value, text, span, source, class: attending ? 'person' : reading.class, names: named, lead: reading.lead };
}

/** Those whom some words name, with the people whom they stand for. */
function namesOf(found: Pick<Found<OwnerReading>, 'reading' | 'place'>, names: KnownNames): OwnerName[] {
  return found.reading.names.map((one): OwnerName => {
    const person = names.resolve(one.name);
    // "GP" is a post elsewhere, and Gethin Pryce where the attendance list says so.
    const attends = person?.attendance !== undefined && one.class === 'role' && person.initials === one.name;
    return {
      class: attends ? 'person' : one.class,
      name: one.name,
      span: found.place(one.span).span,
      person,
      unknown: !person && one.class === 'person' && names.isUnknown(one.name) ? true : undefined,
      outside: one.outside ? true : undefined,
    };
  });
}

/** By when an action is or, where it is closed, was to be done. */
function timescaleOf(found: NonNullable<ActionDraft['timescale']>, anchors: Anchors, closed: boolean): Timescale {
  const { reading } = found;
  const resolved = resolve(reading.expression, looking(anchors, closed ? 'back' : 'ahead'));
  const fault = resolved.fault ?? reading.fault;
  const hint = resolved.hint ?? reading.hint;
  const worked = resolved.date && workedOut(reading.expression);
  const { value, text, span, source } = placed(found, reading.span);
  return {
    value,
    text,
    span,
    source,
    class: reading.class,
    history: reading.history.flatMap((one) => resolve(one, looking(anchors, 'back')).date ?? []),
    date: resolved.date && !fault && !isStartDate(found.words) ? resolved.date : undefined,
    fault,
    hint,
    mended: reading.mended,
    worked: worked || undefined,
    lacks: resolved.lacks,
  };
}

function verificationOf(
  found: Found<VerificationReading>,
  checker: Found<OwnerReading> | undefined,
  names: KnownNames,
): Verification {
  const { reading } = found;
  const named = reading.checker === undefined ? undefined : readOwner(reading.checker, names.words);
  const { value, text, span, source } = placed(found, reading.span);
  return {
    checkers:
      checker && !named
        ? namesOf(checker, names)
        : named
          ? namesOf({ reading: named, place: () => placed(found, reading.span) }, names)
          : [],
    sampled: reading.sampled,
    ofPractice: reading.ofPractice,
    times: reading.times,
    value,
    text,
    span,
    source,
    class: reading.class,
    method: reading.method,
    checker: reading.checker,
  };
}

function statusOf(draft: ActionDraft, { colours, anchors }: ActionResolution): Status | undefined {
  if (draft.struck) return { ...draft.text, class: 'cancelled', colourOnly: false };
  if (draft.status) {
    const { reading } = draft.status;
    const byColour = reading.colour && !reading.words ? colours.get(reading.colour) : undefined;
    const given = byColour ?? reading.class;
    if ((given !== 'open' && given !== 'unknown') || !draft.checked) {
      const { value, text, span, source } = placed(draft.status, reading.span);
      return {
        value,
        text,
        span,
        source,
        class: given,
        colourOnly: reading.colour !== undefined && !reading.words,
        colour: reading.colour,
        more: reading.more,
        shade: readShade(draft.status.words),
        ...(given === 'closed' ? endsOf(draft, anchors) : notEnded),
      };
    }
  }
  if (draft.checked)
    return {
      ...(draft.told?.completed ? wholeOf(draft.told.completed) : draft.text),
      class: 'closed',
      colourOnly: false,
      ...endsOf(draft, anchors),
    };
  return undefined;
}

const notEnded: Pick<Status, 'completed' | 'told' | 'unfinished'> = {};

function wholeOf({ words, place }: Found<unknown>): Located<string> {
  return place({ start: 0, end: words.length });
}

/** When a closed action was done, and what is said to be left of it. */
function endsOf(draft: ActionDraft, given: Anchors): Pick<Status, 'completed' | 'told' | 'unfinished'> {
  const anchors = looking(given, 'back');
  const { completed, status, verification, progress } = draft.told ?? {};
  const dated = [completed, status, verification, draft.completed].flatMap(
    (one) => (one && one.words !== progress?.words && firstDate(one, anchors)) || [],
  );
  const elsewhere = (progress && firstDate(progress, anchors)) ?? dateInWords(draft, anchors);
  const date = dated[0]?.value ?? elsewhere?.value;
  const left = [status, progress, completed].flatMap((one) => {
    const span = one && readUnfinished(one.words);
    return span ? [one.place(span)] : [];
  })[0];
  return { completed: date, told: dated.length === 0 ? elsewhere : undefined, unfinished: left };
}

/** "Rails fitted on 4 May 2026" tells its own day. */
function dateInWords(draft: ActionDraft, anchors: Anchors): Located<IsoDate> | undefined {
  return firstDate({ reading: '', words: draft.text.value, place: () => draft.text }, anchors);
}
