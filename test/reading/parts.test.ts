import { describe, expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { kinds } from '../../server/src/core/kinds/catalogue.ts';
import { readPlaceholders } from '../../server/src/core/reading/placeholders.ts';
import { engine, inputOf } from '../support/judging.ts';

function partsOf(text: string, kind: KindId) {
  return engine.read(inputOf(text, { kind }))!.wholes.map(({ heading, parts }) => ({
    heading: heading.value,
    found: parts.filter(({ evidence }) => evidence.some(({ filled }) => filled)).map(({ part }) => part.id),
  }));
}

describe('where a part is found', () => {
  const review = (words: string) => `# Improvement plan: Elm Court care home\n\n${words}\n`;
  test.each([
    ['a line with a label', 'Review date: 4 June 2026'],
    ['a label in bold', '**Next review** 4 June 2026'],
    ['a label among others', 'Service: Elm Court. Author: Ada Reeve. Date of next review: 4 June 2026.'],
    ['a heading with words below it', '## Review\n\nBy Ada Reeve on 4 June 2026.'],
    [
      'a row of a table of details',
      '| Document control | |\n|---|---|\n| Author | Ada Reeve |\n| Next review | 4 June 2026 |',
    ],
    ['a sentence that says how often', 'Reported monthly to the Quality and Safety Committee.'],
    ['a sentence in plain words', 'The plan goes to the area manager on the last Friday of the month.'],
    ['a colon and a list', 'Review dates:\n\n- 4 June 2026\n- 4 July 2026'],
  ])('%s', (_, words) => {
    expect(partsOf(review(words), 'action-plan')[0]!.found).toContain('plan-review');
  });

  test.each([
    ['a heading with nothing below it', '## Review date\n\n## Actions\n\n- Fit rails'],
    ['a label with nothing behind it', 'Review date:'],
    ['a date that is still to be confirmed', 'Review date: TBC'],
    ['an empty cell', '| Document control | |\n|---|---|\n| Next review | |'],
    ['another date', 'Date of inspection: 4 June 2026'],
    ['a review that nobody has dated', 'We like to review things.'],
  ])('not in %s', (_, words) => {
    expect(partsOf(review(words), 'action-plan')[0]!.found).not.toContain('plan-review');
  });

  test('the details at the top count', () => {
    const text = '---\ntype: action-plan\nreview-date: 2026-06-04\n---\n\n# Plan\n';
    expect(partsOf(text, 'action-plan')[0]!.found).toContain('plan-review');
  });
});

describe('each of several subjects is looked at by itself', () => {
  test('restrictions under headings of their own', () => {
    const text =
      '# Restrictive practice review – J\n\nNext review: 4 June 2026\n\n## Restriction 1: locked drawer\n\n**Authorised by:** best interests meeting, 4 May 2026\n\n## Restriction 2: phone in the office\n\nStaff feel it works well.\n';
    expect(partsOf(text, 'restriction-review').slice(1)).toEqual([
      { heading: 'Restriction 1: locked drawer', found: ['restriction-authorised', 'restriction-limit'] },
      { heading: 'Restriction 2: phone in the office', found: ['restriction-limit'] },
    ]);
  });

  test('restrictions that only their headings name', () => {
    const text =
      '# Restriction review – AB\n\nReviewed 5 May 2026 with AB and his brother.\n\n## 1. Kitchen knives locked away\n\nAuthorised by best interests decision of 12 March 2026. It is the least we can do.\n\n## 2. Back gate locked at night\n\nNo change.\n';
    expect(partsOf(text, 'restriction-review').slice(1)).toEqual([
      { heading: '1. Kitchen knives locked away', found: ['restriction-authorised', 'restriction-proportionate'] },
      { heading: '2. Back gate locked at night', found: [] },
    ]);
  });

  test('one heading that names a thing makes no series', () => {
    const text =
      '# Restriction review – AB\n\n## Front door locked\n\nAuthorised by the GP.\n\n## Alternatives tried\n\nA mat.\n';
    expect(partsOf(text, 'restriction-review')).toHaveLength(1);
  });

  test('examples that share their labels and no word', () => {
    const text =
      '# Practice examples\n\n## Sundays\n\n**Context:** Lonely.\n\n**Support approach:** Calls.\n\n## Medicines\n\n**Context:** Late doses.\n\n**Support approach:** New rounds.\n\n**How effectiveness was evidenced:** 9 to 1.\n';
    expect(partsOf(text, 'practice-example').map(({ heading }) => heading)).toEqual([
      'Practice examples',
      'Sundays',
      'Medicines',
    ]);
  });
});

describe('the parts of every kind', () => {
  const all = kinds.flatMap((kind) => kind.requires.map((part) => ({ kind: kind.id, ...part })));
  test('have names of their own within their kind', () => {
    for (const kind of kinds) expect(new Set(kind.requires.map(({ id }) => id)).size).toBe(kind.requires.length);
  });
  test.each(all)('$kind: the form of $id is found again, and every gap in it is seen', ({ kind, id, form }) => {
    const text = `# A document\n\n## ${form.heading}\n\n${form.words}\n`;
    const found = partsOf(text, kind).flatMap((whole) => whole.found);
    const asked = engine
      .read(inputOf(`${text}\nThe care home.\n`, { kind }))!
      .wholes[0]!.parts.map(({ part }) => part.id);
    if (asked.includes(id)) {
      expect(partsOf(`${text}\nThe care home.\n`, kind)[0]!.found).toContain(id);
    } else expect(found).not.toContain(id);
    const gaps = form.words.match(/\[[^\]]*\]/g) ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    expect(readPlaceholders(form.words)).toHaveLength(gaps.length);
  });
});
