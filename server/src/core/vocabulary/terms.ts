/** Something that needs judgement, and what the founding documents say of it, in our own words. */
export interface Term {
  readonly name: string;
  /** The words by which it is known in a text. */
  readonly words: readonly string[];
  readonly says: string;
  /** The statements of the founding documents that this rests on; `docs/traceability.md` lists them. */
  readonly rests: readonly [string, ...string[]];
}

export const terms: readonly Term[] = [
  {
    name: 'Enforcement',
    words: ['enforcement', 'enforcement action', 'enforcement powers'],
    says: 'What a regulator does so that people who use a service are protected, and so that somebody answers for a breach. It begins with harm, or the risk of harm, to people, and it should fit that risk. A regulator can also work with a service without using its powers.',
    rests: ['enforcement-purposes', 'enforcement-without-powers', 'enforcement-harm-first'],
  },
  {
    name: 'Warning notice',
    words: ['warning notice', 'warning notices'],
    says: 'A regulator names a breach and sets a day by which it must be put right. An answer takes up each breach with the rule it answers, what is done, the day set and the evidence, and no action is due after that day.',
    rests: ['enforcement-powers', 'enforcement-notice-answered'],
  },
  {
    name: 'Prosecution',
    words: ['prosecution', 'prosecutions', 'prosecuted', 'prosecute'],
    says: 'It follows serious harm, a failure of the whole system, or a known risk that was left alone. Audits, logs and minutes are read as evidence, so they should show what was decided and done. Having been open with the people who were harmed counts in a provider’s favour.',
    rests: ['prosecution-gravity', 'prosecution-known-risk', 'prosecution-openness', 'prosecution-evidence'],
  },
  {
    name: 'Proportionate',
    words: ['proportionate', 'proportionately', 'proportionality', 'disproportionate'],
    says: 'It fits the risk and is no more than is needed. Say what the risk is, what else was considered, why this and not less, and when it will be looked at again.',
    rests: ['enforcement-proportionate', 'return-decision-weighed'],
  },
  {
    name: 'Capability',
    words: ['capability', 'capability process', 'capability response', 'formal capability'],
    says: 'Whether one person can do the work safely. It is looked at beside the way the service works, and not instead of it: workload, supervision, leadership and process are causes too. A formal process has to be fair.',
    rests: ['return-two-tracks', 'return-causes-tested', 'return-fair-process'],
  },
  {
    name: 'Restriction',
    words: ['restriction', 'restrictions', 'restrictive practice', 'restrictive practices'],
    says: 'Somebody is kept from something. It needs to be authorised, no more than is needed and limited in time. Other ways are tried first, staff understand the least restrictive way, and a rise in its use is passed up.',
    rests: ['return-restriction-justified', 'return-restriction-reduced', 'return-restriction-understood'],
  },
  {
    name: 'Safe to practise',
    words: ['safe to practise', 'safe to practice', 'safe return', 'full duties'],
    says: 'What somebody has to show before full duties: a test in practice that they could have failed, and a named person who signs. Having attended a course proves neither. Until then duties stay restricted or supervised.',
    rests: ['return-tested-before-duties', 'return-understanding-tested', 'return-plan-complete'],
  },
];

/** What each of the five levels of a concern about an organisation is for. */
export const levelTerms: Readonly<Record<number, Omit<Term, 'words'>>> = {
  1: {
    name: 'Level 1',
    says: 'Partners share what they know, make the concern clear and agree a response.',
    rests: ['concerns-level-1'],
  },
  2: {
    name: 'Level 2',
    says: 'The organisation’s owner is met and a lead professional is named. Both get a short record with the actions.',
    rests: ['concerns-level-2'],
  },
  3: {
    name: 'Level 3',
    says: 'For concerns that persist. The record says what has not improved and which step the commissioner takes.',
    rests: ['concerns-level-3', 'concerns-persist'],
  },
  4: {
    name: 'Level 4',
    says: 'The organisation attends and the main issue decides who leads. There are plans for contingency, media and communication. Some events, such as a sudden closure, call for it at once.',
    rests: ['concerns-level-4', 'concerns-level-4-triggers'],
  },
  5: {
    name: 'Level 5',
    says: 'Public scrutiny: the record names the board or committee that looks at it, and actions with their days.',
    rests: ['concerns-level-5'],
  },
};
