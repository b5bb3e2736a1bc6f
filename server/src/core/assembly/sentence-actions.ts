import { moved } from '../reading/actor-names.ts';
import type { ActorReading } from '../reading/actor-reading.ts';
import {
  isTentative,
  opensWithVerb,
  readOwnPromise,
  readOwnUndertaking,
  readPassiveCommitment,
  readPronounPromise,
  tellsOwnPlans,
} from '../reading/commitment.ts';
import { readNameAndDateAlone } from '../reading/name-and-date.ts';
import { readOpeningNames } from '../reading/opening-names.ts';
import { isCommonOpener } from '../reading/opening-words.ts';
import { type OwnerReading, readOwner } from '../reading/owner.ts';
import type { OwnerWord } from '../reading/owner-words.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import { readCheckSentence } from '../reading/verification.ts';
import type { ActionDraft } from './draft.ts';
import { fieldOf, fieldValue, inPart, inWords } from './found.ts';
import { spanOfStatement, statementDraft, textSlots, type ValueFor } from './statement-draft.ts';
import { actorOf, holdsActions, type Surroundings } from './surroundings.ts';

const listed: ReadonlySet<OwnerWord | undefined> = new Set(['role', 'group', 'outside']);
const notInitials = new Set(['ok', 'nb', 'fyi', 'asap', 'tbc', 'tba']);

/** The actions among running sentences: marked ones everywhere, commitments where the kind reads them. */
export function sentenceActions(at: number, sentences: readonly Statement[], around: Surroundings): ActionDraft[] {
  const drafts: ActionDraft[] = [];
  let speaker: ActionDraft['owner'];
  const divided = around.kind.prose !== 'none' ? sentences.flatMap((sentence) => sentence.byDoer()) : sentences;
  const subjectBefore = lastNamed(at, divided, around);
  for (const [index, sentence] of divided.entries()) {
    const role = sentence.marker?.role;
    const actor = actorOf(sentence, around.names);
    if (actor?.form === 'speaker') speaker = inWords(actor.owner, around.text, at, sentence);
    if (role === 'resolved' || role === 'noted') continue;
    const added = role === undefined ? addedTo(drafts.at(-1), at, sentence, around) : undefined;
    if (added) {
      drafts[drafts.length - 1] = added;
      continue;
    }
    const alone = role === undefined && index > 0 ? ownerAlone(sentence, around) : undefined;
    if (alone) {
      const last = drafts.at(-1);
      const owner = inWords(alone, around.text, at, sentence)!;
      if (last && !last.owner) drafts[drafts.length - 1] = { ...last, owner };
      else if (
        !last &&
        (sentence.strong.length > 0 || /^\[.*\]$/.test(sentence.text) || around.role === 'matters-arising') &&
        around.kind.prose === 'minutes'
      ) {
        drafts.push({ ...sentenceDraft(at, divided[index - 1]!, around, 'prose'), owner });
      }
      continue;
    }
    if (role === 'action') {
      if (sentence.words.end === sentence.words.start) continue;
      const named = ownerAlone(sentence, around);
      const before = divided[index - 1];
      if (named && before) {
        const last = drafts.at(-1);
        const taken = last !== undefined && last.span.start === spanOfStatement(at, before).start;
        const draft = taken ? drafts.pop()! : sentenceDraft(at, before, around, 'marker');
        const timescale = draft.timescale ?? inWords(sentence.timescale(), around.text, at, sentence);
        const owner = inWords(named, around.text, at, sentence)!;
        drafts.push({ ...draft, owner, ...(timescale ? { timescale } : {}) });
      } else drafts.push(sentenceDraft(at, sentence, around, 'marker'));
    } else if (commits(sentence, around)) drafts.push(sentenceDraft(at, sentence, around, 'prose'));
    else if (speaker && around.kind.prose === 'minutes' && readOwnPromise(wordsOf(sentence))) {
      drafts.push({ ...sentenceDraft(at, sentence, around, 'prose'), owner: speaker });
    } else if (around.kind.prose === 'minutes' && readPronounPromise(wordsOf(sentence))) {
      const spokenOf = subjectBefore(index);
      if (spokenOf) drafts.push({ ...sentenceDraft(at, sentence, around, 'prose'), owner: spokenOf });
    }
  }
  return drafts;
}

/** What a sentence behind an announced action adds to it: who and by when, or how it will be checked. */
function addedTo(
  last: ActionDraft | undefined,
  at: number,
  sentence: Statement,
  around: Surroundings,
): ActionDraft | undefined {
  if (last?.where !== 'marker') return undefined;
  const dated = last.timescale !== undefined && last.timescale.reading.class !== 'event';
  const both = last.owner || dated ? undefined : readNameAndDateAlone(sentence.text);
  if (both) {
    const owner = inPart(both.owner, around.text, at, sentence);
    const timescale = inPart(both.timescale, around.text, at, sentence);
    return { ...last, ...(owner ? { owner } : {}), ...(timescale ? { timescale } : {}) };
  }
  const check = last.verification ? undefined : readCheckSentence(wordsOf(sentence));
  const verification = inWords(check, around.text, at, sentence);
  return verification && { ...last, verification };
}

/** "ACTION: JO" after the discussion: the words only name who does what the sentence before them says. */
function ownerAlone(sentence: Statement, around: Surroundings): OwnerReading | undefined {
  const own = wordsOf(sentence);
  const wrapped = /^[[(]([^()[\]]{2,40})[\])]\.?$/.exec(own)?.[1];
  const words = (wrapped ?? own).replace(/\s?\([^()]*\)[.\s]{0,3}$|[.\s]{1,3}$/, '');
  if (/\b(?:to|will)\b/.test(words) || words.split(/[\s/&+,]+/, 5).length > 4) return undefined;
  const { names } = around;
  const marked = sentence.marker?.role === 'action';
  const isSomebody = (part: string) =>
    names.has(part) ||
    (/^\p{Lu}{2,4}$/u.test(part) && !isCommonOpener(part.toLowerCase()) && !notInitials.has(part.toLowerCase())) ||
    (marked && listed.has(names.words.finder.whole(part.replace(/^the\s/i, ''))));
  if (!words.split(/(?:(?<!\s)\s+)?(?:[/&+,]|\band\b)\s*/).every(isSomebody)) return undefined;
  const reading = readOwner(words, names.words);
  return wrapped && reading ? moved(reading, 1) : reading;
}

/** Whom the last of the sentences before one opened with. Each sentence is asked once, and only where somebody wants to know. */
function lastNamed(at: number, sentences: readonly Statement[], around: Surroundings) {
  let asked = 0;
  let subject: ActionDraft['owner'];
  return (index: number): ActionDraft['owner'] => {
    for (; asked < index; asked++) subject = openingName(at, sentences[asked]!, around) ?? subject;
    return subject;
  };
}

/** Somebody of the document with whose name a sentence opens: "Tom mentioned the raffle." */
function openingName(at: number, sentence: Statement, around: Surroundings): ActionDraft['owner'] {
  const name = readOpeningNames(wordsOf(sentence)).find((one) => around.names.has(one));
  const reading = name === undefined ? undefined : readOwner(name, around.names.words);
  return reading?.class === 'person' ? inWords(reading, around.text, at, sentence) : undefined;
}

function commits(sentence: Statement, around: Surroundings): boolean {
  const words = wordsOf(sentence);
  if (around.role === 'closed-actions') return false;
  if (around.kind.prose === 'minutes') {
    const actor = actorOf(sentence, around.names);
    if (actor?.obligation) return !isTentative(words);
    // "Newsletter – BC" under matters arising is still with BC, unless it says that it is done.
    const after = sentence.trailing?.owner ? (sentence.trailing.status?.reading.class ?? 'open') : undefined;
    if (around.role === 'matters-arising' && after) return after === 'open';
    if (actor?.form === 'trailing' && actor.owner.class === 'person' && sentence.status()?.class !== 'closed') {
      if (around.role === 'matters-arising' || sentence.timescale()) return true;
    }
    // "AR/TI: look at the rota": what is said to have been said by two is what both are to do.
    if (actor?.form === 'speaker' && actor.owner.names.length > 1 && opensWithVerb(words.slice(actor.text.start))) {
      return !isTentative(words);
    }
    if (actor?.form === 'leading' && actor.owner.class !== 'group' && sentence.timescale()) return true;
    if (
      actor &&
      actor.form !== 'speaker' &&
      opensWithVerb(words.slice(actor.form === 'trailing' ? 0 : actor.text.start))
    )
      return true;
    if (words.length >= 400 || (around.role === 'announcements' && tellsOwnPlans(words))) return false;
    return readPassiveCommitment(words) !== undefined || readOwnUndertaking(words) !== undefined;
  }
  if (around.kind.prose === 'review') {
    const actor = actorOf(sentence, around.names);
    if (around.role === 'actions' && (actor?.obligation || readPassiveCommitment(words))) return true;
    // "Helen Cole will send the report": of somebody whom the review names it is more than a tale.
    if (actor?.obligation && around.role !== 'findings' && promisesByName(actor, words, around))
      return !isTentative(words);
    return around.role !== 'findings' && readOwnUndertaking(words) !== undefined;
  }
  // "We will put up photographs" in a plan's own part for actions.
  return around.kind.holdsActions && holdsActions(around.role) && readOwnUndertaking(words) !== undefined;
}

function promisesByName({ owner, obligation }: ActorReading, words: string, { names }: Surroundings): boolean {
  return (
    obligation !== undefined &&
    words.slice(obligation.start, obligation.end) === 'will' &&
    owner.class === 'person' &&
    owner.names.every(({ name }) => name.includes(' ') || names.has(name))
  );
}

/** A sentence as an action, with all that it says of owner, time and check. */
export function sentenceDraft(
  at: number,
  sentence: Statement,
  around: Surroundings,
  where: 'marker' | 'prose',
): ActionDraft {
  const valueFor: ValueFor = (...roles) => {
    const field = sentence.fields.length === 0 ? undefined : fieldOf(sentence, ...roles);
    return field && fieldValue(around.text, at, sentence, field);
  };
  return statementDraft(at, sentence, actorOf(sentence, around.names), around, valueFor, {
    where,
    span: spanOfStatement(at, sentence),
    slots: textSlots(at, sentence, undefined, 0),
  });
}
