import { describe, expect, test } from 'vitest';
import { readSettingsText } from '../../../server/src/project/settings-files.ts';
import { findingsOf, unmark } from '../../support/judging.ts';

const table =
  '| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Call bells slow | Bring tea forward | Ada Reeve | 29 May 2026 | Deputy times 20 bells on 1 June 2026 |\n';
const whole =
  '# Improvement plan: Elm Court care home\n\nDate: 4 May 2026. Reviewed each month by the Quality Committee.\n\n';

function missingWith(yaml: string, text: string): string[] {
  const { settings, problems } = readSettingsText(yaml);
  expect(problems).toEqual([]);
  return findingsOf('part-missing', text, { kind: 'action-plan', settings }).map(({ message }) => message);
}

describe('parts that an organisation asks for beside', () => {
  const asks =
    'kinds:\n  action-plan:\n    requires:\n      - name: what the plan costs\n        headings: [cost, budget]\n';
  test('are missed where they are missing, by their own name', () => {
    const [message, ...others] = missingWith(asks, whole + table);
    expect(message).toContain('what the plan costs');
    expect(others).toEqual([]);
  });
  test.each([
    ['a heading', '## Budget\n\n£400 from the home’s own funds.\n\n'],
    ['a label', '**Cost:** £400\n\n'],
    ['a row', '| Cost | £400 |\n|---|---|\n| Paid by | Trust |\n\n'],
  ])('are found as %s', (_, part) => {
    expect(missingWith(asks, whole + part + table)).toEqual([]);
  });
  test('an empty heading does not answer', () => {
    expect(missingWith(asks, `${whole}## Budget\n\n## Actions\n\n${table}`)).toHaveLength(1);
  });
  test('a name alone is its own heading', () => {
    const short = 'kinds:\n  action-plan:\n    requires: [equality impact]\n';
    expect(missingWith(short, whole + table)[0]).toContain('equality impact');
    expect(missingWith(short, `${whole}## Equality impact\n\nNone is foreseen.\n\n${table}`)).toEqual([]);
  });
  test('other kinds are not asked for them', () => {
    const elsewhere = asks.replace('action-plan', 'incident-review');
    expect(missingWith(elsewhere, whole + table)).toEqual([]);
  });
});

describe('parts that an organisation waives', () => {
  const undated =
    '# Improvement plan after the CQC inspection: Elm Court care home\n\nReviewed each month by the trustees.\n\n';
  test('are not asked for', () => {
    expect(missingWith('', undated + table)).toHaveLength(1);
    expect(missingWith('kinds:\n  action-plan:\n    waives: [plan-date]\n', undated + table)).toEqual([]);
  });
  test('the others still are', () => {
    const bare = '# Improvement plan after the CQC inspection: Elm Court care home\n\n';
    const [message] = missingWith('kinds:\n  action-plan:\n    waives: [plan-date]\n', bare + table);
    expect(message).toContain('when it will be reviewed');
    expect(message).not.toContain('the date of the plan');
  });
});

describe('what is wrong is told in plain words where it stands', () => {
  test.each<[string, string, string]>([
    [
      'a kind that there is not',
      'kinds:\n  ⟦acton-plan⟧:\n    waives: [plan-date]\n',
      'There is no kind of document called “acton-plan”. Did you mean “action-plan”?',
    ],
    [
      'a part that there is not',
      'kinds:\n  action-plan:\n    waives: [⟦plan-dates⟧]\n',
      'There is no part called “plan-dates” here. The parts are plan-source, plan-date, plan-review, plan-forum.',
    ],
    [
      'a part of another kind',
      'kinds:\n  action-plan:\n    waives: [⟦candour-apology⟧]\n',
      'There is no part called “candour-apology” here.',
    ],
    [
      'a mistyped entry',
      'kinds:\n  action-plan:\n    ⟦require⟧: [cost]\n',
      'A kind of document has requires and waives. Did you mean “requires”?',
    ],
    [
      'a word for a list',
      'kinds:\n  action-plan:\n    requires: ⟦cost⟧\n',
      'List the parts one to a line, each after a dash.',
    ],
    [
      'a number for a list',
      'kinds:\n  action-plan:\n    waives: ⟦3⟧\n',
      'List the parts one to a line, each after a dash.',
    ],
    [
      'a part without a name',
      'kinds:\n  action-plan:\n    requires:\n      - ⟦headings: [cost]⟧\n',
      'Give each part a name: “- name: the cost of the plan”.',
    ],
    [
      'a mistyped entry of a part',
      'kinds:\n  action-plan:\n    requires:\n      - name: cost\n        ⟦heading⟧: [cost]\n',
      'A part has a name and headings. Did you mean “headings”?',
    ],
    [
      'a list for the kind',
      'kinds:\n  action-plan:\n    ⟦- requires⟧\n',
      'Write requires or waives, each with a colon.',
    ],
    ['a list of kinds', 'kinds:\n  ⟦- action-plan⟧\n', 'List kinds of document here, each with a colon.'],
  ])('%s', (_, marked, message) => {
    const { text, spans } = unmark(marked);
    const { problems } = readSettingsText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
    expect(text.slice(problems[0]!.span.start, problems[0]!.span.end).trim()).toBe(
      text.slice(spans[0]!.start, spans[0]!.end),
    );
  });
  test('the entries beside a wrong one still hold', () => {
    const { settings, problems } = readSettingsText(
      'kinds:\n  poem: {}\n  action-plan:\n    waives: [plan-day, plan-date]\n    requires: [{ headings: [x] }, cost]\n',
    );
    expect(problems).toHaveLength(3);
    expect(settings.kinds).toEqual({
      'action-plan': { waives: ['plan-date'], requires: [{ name: 'cost', headings: ['cost'] }] },
    });
  });
});
