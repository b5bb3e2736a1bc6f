import { describe, expect, test } from 'vitest';
import {
  isActivityOnly,
  isLearningStatement,
  readImpact,
  readPlannedMeasure,
  tellsOfSharing,
} from '../../server/src/core/reading/impact.ts';

describe('the impact ladder', () => {
  test.each<[number, string]>([
    [0, 'All nine nurses have signed the memo.'],
    [0, '118 staff trained and posters up in all nine homes.'],
    [0, 'The form was changed on 4 May 2026.'],
    [1, 'Staff are more confident.'],
    [1, 'People are happier and it works better.'],
    [2, 'A re-audit in Cedar House showed good recording.'],
    [2, 'Feedback from families was positive.'],
    [3, 'Falls from a raised bed have gone down over the last three months.'],
    [3, 'Referrals were made more quickly in the months since.'],
    [4, 'Missed doses fell from 9 in January to March 2026 to 3 in April to June 2026.'],
    [4, 'The bell failed on 8 of 8 doors on 4 May 2026 and on 0 of 8 on 2 June 2026 (engineer’s log).'],
    [4, 'Red alerts answered within 15 minutes rose from 54% (April 2026) to 91% (September 2026).'],
  ])('%i: %s', (rung, text) => {
    expect(readImpact(text).rung).toBe(rung);
  });

  test.each([
    'Medicine errors reduced over the following months.',
    'Confidence improved, as seen in observed practice.',
    'Safeguarding referrals were made sooner, shown by the log.',
    'Audits showed consistent recording over eight weeks.',
    'Staff described the triggers in supervision.',
    'Complaints about food dropped after the change.',
    'Spot checks found the new sheet in use on each unit.',
  ])('an honest statement of effect is never nothing: %s', (text) => {
    expect(readImpact(text).rung).toBeGreaterThan(0);
  });

  test.each(['Regulation 12 and 17 apply', 'See clause 4.2 of form 7', 'On 4 May 2026'])(
    'numbers that measure nothing: %s',
    (text) => {
      expect(readImpact(text).rung).toBe(0);
    },
  );
});

test('activity is not an outcome', () => {
  expect(isActivityOnly('42 staff trained and posters put on the wall')).toBe(true);
  expect(isActivityOnly('42 staff trained; missed doses fell from 9 to 3')).toBe(false);
});

test('a measure that is planned', () => {
  expect(readPlannedMeasure('Re-audit in March 2027')).toBeDefined();
  expect(readPlannedMeasure('Waiting times will be measured again in May')).toBeDefined();
  expect(readPlannedMeasure('Staff told at handover')).toBeUndefined();
});

test.each([
  ['We learned that the bell cannot be heard upstairs.', true],
  ['Next time make sure that both wings hear the bell.', true],
  ['The lesson to learn is to try the bell before the visit.', true],
  ['The lesson is to ring twice.', true],
  ['Key learning: photographs go out of date', true],
  ['Noted for learning.', true],
  ['She attended a course on learning disability.', false],
])('a lesson: %s', (text, expected) => {
  expect(isLearningStatement(text)).toBe(expected);
});

test('how learning spread is not what was learned', () => {
  expect(tellsOfSharing('Shared with all wards in the September bulletin.')).toBe(true);
  expect(tellsOfSharing('Shared rooms need two bells.')).toBe(false);
});
