import { describe, expect, test } from 'vitest';
import { readActor } from '../../server/src/core/reading/actor.ts';

const known = { has: (name: string) => ['Jo', 'Sam', 'Priya', 'Amir', 'kaz'].includes(name) };

function actor(sentence: string): string | undefined {
  const reading = readActor(sentence, known);
  return reading && `${reading.form}: ${reading.owner.names.map(({ name }) => name).join(' | ')}`;
}

describe('who takes something on', () => {
  test.each([
    ['Sam to send the audit by 4 May', 'obligation: Sam'],
    ['JO/PR to ring the builder', 'obligation: JO | PR'],
    ['Sam and Priya to draw up a rota', 'obligation: Sam | Priya'],
    ['The Clerk to chase the county workshop', 'obligation: The Clerk'],
    ['Registered Manager agreed to write to the family', 'obligation: Registered Manager'],
    ['Amir will take the forms to the ward', 'obligation: Amir'],
    ['Mrs Nakamura would ask every member', 'obligation: Mrs Nakamura'],
    ['It was agreed that TI would change the codes', 'obligation: TI'],
    ['Dr van der Berg to review the charts', 'obligation: Dr van der Berg'],
    ['Siân Llewellyn will draft the letter', 'obligation: Siân Llewellyn'],
    ['A letter is to be sent by the Clerk this week', 'obligation: the Clerk'],
    ['The quality team to sample ten records', 'obligation: The quality team'],
    ['JO: I’ll chase the builder', 'speaker: JO'],
    ['[NM] Schedule the review', 'handle: NM'],
    ['@jo order two rails', 'handle: jo'],
    ['Order two rails (JO)', 'trailing: JO'],
    ['Order two rails – JO', 'trailing: JO'],
    ['Order more pots (Dev)', 'trailing: Dev'],
    ['Nurse to repeat the module by Friday (Priya)', 'obligation: Priya'],
  ])('%s', (sentence, expected) => {
    expect(actor(sentence)).toBe(expected);
  });
});

describe('nobody', () => {
  test.each([
    'The staff to resident ratio was discussed',
    'Training to be arranged',
    'Audit to be completed by the end of June',
    'Due to sickness the audit was late',
    'In order to improve, more checks are needed',
    'Thanks to everyone who came',
    'The committee noted the report',
    'The policy will apply from June',
    'Residents will be happier',
    'Sam sent the audit',
    'It is to go on the website',
    'This will be looked at again',
    'According to the rota there were four',
    'Need to find a date',
    'Access to the garden was good',
    '',
  ])('%s', (sentence) => {
    expect(actor(sentence)).toBeUndefined();
  });
});

test('bold initials at the end name the doer', () => {
  const sentence = 'Two quotations to be obtained JO';
  expect(readActor(sentence, known, [{ start: 30, end: 32 }])!.form).toBe('trailing');
});
