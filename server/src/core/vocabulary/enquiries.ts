/** An enquiry into what happened to one person (section 42 of the Care Act 2014), as people call it. */
export const individualEnquiries: readonly string[] = [
  'section 42 enquiry',
  'section 42 inquiry',
  's42 enquiry',
  's 42 enquiry',
  's.42 enquiry',
  'safeguarding enquiry',
  'safeguarding enquiries',
  'safeguarding investigation',
  'individual enquiry',
  'individual enquiries',
  'individual safeguarding',
  'section 42 enquiries',
  's42 enquiries',
  'enquiry for',
  'enquiry into',
  'enquiries for',
  'enquiry about',
  'the enquiry',
  'her enquiry',
  'his enquiry',
];

/** That it waits. */
export const waitingWords: readonly string[] = [
  'on hold',
  'hold off',
  'holding off',
  'paused',
  'pause',
  'pending',
  'awaiting',
  'awaits',
  'waiting for',
  'wait for',
  'waits for',
  'wait until',
  'waiting until',
  'deferred',
  'postponed',
  'suspended',
  'put off',
  'not start until',
  'not begin until',
  'start after',
  'begin after',
  'delayed until',
  'not be opened until',
  'not been started until',
  'held until',
  'parked until',
  'parked',
  'stood down until',
  'not progress until',
  'resume after',
];

/** What it waits for. */
export const meetings: readonly string[] = [
  'meeting',
  'meetings',
  'strategy discussion',
  'conference',
  'case conference',
  'panel',
  'this has been discussed',
  'level 2',
  'level 3',
  'level 4',
];

/** The one good reason. */
export const policeWords: readonly string[] = ['police', 'constabulary', 'officer in the case', 'criminal', 'cps'];
