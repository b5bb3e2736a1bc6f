import type { Slot, Slots } from '../document/action.ts';
import { endOf, startOf } from '../markdown/prose.ts';
import type { ActorReading } from '../reading/actor-reading.ts';
import { readOpeningNames } from '../reading/opening-names.ts';
import { readOwner } from '../reading/owner.ts';
import { holdsDate, readOwnerAndDate } from '../reading/owner-and-date.ts';
import type { Statement } from '../reading/statement.ts';
import { type Span, shift } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import type { ActionDraft } from './draft.ts';
import {
  asItStands,
  evidenceIn,
  found,
  inPart,
  inWords,
  ownerIn,
  partOf,
  partValue,
  spokenCheck,
  spokenStatus,
  statusIn,
  timescaleIn,
  toldBy,
  type Value,
  verificationIn,
} from './found.ts';
import { locateIn } from './locate.ts';
import type { Surroundings } from './surroundings.ts';

/** Finds the value of the first of some labels. */
export type ValueFor = (...roles: readonly FieldRole[]) => Value | undefined;

/** The action that a statement and its labelled fields state, however they are laid out; the last argument says where it stands. */
export function statementDraft(
  at: number,
  statement: Statement,
  actor: ActorReading | undefined,
  around: Surroundings,
  valueFor: ValueFor,
  { where, span, slots }: Pick<ActionDraft, 'where' | 'span' | 'slots'>,
): ActionDraft {
  const { text } = around;
  const after = statement.trailing;
  const { owner: ownerField, due } = ownerAndDue(valueFor('owner'), valueFor('timescale'));
  const proof = valueFor('verification');
  const progress = valueFor('progress', 'completed');
  const owner =
    ownerIn(ownerField, around.names.words) ??
    inPart(after?.owner, text, at, statement) ??
    inWords(actor?.owner, text, at, statement) ??
    ownerOfState(at, statement, around) ??
    around.owner;
  const timescale =
    timescaleIn(due) ?? inPart(after?.timescale, text, at, statement) ?? timescaleInWords(at, statement, around);
  const verification =
    verificationIn(proof) ??
    verificationIn(valueFor('checker')) ??
    inWords(statement.verification(), text, at, statement) ??
    spokenCheck(valueFor('progress'));
  const statusField = valueFor('status');
  const status =
    statusIn(statusField) ??
    statusIn(progress) ??
    inPart(after?.status, text, at, statement) ??
    inWords(statement.status(), text, at, statement) ??
    spokenStatus(proof) ??
    spokenStatus(due);
  const told = after?.status && partValue(after.status, text, at, statement);
  // "Police told, Emeka, 18 November, numbers in the log": what stands behind name and date shows that it was done.
  const remark = after?.remark && partValue({ part: after.remark, reading: undefined }, text, at, statement);
  const completed = valueFor('completed');
  const sourceField = valueFor('source');
  const source = sourceField?.place({ start: 0, end: sourceField.words.length }) ?? around.source;
  return {
    where,
    span,
    text: wordsOfAction(at, statement, around),
    section: around.section,
    id: statement.reference && locateIn(text, at, statement, statement.reference),
    source,
    owner,
    timescale,
    verification,
    evidence: () => evidenceIn(proof, progress, valueFor('impact'), statusField, told, remark),
    status,
    completed: asItStands(completed ?? statusField ?? told ?? progress ?? proof),
    told: toldBy({
      completed,
      status: statusField ?? told,
      progress: valueFor('progress'),
      verification: proof,
    }),
    checker: ownerIn(valueFor('checker'), around.names.words),
    raised: asItStands(valueFor('raised')),
    struck: statement.struck,
    carriedForward: around.role === 'matters-arising',
    slots,
  };
}

/** The words that state the action, without its reference, its marker and its labelled values. */
export function wordsOfAction(at: number, statement: Statement, { text }: Surroundings): ActionDraft['text'] {
  const { words } = statement;
  return locateIn(text, at, statement, words.end > words.start ? words : { start: 0, end: statement.text.length });
}

/** "Lead: night coordinators, from 7 September": one labelled value may say both who and when. */
function ownerAndDue(owner: Value | undefined, due: Value | undefined): Record<'owner' | 'due', Value | undefined> {
  if (!owner || due || !holdsDate(owner.words)) return { owner, due };
  const parts = readOwnerAndDate(owner.words, owner.struck);
  return {
    owner: parts.owner && partOf(owner, parts.owner),
    due: parts.timescale && partOf(owner, parts.timescale),
  };
}

/** "MAR audit – Aisha not done yet": somebody whom the document names opens the words that tell how far it is. */
function ownerOfState(at: number, statement: Statement, { text, names }: Surroundings) {
  const state = statement.trailing?.status;
  if (!state) return undefined;
  const { words, place, ...rest } = partValue(state, text, at, statement);
  const name = readOpeningNames(words).find((one) => names.has(one));
  const reading = name === undefined ? undefined : readOwner(name, names.words);
  return reading?.class === 'person' ? found(reading, { words, place, ...rest }) : undefined;
}

/** A heading that sets a term weighs more than a condition in the words below it: "when updating the charts". */
function timescaleInWords(at: number, statement: Statement, { text, timescale: given }: Surroundings) {
  const own = inWords(statement.timescale(), text, at, statement);
  return own?.reading.class === 'event' && given ? given : (own ?? given);
}

/** Where fields that are missing go: after the last of the action's labelled values, or after its own words. */
export function textSlots(at: number, statement: Statement, line: string | undefined, end: number): Slots {
  if (line !== undefined) return labelledSlots((label) => ({ in: 'line', at: end, lead: `${line}${label}: ` }));
  const place = at + endOf(statement.prose, Math.max(0, lastVisible(statement)));
  return labelledSlots((label) => ({ in: 'text', at: place, lead: ` – ${label}: ` }));
}

/** One slot for each field, made from the label that would stand before its value. */
export function labelledSlots(slot: (label: string) => Slot): Slots {
  return {
    owner: slot('Owner'),
    timescale: slot('Due'),
    verification: slot('Verified by'),
    status: slot('Status'),
    completed: slot('Completed'),
  };
}

function lastVisible(statement: Statement): number {
  const length = statement.text.trimEnd().length;
  return Math.min(statement.at + length - 1, statement.prose.text.length - 1);
}

/** Where a statement stands in the document, without the space around it. */
export function spanOfStatement(at: number, statement: Statement): Span {
  const from = startOf(statement.prose, statement.at);
  const to = endOf(statement.prose, lastVisible(statement));
  return shift(at, { start: from, end: Math.max(from, to) });
}
