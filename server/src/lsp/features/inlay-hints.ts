import type { InlayHint, Range } from 'vscode-languageserver-types';
import { formatDate, type IsoDate } from '../../core/calendar/date.ts';
import type { Action } from '../../core/document/action.ts';
import { daysOverdue } from '../../core/rules/overdue.ts';
import type { Span } from '../../core/text/span.ts';
import { rangeOf, spanOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

interface Hint {
  readonly at: number;
  readonly label: string;
}

/** What was worked out, behind the words that say it: the day of "within two weeks", the name of initials, how late it is. */
export function inlayHintsIn({ judgement, input, lines }: JudgedText, range: Range): InlayHint[] {
  const within = spanOf(lines, range);
  return (judgement.document?.actions ?? [])
    .filter(({ span }) => span.start <= within.end && within.start <= span.end)
    .flatMap((action) => hintsOf(action, input.today))
    .filter(({ at }) => within.start <= at && at <= within.end)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, label }) => ({ position: rangeOf(lines, placeAt(at)).start, label, paddingLeft: true }));
}

function placeAt(at: number): Span {
  return { start: at, end: at };
}

function hintsOf(action: Action, today: IsoDate): Hint[] {
  const { owner, timescale } = action;
  const names =
    owner?.source === 'stated'
      ? owner.names.flatMap(({ name, person, span }): Hint[] =>
          person && isShort(name, person.name) ? [{ at: span.end, label: `(${person.name})` }] : [],
        )
      : [];
  if (timescale?.source !== 'stated' || !timescale.date) return names;
  const day = timescale.class === 'relative' || timescale.class === 'event' ? formatDate(timescale.date) : undefined;
  const late = daysOverdue(action, today);
  const told = [day, late === undefined ? undefined : `${late} ${late === 1 ? 'day' : 'days'} overdue`];
  const label = told.filter((words) => words !== undefined).join(', ');
  return label === '' ? names : [...names, { at: timescale.span.end, label: `(${label})` }];
}

/** Initials, a first name or a post: anything that does not give the whole name. */
function isShort(name: string, whole: string): boolean {
  return !name.toLowerCase().includes(whole.toLowerCase());
}
