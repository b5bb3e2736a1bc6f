import { describe, expect, test } from 'vitest';
import { readOwner } from '../../server/src/core/reading/owner.ts';
import { ownerWords } from '../../server/src/core/reading/owner-words.ts';

/** "class: name | name", the lead marked with a star. */
function owner(text: string): string | undefined {
  const reading = readOwner(text);
  return (
    reading &&
    `${reading.class}: ${reading.names.map(({ name }, index) => (index === reading.lead ? `*${name}` : name)).join(' | ')}`
  );
}

describe('whatever stands where an owner is written is a person, unless the words say otherwise', () => {
  test.each([
    'Adaeze Okonkwo',
    'Siân',
    'R. Hallworth',
    'Gráinne Mac Giolla',
    'Oluwaseun',
    'Nguyễn Thị Hoa',
    'Łukasz',
    "Mrs O'Brien",
    'Dr Papadaki',
    'Cllr Wójcik',
    'JO',
    'kaz',
    'Rhodri ap Huw',
  ])('%s', (text) => {
    expect(owner(text)).toBe(`person: ${text}`);
  });
});

describe('one owner, however it is written', () => {
  test.each([
    ['Kwabena Asare, night senior', 'person: Kwabena Asare'],
    ['Centre managers – Babs Nolan leads', 'person: Babs Nolan'],
    ['Night team, Jo Owusu to lead', 'person: Jo Owusu'],
    ['Piotr (maintenance)', 'person: Piotr'],
    ['Head of Estates (Tobias Engström)', 'person: Tobias Engström'],
    ['Ana-Maria Popa, Regional Operations Manager', 'person: Ana-Maria Popa'],
    ['Clinical lead, Ifeoma Uche', 'person: Ifeoma Uche'],
    ['Night lead P. Roy', 'person: Night lead P. Roy'],
    ['Chief Pharmacist, Northmoor General', 'role: Chief Pharmacist'],
    ['Workforce Lead, Northmoor Council', 'role: Workforce Lead'],
    ['@jo', 'person: jo'],
  ])('%s', (text, expected) => {
    expect(owner(text)).toBe(expected);
  });
});

describe('posts, groups and gaps', () => {
  test.each([
    ['Registered Manager', 'role'],
    ['RM', 'role'],
    ['the Clerk', 'role'],
    ['Director of Nursing', 'role'],
    ['Audiology lead', 'role'],
    ['Ward 4 manager', 'role'],
    ['Maintenance', 'role'],
    ['Health and safety lead', 'role'],
    ['All staff', 'group'],
    ['everyone', 'group'],
    ['Quality and Safety Committee', 'group'],
    ['nurses and carers', 'group'],
    ['Home managers', 'group'],
    ['CCs', 'group'],
    ['Larkfield Care Ltd', 'group'],
    ['Northmoor Council / ICB', 'group'],
    ['TBC', 'placeholder'],
    ['To be confirmed', 'placeholder'],
    ['?', 'placeholder'],
    ['[name]', 'placeholder'],
    ['Vacant', 'placeholder'],
    ['Quality Lead (vacant)', 'placeholder'],
    ['TBC – new activities coordinator', 'placeholder'],
  ])('%s is a %s', (text, kind) => {
    expect(readOwner(text)?.class).toBe(kind);
  });

  test.each(['', ' ', '-', '–', '—', '\u00a0'])('nothing: "%s"', (text) => {
    expect(readOwner(text)).toBeUndefined();
  });

  test('organisations other than one’s own are known as such', () => {
    expect(readOwner('ICB')!.names[0]!.outside).toBe(true);
    expect(readOwner('The police')!.names[0]!.outside).toBe(true);
    expect(readOwner('The team')!.names[0]!.outside).toBeUndefined();
  });

  test('the settings add words', () => {
    const words = ownerWords({ roles: ['Wellbeing Guardian'], groups: ['Bluebirds'], partners: ['Westmere Pharmacy'] });
    expect(readOwner('Wellbeing Guardian', words)!.class).toBe('role');
    expect(readOwner('Bluebirds', words)!.class).toBe('group');
    expect(readOwner('Westmere Pharmacy', words)!.names[0]!.outside).toBe(true);
  });
});

describe('several owners', () => {
  test.each([
    ['Declan / Tanvi', 'person: Declan | Tanvi'],
    ['JO/PR', 'person: JO | PR'],
    ['AR & TI', 'person: AR | TI'],
    ['JO + PR', 'person: JO | PR'],
    ['HP, NL', 'person: HP | NL'],
    ['Ada Reeve\nTom Ilunga', 'person: Ada Reeve | Tom Ilunga'],
    ['Jo and team', 'person: Jo | team'],
    ['All staff, led by P. Roy', 'person: All staff | *P. Roy'],
    ['P. Roy, with all staff', 'person: *P. Roy | all staff'],
    ['DoN (support: NED)', 'role: *DoN | NED'],
  ])('%s', (text, expected) => {
    expect(owner(text)).toBe(expected);
  });
});
