import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import type { Owner, OwnerName } from '../document/owner.ts';
import type { Status, StatusClass } from '../document/status.ts';
import type { Timescale } from '../document/timescale.ts';
import type { Verification } from '../document/verification.ts';
import { isStartDate } from '../reading/start-date.ts';
import type { ColourKey } from '../reading/status.ts';
import { type Anchors, resolve } from '../reading/time/resolve.ts';
import { readDates } from '../reading/timescale.ts';
import { isCheck } from '../reading/verification.ts';
import type { ActionDraft, Found } from './draft.ts';
import type { KnownNames } from './known-names.ts';

/** What the rest of the document adds to an action. */
export interface Resolution {
  readonly names: KnownNames;
  readonly anchors: Anchors;
  readonly colours: ColourKey;
  /** Checks that another part of the document states, by the action's reference. */
  readonly checks: ReadonlyMap<string, Verification>;
}

export function completeAction(draft: ActionDraft, resolution: Resolution): Action {
  const owner = draft.owner && ownerOf(draft.owner, resolution.names);
  const status = statusOf(draft, resolution);
  const closed = status?.class === 'closed';
  const told = closed ? { looksBack: true } : { looksAhead: true };
  const timescale = draft.timescale && timescaleOf(draft.timescale, { ...resolution.anchors, ...told });
  const planned = draft.verification;
  // The name of a checker is a plan; on a closed action it is no evidence that anybody looked.
  const nameOnly = planned?.reading.checker !== undefined && planned.reading.method === undefined;
  const proof = closed ? (draft.evidence ?? (nameOnly ? undefined : planned)) : planned;
  const elsewhere = draft.id && resolution.checks.get(draft.id.value.toLowerCase());
  const verification = (proof && verificationOf(proof)) ?? (closed ? undefined : elsewhere);
  return {
    where: draft.where,
    text: draft.text,
    span: draft.span,
    section: draft.section,
    isCheck: isCheck(draft.text.value),
    carriedForward: draft.carriedForward,
    slots: draft.slots,
    ...(draft.id ? { id: draft.id } : {}),
    ...(draft.table === undefined ? {} : { table: draft.table }),
    ...(draft.source ? { source: draft.source } : {}),
    ...(owner ? { owner } : {}),
    ...(timescale ? { timescale } : {}),
    ...(verification ? { verification } : {}),
    ...(status ? { status } : {}),
  };
}

function placed<T>(found: Found<T>, within: { start: number; end: number }): Located<string> {
  const located = found.place(within);
  return found.inherited ? { ...located, source: 'inherited' } : located;
}

function ownerOf(found: Found<NonNullable<ActionDraft['owner']>['reading']>, names: KnownNames): Owner {
  const { reading } = found;
  const named = reading.names.map((one): OwnerName => {
    const person = names.resolve(one.name);
    // "GP" is a post elsewhere, and Gethin Pryce where the attendance list says so.
    const attends = person?.attendance !== undefined && one.class === 'role' && person.initials === one.name;
    return {
      class: attends ? 'person' : one.class,
      name: one.name,
      span: found.place(one.span).span,
      ...(person ? { person } : {}),
      ...(one.outside ? { outside: true } : {}),
    };
  });
  const attending = reading.class === 'role' && named.some((one) => one.class === 'person');
  return {
    ...placed(found, reading.span),
    class: attending ? 'person' : reading.class,
    names: named,
    ...(reading.lead === undefined ? {} : { lead: reading.lead }),
  };
}

function timescaleOf(found: Found<NonNullable<ActionDraft['timescale']>['reading']>, anchors: Anchors): Timescale {
  const { reading } = found;
  const resolved = resolve(reading.expression, anchors);
  const fault = resolved.fault ?? reading.fault;
  const hint = resolved.hint ?? reading.hint;
  return {
    ...placed(found, reading.span),
    class: reading.class,
    history: reading.history.flatMap(
      (one) => resolve(one, { ...anchors, looksAhead: false, looksBack: true }).date ?? [],
    ),
    ...(resolved.date && !fault && !isStartDate(found.words) ? { date: resolved.date } : {}),
    ...(fault ? { fault } : {}),
    ...(hint ? { hint } : {}),
    ...(reading.mended ? { mended: reading.mended } : {}),
    ...(resolved.lacks ? { lacks: resolved.lacks } : {}),
  };
}

function verificationOf(found: Found<NonNullable<ActionDraft['verification']>['reading']>): Verification {
  const { reading } = found;
  return {
    ...placed(found, reading.span),
    class: reading.class,
    ...(reading.method ? { method: reading.method } : {}),
    ...(reading.checker ? { checker: reading.checker } : {}),
  };
}

function statusOf(draft: ActionDraft, { colours, anchors }: Resolution): Status | undefined {
  const completed = draft.completed && completedDate(draft.completed, anchors);
  const dated = (given: StatusClass) => (given === 'closed' && completed ? { completed } : {});
  if (draft.struck) return { ...draft.text, class: 'cancelled', colourOnly: false };
  if (draft.status) {
    const { reading } = draft.status;
    const byColour = reading.colour && !reading.words ? colours.get(reading.colour) : undefined;
    const given = byColour ?? reading.class;
    if (given !== 'open' || !draft.checked) {
      return {
        ...placed(draft.status, reading.span),
        class: given,
        colourOnly: reading.colour !== undefined && !reading.words,
        ...dated(given),
      };
    }
  }
  if (draft.checked)
    return {
      ...(draft.completed?.place({ start: 0, end: draft.completed.words.length }) ?? draft.text),
      class: 'closed',
      colourOnly: false,
      ...dated('closed'),
    };
  return undefined;
}

function completedDate(found: Found<string>, anchors: Anchors): IsoDate | undefined {
  for (const { expression } of readDates(found.words)) {
    const { date } = resolve(expression, { ...anchors, looksBack: true });
    if (date) return date;
  }
  return undefined;
}
