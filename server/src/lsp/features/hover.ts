import type { Hover } from 'vscode-languageserver';
import { daysBetween, formatDate, type IsoDate } from '../../core/calendar/date.ts';
import type { Action } from '../../core/document/action.ts';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import type { OwnerName } from '../../core/document/owner.ts';
import type { Timescale } from '../../core/document/timescale.ts';
import type { Span } from '../../core/text/span.ts';
import { impactWords } from '../../core/vocabulary/impact-words.ts';
import { rangeOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** What was understood at a place: whom the initials stand for, when something falls due, how it is checked. */
export function hoverAt({ judgement, lines, input }: JudgedText, offset: number): Hover | null {
  const { document } = judgement;
  if (!document) return null;
  for (const { span, words } of partsOf(document, input.today)) {
    if (span.start <= offset && offset <= span.end) {
      return { contents: { kind: 'markdown', value: words }, range: rangeOf(lines, span) };
    }
  }
  return null;
}

function* partsOf({ actions, learning }: GovernanceDocument, today: IsoDate): Iterable<Part> {
  for (const action of actions) yield* partsOfAction(action, today);
  for (const { impact } of learning) {
    if (impact?.source === 'stated') yield { span: impact.span, words: `**Impact**: ${impactWords[impact.rung]}` };
  }
}

interface Part {
  readonly span: Span;
  readonly words: string;
}

function* partsOfAction(action: Action, today: IsoDate): Iterable<Part> {
  const { owner, timescale, verification, status } = action;
  if (owner?.source === 'stated') {
    for (const name of owner.names) yield { span: name.span, words: ownerWords(name) };
    yield { span: owner.span, words: owner.names.map(ownerWords).join('  \n') };
  }
  if (timescale?.source === 'stated') yield { span: timescale.span, words: timescaleWords(timescale, action, today) };
  if (verification?.source === 'stated') {
    const kind = verification.class === 'weak' ? 'Proof of activity only' : 'Check';
    const details = [
      verification.method && asPlainMarkdown(verification.method),
      verification.checker && `done by ${asPlainMarkdown(verification.checker)}`,
    ].filter(Boolean);
    yield { span: verification.span, words: `**${kind}**${details.length > 0 ? `: ${details.join(', ')}` : ''}` };
  }
  if (status?.source === 'stated')
    yield {
      span: status.span,
      words: `**Status**: ${status.class === 'unknown' ? 'not clear without a key' : status.class}`,
    };
}

function ownerWords({ name, class: kind, person, outside }: OwnerName): string {
  if (person) {
    const called = [
      person.name,
      person.initials && person.initials !== person.name ? `(${person.initials})` : '',
      person.post ? `, ${person.post}` : '',
    ];
    return `**Owner**: ${asPlainMarkdown(
      called
        .join(' ')
        .replace(/(?<!\s)\s+,/g, ',')
        .trim(),
    )}`;
  }
  const kinds = {
    person: '',
    role: ' – a post',
    group: outside ? ' – another organisation' : ' – a group, nobody in particular',
    placeholder: ' – still to be named',
  };
  return `**Owner**: ${asPlainMarkdown(name)}${kinds[kind]}`;
}

function timescaleWords(timescale: Timescale, action: Action, today: IsoDate): string {
  if (timescale.date) {
    const days = daysBetween(today, timescale.date);
    const closed = action.status?.class === 'closed' || action.status?.class === 'cancelled';
    return `**Due** ${formatDate(timescale.date)}${closed ? '' : `, ${distance(days)}`}`;
  }
  const words = {
    date: 'a date that cannot be told to the day',
    relative:
      timescale.lacks === 'meeting-date'
        ? 'by a meeting whose date is not stated'
        : 'counted from a date that the document does not state',
    event: 'tied to an event',
    recurring: 'again and again',
    vague: 'no date that can be checked',
    placeholder: 'still to be set',
  };
  return `**Due**: ${words[timescale.class]}`;
}

function distance(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function asPlainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
