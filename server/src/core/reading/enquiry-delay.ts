import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { individualEnquiries, meetings, policeWords, waitingWords } from '../vocabulary/enquiries.ts';

const enquiries = PhraseFinder.of(individualEnquiries);
const waits = PhraseFinder.of(waitingWords);
const gatherings = PhraseFinder.of(meetings);
const police = PhraseFinder.of(policeWords);

/** Without a phrase of these no enquiry waits. */
export const enquiryWords = new PhraseLists(enquiries);

/** "The section 42 enquiry is on hold until the meeting", unless the police asked for it. */
export function readEnquiryDelay(sentence: string): Span | undefined {
  if (!/enquir|inquir|individual safeguarding|investigation/i.test(sentence) || police.find(sentence)) return undefined;
  const enquiry = enquiries.find(sentence);
  if (!enquiry) return undefined;
  const wait = waits.findAll(sentence).find(({ span }) => span.start > enquiry.span.start);
  if (!wait || /\b(?:not|never|no longer|nor|without)\s+(?:\p{L}+\s){0,2}$/iu.test(sentence.slice(0, wait.span.start)))
    return undefined;
  const meeting = gatherings.findAll(sentence).find(({ span }) => span.start >= wait.span.start);
  return meeting && { start: enquiry.span.start, end: meeting.span.end };
}
