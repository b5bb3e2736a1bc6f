import type { Action } from '../../core/document/action.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import type { LearningPoint } from '../../core/document/learning.ts';
import type { Located } from '../../core/document/located.ts';
import { Lines } from '../../core/text/lines.ts';
import { rangeOf } from './places.ts';

export interface ReadDocument {
  readonly name: string;
  readonly text: string;
  /** Absent where the file is no governance document. */
  readonly document: GovernanceDocument | undefined;
}

/** What was understood, as `schemas/read-output.schema.json` describes it. */
export function jsonOfReading(documents: readonly ReadDocument[]): string {
  return `${JSON.stringify({ version: 1, documents: documents.map(documentOf) }, null, 2)}\n`;
}

function documentOf({ name, text, document }: ReadDocument) {
  if (!document) return { path: name, kind: null, date: null, actions: [], learning: [] };
  const lines = new Lines(text);
  return {
    path: name,
    kind: document.kind,
    kindSource: document.kindSource,
    title: document.title.value,
    date: document.date?.value ?? null,
    nextMeeting: document.nextMeeting?.value ?? null,
    state: document.state.value,
    template: document.template,
    people: document.people.map(({ name: person, initials, post, attendance }) => ({
      name: person,
      ...(initials ? { initials } : {}),
      ...(post ? { post } : {}),
      ...(attendance ? { attendance } : {}),
    })),
    actions: document.actions.map((action) => actionOf(action, lines)),
    learning: document.learning.map((point) => learningOf(point, lines)),
  };
}

function actionOf(action: Action, lines: Lines) {
  const { owner, timescale, verification, status } = action;
  return {
    ...(action.id ? { id: action.id.value } : {}),
    range: rangeOf(lines, action.span),
    textRange: rangeOf(lines, action.text.span),
    text: action.text.value,
    where: action.where,
    owner: owner
      ? {
          ...factOf(owner, lines),
          class: owner.class,
          names: owner.names.map((one) => ({
            name: one.name,
            class: one.class,
            ...(one.person ? { person: one.person.name } : {}),
          })),
        }
      : null,
    timescale: timescale
      ? {
          ...factOf(timescale, lines),
          class: timescale.class,
          date: timescale.date ?? null,
          ...(timescale.fault ? { fault: timescale.fault } : {}),
          ...(timescale.history.length > 0 ? { history: timescale.history } : {}),
        }
      : null,
    verification: verification
      ? {
          ...factOf(verification, lines),
          class: verification.class,
          ...(verification.method ? { method: verification.method } : {}),
          ...(verification.checker ? { checker: verification.checker } : {}),
        }
      : null,
    status: status
      ? { ...factOf(status, lines), class: status.class, ...(status.completed ? { completed: status.completed } : {}) }
      : null,
    ...(action.source ? { source: action.source.value } : {}),
    ...(action.carriedForward ? { carriedForward: true } : {}),
    ...(action.sameAs === undefined ? {} : { sameAs: action.sameAs }),
  };
}

function learningOf(point: LearningPoint, lines: Lines) {
  const { impact, planned } = point;
  return {
    range: rangeOf(lines, point.span),
    text: point.text.value,
    role: point.role,
    impact: planned && (impact?.rung ?? 0) === 0 ? null : { rung: impact?.rung ?? 0, text: impact?.value ?? '' },
    planned: planned ? planned.value : null,
  };
}

function factOf(fact: Located<string>, lines: Lines) {
  return { text: fact.value, range: rangeOf(lines, fact.span), source: fact.source };
}
