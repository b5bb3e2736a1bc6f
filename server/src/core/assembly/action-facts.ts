import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { Located } from '../document/located.ts';
import type { Status } from '../document/status.ts';
import type { Timescale, TimescaleClass } from '../document/timescale.ts';
import { readLink } from '../reading/link.ts';
import { readMeasure, testsPractice } from '../reading/measure.ts';
import type { Anchors } from '../reading/time/resolution.ts';
import { resolve } from '../reading/time/resolve.ts';
import { readDates } from '../reading/timescale.ts';
import { tellsOfBefore } from '../reading/unfinished.ts';
import { readUrgency } from '../reading/urgency.ts';
import { readVagueness } from '../reading/vagueness.ts';
import type { SourceText } from '../text/source-text.ts';
import type { ActionDraft, Found } from './draft.ts';
import type { HeadingsAbove } from './headings-above.ts';

/** What stands around an action and tells how old it may be. */
export interface Around {
  /** The words that the offsets of the draft count in. */
  readonly text: SourceText;
  readonly headings: HeadingsAbove;
  readonly anchors: Anchors;
  readonly dates: {
    /** The document's date is that of its last change. */
    readonly ofUpdate: boolean;
    /** Its table of actions is carried from one document to the next. */
    readonly runningLog: boolean;
  };
}

type Facts = Pick<Action, 'link' | 'vague' | 'measure' | 'urgency' | 'mayBeOlder'>;

/** With such a timescale "monitor the falls" is something definite. */
const settling: ReadonlySet<TimescaleClass> = new Set(['date', 'recurring', 'relative']);

/** What the words of an action and of the headings above it say of its sort, its reason and its age. */
export function actionFacts(
  draft: ActionDraft,
  { timescale, status }: { readonly timescale: Timescale | undefined; readonly status: Status | undefined },
  around: Around,
): Facts {
  const words = draft.text.value;
  const vague = readVagueness(words);
  const settled = timescale !== undefined && settling.has(timescale.class);
  const link = draft.source ? linkTo(draft.source, 'field') : linkOf(draft, around.headings);
  const urgency =
    readUrgency(around.text.slice(draft.span.start, draft.span.end)) ??
    (draft.source && readUrgency(draft.source.value));
  return {
    measure: testsPractice(words) ? 'test' : readMeasure(words) === 'weak' ? 'weak' : 'other',
    mayBeOlder: mayBeOlder(draft, timescale, status, around),
    link,
    vague: vague && !(vague.sort === 'watch' && settled) ? vague.words : undefined,
    urgency,
  };
}

/** The words of the action, or the nearest heading above it, that name what it answers. */
function linkOf(draft: ActionDraft, { link }: HeadingsAbove): Action['link'] {
  const cited = readLink(draft.text.value);
  if (cited) return linkTo({ ...draft.text, value: draft.text.value.slice(cited.start, cited.end) }, cited.by);
  return link && linkTo({ ...link, source: 'inherited' }, 'heading');
}

/** All keys are named, since there is one for each action and Node takes long to add one to a copy. */
function linkTo(
  { value, text, span, source }: Located<string>,
  by: NonNullable<Action['link']>['by'],
): NonNullable<Action['link']> {
  return { value, text, span, source, by };
}

function mayBeOlder(
  draft: ActionDraft,
  timescale: Timescale | undefined,
  status: Status | undefined,
  { anchors, dates, headings, text }: Around,
): boolean {
  if (headings.older || tellsOfBefore(text.slice(draft.span.start, draft.span.end))) return true;
  if (draft.carriedForward || dates.ofUpdate || (timescale?.history.length ?? 0) > 0) return true;
  if (status?.shade === 'begun' || status?.shade === 'late' || status?.colourOnly) return true;
  // An update that tells a story shows that the action has one.
  if ((draft.told?.progress?.words.split(/\s+/).length ?? 0) > 3) return true;
  const raised = draft.raised && firstDate(draft.raised, anchors)?.value;
  if (raised && anchors.documentDate) return raised < anchors.documentDate;
  return dates.runningLog && draft.where === 'row';
}

/** The first date of some words, and where it stands. */
export function firstDate(found: Found<string>, anchors: Anchors): Located<IsoDate> | undefined {
  for (const { expression, span } of readDates(found.words)) {
    const { date } = resolve(expression, anchors);
    if (date) return { ...found.place(span), value: date };
  }
  return undefined;
}
