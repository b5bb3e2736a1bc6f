import type { RemarkContent } from '../document/remark.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { type Span, trim } from '../text/span.ts';
import { type CauseReading, readCause, reasoningWords } from './cause.ts';
import { closingWords, pointsToActionsElsewhere, readClosure } from './closure.ts';
import { enquiryWords, readEnquiryDelay } from './enquiry-delay.ts';
import { highRiskWords, readHighRisk, tellsDecision } from './high-risk.ts';
import { faultWords, readIndividualFault } from './individual-fault.ts';
import { notedWords, readNotedLearning } from './noted-learning.ts';
import { readEscalation, readRepeat, repeatWords } from './repeat.ts';
import { readAuthorisation, readRestriction, restrictionWords } from './restriction.ts';
import { readSharing, sharingWords } from './sharing.ts';

/** What a sentence says beside its action, with where; offsets are those of the sentence. */
export type RemarkReading = RemarkContent & { readonly span: Span };

export interface RemarkReadings {
  readonly certain: readonly RemarkReading[];
  /** Whether these words are a cause depends on the heading above them. */
  readonly cause: CauseReading;
}

/** Without a phrase of one of these a sentence remarks nothing, unless something above it makes it a remark. */
export const remarkWords = new PhraseLists(
  closingWords,
  faultWords,
  sharingWords,
  notedWords,
  repeatWords,
  highRiskWords,
  enquiryWords,
  restrictionWords,
  reasoningWords,
);

/** Everything that one sentence remarks, read once and kept with its unit. */
export function readRemarks(sentence: string): RemarkReadings {
  const whole = trim(sentence, { start: 0, end: sentence.length });
  const found: RemarkReading[] = [];
  const add = (content: RemarkContent, span: Span | undefined) => {
    if (span) found.push({ ...content, span });
  };
  const closure = readClosure(sentence);
  if (closure) found.push({ kind: 'closure', reasoned: closure.reasoned, span: closure.span });
  if (pointsToActionsElsewhere(sentence)) add({ kind: 'actions-elsewhere', done: false }, whole);
  const fault = readIndividualFault(sentence);
  if (fault) {
    const { subject, staff, span } = fault;
    add({ kind: 'individual-fault', staff, ...(subject === undefined ? {} : { subject }) }, span);
  }
  add({ kind: 'sharing' }, readSharing(sentence));
  add({ kind: 'noted-learning' }, readNotedLearning(sentence));
  const repeat = readRepeat(sentence);
  if (repeat) add({ kind: 'repeat', references: repeat.references }, repeat.span);
  add({ kind: 'escalation' }, readEscalation(sentence));
  add({ kind: 'high-risk' }, readHighRisk(sentence));
  if (tellsDecision(sentence)) add({ kind: 'decision' }, whole);
  add({ kind: 'enquiry-delay' }, readEnquiryDelay(sentence));
  add({ kind: 'restriction' }, readRestriction(sentence));
  add({ kind: 'authorisation' }, readAuthorisation(sentence));
  return { certain: found, cause: readCause(sentence) };
}
