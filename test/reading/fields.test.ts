import { describe, expect, test } from 'vitest';
import { readFields } from '../../server/src/core/reading/fields.ts';

function fields(text: string, strong: string[] = []): string[] {
  const spans = strong.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return readFields(text, spans).map(({ role, value }) => `${role}=${text.slice(value.start, value.end)}`);
}

describe('labelled values in any order', () => {
  test.each<[string, string, string[]]>([
    [
      'dashes between',
      'Fit rails – Owner: Ada Reeve – Due: 4 May 2026 – Verified by: T. Ilunga',
      ['owner=Ada Reeve', 'timescale=4 May 2026', 'checker=T. Ilunga'],
    ],
    [
      'the date first',
      'Due: 4 May; Lead: Ada Reeve; Action: fit rails',
      ['timescale=4 May', 'owner=Ada Reeve', 'action=fit rails'],
    ],
    [
      'full stops between',
      'Fit rails. Owner: Ada. Due: 2 November 2026. Status: complete',
      ['owner=Ada', 'timescale=2 November 2026', 'status=complete'],
    ],
    ['in brackets', 'Fit rails (Owner: Ada, Due: 4 May)', ['owner=Ada', 'timescale=4 May']],
    [
      'a line each',
      'Owner: Ada Reeve\nDue: 4 May\nHow will we know: two spot checks',
      ['owner=Ada Reeve', 'timescale=4 May', 'verification=two spot checks'],
    ],
    [
      'pipes between',
      'By whom: RM | By when: 30/06/2026 | Evidence: audit',
      ['owner=RM', 'timescale=30/06/2026', 'verification=audit'],
    ],
    ['a hint in brackets before the colon', 'Lead (name and post): Ada Reeve, matron', ['owner=Ada Reeve, matron']],
    [
      'a gap of a form, whatever its words are',
      'Fit rails – Owner: {{who leads}} – Due: {{by when}}',
      ['owner={{who leads}}', 'timescale={{by when}}'],
    ],
    ['a label without a value', 'Owner: – Due: 4 May', ['owner=', 'timescale=4 May']],
  ])('%s', (_, text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  test('a label in bold needs only a dash', () => {
    expect(fields('Lead – Ada Reeve', ['Lead'])).toEqual(['owner=Ada Reeve']);
    expect(fields('Lead – Ada Reeve')).toEqual([]);
  });

  test.each([
    ['a word that only looks like a label', 'The owner of the building will ring'],
    ['a label in the middle of a sentence', 'We asked the lead: nobody knew'],
    ['a time of day', 'Meet at 14:30 by the lift'],
    ['a web address', 'See https://example.org/action'],
  ])('none in %s', (_, text) => {
    expect(fields(text)).toEqual([]);
  });
});
