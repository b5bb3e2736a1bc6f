import type { GovernanceDocument } from '../../document/governance-document.ts';
import { type KindId, kindIds } from '../../document/kind.ts';
import type { PersonalDatum, PersonalDatumSort } from '../../document/personal-datum.ts';
import { listOf } from '../../findings/notices.ts';
import type { Severity } from '../../settings/severity.ts';
import { cover, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import page from './personal-data.md';

/** Kinds that others than one's own staff read. */
const sharedKinds: ReadonlySet<KindId> = new Set([
  'organisational-concern',
  'notice-response',
  'report-on-actions',
  'candour-letter',
]);
const names: Readonly<Record<PersonalDatumSort, string>> = {
  'nhs-number': 'an NHS number',
  'birth-date': 'a date of birth',
  postcode: 'a postcode',
  phone: 'a telephone number',
};
/** Data that stand no further apart, in UTF-16 units, are told together. */
const together = 40;

interface Told {
  readonly sorts: ReadonlySet<PersonalDatumSort>;
  readonly span: Span;
  readonly severity: Severity;
}

export const personalData = defineRule({
  id: 'personal-data',
  title: 'Personal details',
  family: 'document',
  severity: 'hint',
  kinds: kindIds,
  silences: [],
  gap: false,
  fixable: 'none',
  messages: {
    shared: 'This gives {details}, and others will read it. Use initials or a reference instead.',
    internal: 'This gives {details}. Leave it out where this is shared.',
  },
  options: {
    own: {
      description: 'Postcodes and telephone numbers of your own service, which may stand anywhere.',
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
    },
  },
  page,
  about: ['personalData'],
  *check(document, { options }) {
    if (document.audience === 'internal') return;
    const own = new Set((Array.isArray(options.own) ? options.own : []).map(bare));
    const isShared = document.audience !== undefined || sharedKinds.has(document.kind);
    const standing = document.personalData.filter((datum) => isOutOfPlace(datum, document, own));
    for (const { sorts, span, severity } of toldTogether(standing, isShared)) {
      const details = listOf(
        Array.from(sorts, (sort) => names[sort]),
        'and',
      );
      yield { message: severity === 'warning' ? 'shared' : 'internal', holes: { details }, span, severity };
    }
  },
});

function isOutOfPlace(
  { sort, span, expected }: PersonalDatum,
  { text }: GovernanceDocument,
  own: Set<string>,
): boolean {
  if (sort === 'nhs-number' || sort === 'birth-date') return true;
  return !expected && !own.has(bare(text.slice(span.start, span.end)));
}

function toldTogether(data: readonly PersonalDatum[], isShared: boolean): Told[] {
  const told: Told[] = [];
  for (const { sort, span } of data) {
    const identifies = sort === 'nhs-number' || sort === 'birth-date';
    const severity = isShared && identifies ? 'warning' : 'hint';
    const last = told.at(-1);
    if (last && last.severity === severity && span.start - last.span.end <= together)
      told[told.length - 1] = { sorts: new Set([...last.sorts, sort]), span: cover(last.span, span), severity };
    else told.push({ sorts: new Set([sort]), span, severity });
  }
  return told;
}

function bare(words: unknown): string {
  return String(words)
    .replace(/^\+44\s?(?:\(0\))?/, '0')
    .replace(/[\s()-]/g, '')
    .toUpperCase();
}
