import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/core/settings/settings.ts';
import { clean, findingsOf, flags } from '../../support/judging.ts';

const rule = 'restriction-informal';
const settings = { rules: { ...defaultSettings.rules, [rule]: { severity: 'hint' as const, options: {} } } };
const asMinutes = { kind: 'meeting-minutes', today: '2026-11-24', settings } as const;
const item = (words: string) => `# Minutes\n\n## Flat 2\n\n${words}\n\n## Kitchen\n\nThe tea was good.\n`;

describe(rule, () => {
  test.each([
    ['a phone', 'His ⟦phone is kept in the office⟧ at night.'],
    ['not allowed out', 'Jay is ⟦not allowed out⟧ after tea.'],
    ['a kitchen', 'The ⟦kitchen is locked⟧ from nine.'],
    ['a front door', 'The ⟦front door is kept locked⟧ as people wander.'],
    ['food', '- ⟦Food is locked away⟧ since Christmas'],
    ['cigarettes', 'Her ⟦cigarettes are held by staff⟧.'],
    ['a bedroom', 'She was ⟦kept in her room⟧ until supper.'],
    ['a fridge', 'The ⟦fridge is kept locked⟧ because of one tenant.'],
  ])('flagged: %s', (_, words) => flags(rule, item(words), asMinutes));

  test.each([
    [
      'a best interests decision',
      'His phone is kept in the office at night. This was decided in his best interests on 4 May 2026.',
    ],
    ['a standard authorisation', 'The front door is kept locked; a DoLS authorisation is in place.'],
    ['at her request', 'Her cigarettes are held by staff at her request.'],
    ['a medicine cupboard', 'The medicine cupboard was locked at nine.'],
    ['a rule for staff', 'Staff are not allowed to use phones on shift.'],
    ['found unlocked', 'The sluice door was found unlocked.'],
    ['no longer', 'She is no longer kept in her room.'],
    ['keys', 'Spare keys are kept in the office.'],
  ])('clean: %s', (_, words) => clean(rule, item(words), asMinutes));

  test('off until it is turned on', () => {
    expect(findingsOf(rule, item('Jay is not allowed out.'), { kind: 'meeting-minutes' })).toEqual([]);
  });
});
