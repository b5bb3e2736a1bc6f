import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'repeat-without-escalation';
const asMinutes = { kind: 'meeting-minutes', today: '2026-11-24' } as const;
const item = (words: string) => `# Minutes\n\n## Item 4\n\n${words}\n\n## Item 5\n\nThe tea was good.\n`;

describe(rule, () => {
  test.each([
    ['again', '⟦Mr K fell again on Tuesday.⟧ Discussed.'],
    ['the third time', '⟦The medicines were missed for the third time this month.⟧'],
    ['another error', '⟦There was another medication error on the night shift.⟧'],
    ['a third fall', '⟦This was her third fall since March.⟧'],
    ['repeated', '⟦Repeated missed visits in the north round.⟧'],
    ['a code shared again', '⟦Door codes were shared again.⟧ A reminder went out.'],
    ['in a list', '- ⟦Yet another complaint about cold food⟧'],
    ['a fourth near miss', '⟦A fourth near miss with the hoist was reported.⟧'],
    ['it happened again', '⟦It happened again at the weekend.⟧ Staff were spoken to.'],
    ['not escalated', '⟦Mr K fell again on Tuesday.⟧ This was not escalated.'],
  ])('flagged: %s', (_, words) => flags(rule, item(words), asMinutes));

  test('louder where the numbers of the incidents are given', () => {
    const text = item('Another controlled drug error was found (Datix 2291, 2307, 2330).');
    expect(findingsOf(rule, text, asMinutes).map(({ severity }) => severity)).toEqual(['warning']);
    expect(findingsOf(rule, item('Mr K fell again.'), asMinutes)[0]!.severity).toBe('information');
  });
  test('a date that has moved three times', () => {
    flags(
      rule,
      '# Minutes\n\n## Action log\n\n| Ref | Action | Owner | Due | Status |\n|---|---|---|---|---|\n| Q-1 | ⟦Audit the lock boxes⟧ | Ada Reeve | ~~31/07/2026~~ ~~30/09/2026~~ ~~31/10/2026~~ 15/12/2026 | Open |\n',
      asMinutes,
    );
  });

  test.each([
    ['a thematic review', 'Mr K fell again on Tuesday. A thematic review of his falls was asked for.'],
    ['escalated', 'Another medication error was found and escalated to the area manager.'],
    ['the risk register', 'The third fall this month. It is now on the risk register.'],
    ['a referral', 'Mr K fell again and was referred to the falls team.'],
    ['falling figures', 'Complaints fell again this quarter.'],
    ['figures that fell', 'The number of errors fell again in May.'],
    ['prevented', 'Mats were moved so that nobody falls again.'],
    ['feared', 'She is afraid that it will happen again.'],
    ['an audit', 'The audit was done again in May, the third time this year.'],
    ['a clinical repeat', 'Repeat bloods were taken and a repeat prescription ordered.'],
    ['a meeting', 'The group meets again in June.'],
    ['an incident form', 'Another incident form is to be designed.'],
    ['no repeat', 'There has been no repeat of the error.'],
    ['a talk that came back', 'The September choking was talked through again at handover.'],
    [
      'a date moved twice',
      '| Ref | Action | Owner | Due | Status |\n|---|---|---|---|---|\n| Q-1 | Audit | Ada Reeve | ~~31/07/2026~~ ~~30/09/2026~~ 15/12/2026 | Open |',
    ],
  ])('clean: %s', (_, words) => clean(rule, item(words), asMinutes));

  test('a thematic review is the answer itself', () =>
    clean(rule, item('Mr K fell again.'), { kind: 'thematic-review' }));
  test('the fix asks for a thematic review', () => {
    expect(fixed(rule, item('Mr K fell again on Tuesday.'), asMinutes)).toContain(
      'on Tuesday. Thematic review by [name], to [meeting or person] by [date].',
    );
  });
});
