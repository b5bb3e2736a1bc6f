import { describe, expect, test } from 'vitest';
import { findingsOf, judge } from '../../support/judging.ts';

const head =
  '# Minutes of the quality meeting, 4 May 2026\n\nPresent: Ada Reeve (registered manager), Tom Ilunga\n\n## Falls\n\nThree residents fell. **ACTION:** Tom Ilunga to fit two sensor mats by 15 May 2026.\n\n';
const plan = (before = '') =>
  `## Improvement plan: night staffing at Elm Court care home\n\n${before}| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Bells slow at night | Third carer from ten | Ada Reeve | 29 May 2026 | Tom times 20 bells on 1 June 2026 |\n`;
const complete = 'Date of plan: 4 May 2026. Next review: 8 June 2026, by the trustees.\n\n';

function missing(text: string) {
  return findingsOf('part-missing', text).map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

describe('a plan inside minutes is judged as a plan', () => {
  test('its own missing parts are told on its own heading', () => {
    const text = head + plan();
    expect(judge(text).document!.kind).toBe('meeting-minutes');
    expect(judge(text).document!.wholes.map(({ kind }) => kind)).toEqual(['meeting-minutes', 'action-plan']);
    const [[where, message] = [], ...others] = missing(text);
    expect(where).toBe('Improvement plan: night staffing at Elm Court care home');
    expect(message).toContain('when it will be reviewed');
    expect(others).toEqual([]);
  });
  test('a whole plan is left alone', () => {
    expect(missing(head + plan(complete))).toEqual([]);
  });
  test('its actions are asked for a check as in a plan, those of the minutes more softly', () => {
    const text = (head + plan(complete)).replace('Tom times 20 bells on 1 June 2026', '');
    const found = findingsOf('action-without-verification', text);
    expect(found.map(({ span, severity }) => [text.slice(span.start, span.end), severity])).toEqual([
      ['Tom Ilunga to fit two sensor mats by 15 May 2026.', 'information'],
      ['Third carer from ten', 'warning'],
    ]);
  });
  test('a remediation plan inside minutes is asked for what such a plan needs', () => {
    const text = `${head}## Remediation plan for RK\n\nShe was given a talk.\n\n| Action | Owner | Due | How we will check |\n|---|---|---|---|\n| Watch two rounds | Ada Reeve | 29 May 2026 | No prompt in two rounds |\n`;
    const found = findingsOf('remediation-incomplete', text);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Remediation plan for RK']);
  });
});

describe('what is judged as one kind', () => {
  const kindsIn = (text: string) => judge(text).document!.wholes.map(({ kind }) => kind);
  test('a review with a list of actions under a plain heading', () => {
    const text =
      '# Incident review: missed visit\n\nDate: 4 May 2026\n\n## What happened\n\nA visit was missed.\n\n## Action plan\n\n| Action | Owner | Due | Check |\n|---|---|---|---|\n| Test call for new phones | Ada Reeve | 29 May 2026 | Tom rings five |\n';
    expect(kindsIn(text)).toEqual(['incident-review']);
  });
  test.each([
    [
      'a heading of the minutes that only names a plan',
      '## Progress on the improvement plan\n\nAda Reeve told of two actions that are done.\n',
    ],
    ['an item that only names a review', '## Incident review of April: update\n\nThe family has had the report.\n'],
    [
      'the log of the minutes',
      '## Action log\n\n| Action | Owner | Due |\n|---|---|---|\n| Fit two sensor mats | Tom Ilunga | 15 May 2026 |\n',
    ],
  ])('%s', (_, text) => {
    expect(kindsIn(head + text)).toEqual(['meeting-minutes']);
  });
});
