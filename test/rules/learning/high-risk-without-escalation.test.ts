import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'high-risk-without-escalation';
const settings = { rules: { ...defaultSettings.rules, [rule]: { severity: 'warning' as const, options: {} } } };
const asMinutes = { kind: 'meeting-minutes', today: '2026-11-24', settings } as const;
const item = (words: string) => `# Minutes\n\n## Item 4\n\n${words}\n\n## Item 5\n\nThe tea was good.\n`;

describe(rule, () => {
  test.each([
    ['a high risk', 'One carer is alone upstairs. The ⟦risk is high⟧.'],
    ['rated red', 'Night staffing is ⟦rated red⟧.'],
    ['a safeguarding risk', 'There is a ⟦safeguarding risk⟧ at the side door.'],
    ['a score', 'Choking: ⟦risk score of 20⟧.'],
    ['very high', 'This is a ⟦very high risk⟧ for the three men upstairs.'],
    ['in a list', '- Stair gate: ⟦high risk⟧'],
    ['an immediate risk', 'There is an ⟦immediate risk⟧ to the people in flat 2.'],
    ['not escalated', 'The ⟦risk is high⟧ and it was not escalated.'],
  ])('flagged: %s', (_, words) => flags(rule, item(words), asMinutes));

  test.each([
    ['a decision', 'The risk is high. It was decided to close the stair.'],
    ['an escalation', 'The risk is high and was escalated to the director.'],
    ['an action', 'The risk is high.\n\nACTION: Ada Reeve to fit a gate by 22 May 2026'],
    ['somebody told', 'The risk is high. The council was told on 4 May 2026.'],
    ['high risk medicines', 'The audit covered high risk medicines.'],
    ['a group', 'People in high risk groups had their jabs.'],
    ['no high risk', 'There is no high risk on the list.'],
    ['a colour', 'The red trolley was cleaned.'],
    ['in place', 'The risk is high; a second carer is in place from tonight.'],
  ])('clean: %s', (_, words) => clean(rule, item(words), asMinutes));

  test('off until it is turned on', () => {
    expect(findingsOf(rule, item('The risk is high.'), { kind: 'meeting-minutes' })).toEqual([]);
  });
  test('the fix writes a form for the decision', () => {
    expect(fixed(rule, item('The risk is high.'), asMinutes)).toContain(
      'The risk is high. Decided: [what, and why], by [name] on [date]; [who] was told.',
    );
  });
});
