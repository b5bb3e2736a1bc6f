import { moved } from '../reading/actor-names.ts';
import { readOwnPromise, readPronounPromise } from '../reading/commitment.ts';
import { readNameAndDateAlone } from '../reading/name-and-date.ts';
import { readOpeningNames } from '../reading/opening-names.ts';
import { isCommonOpener } from '../reading/opening-words.ts';
import { type OwnerReading, readOwner } from '../reading/owner.ts';
import type { OwnerWord } from '../reading/owner-words.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import { readCheckSentence } from '../reading/verification.ts';
import { commits } from './commits.ts';
import type { ActionDraft } from './draft.ts';
import { fieldOf, fieldValue, inPart, inWords } from './found.ts';
import { spanOfStatement, statementDraft, textSlots, type ValueFor } from './statement-draft.ts';
import { actorOf, type Surroundings } from './surroundings.ts';

const listed: ReadonlySet<OwnerWord | undefined> = new Set(['role', 'group', 'outside']);
const notInitials = new Set(['ok', 'nb', 'fyi', 'asap', 'tbc', 'tba']);

/** The actions among running sentences: marked ones everywhere, commitments where the kind reads them. */
export function sentenceActions(at: number, sentences: readonly Statement[], around: Surroundings): ActionDraft[] {
  const divided = around.kind.prose !== 'none' ? sentences.flatMap((sentence) => sentence.byDoer()) : sentences;
  return new RunningSentences(at, divided, around).actions();
}

/** Sentences as they are read, one after the other: one may complete the action of the sentence before it. */
class RunningSentences {
  readonly #at: number;
  readonly #sentences: readonly Statement[];
  readonly #around: Surroundings;
  readonly #drafts: ActionDraft[] = [];
  readonly #subjectBefore: (index: number) => ActionDraft['owner'];
  /** Who was last said to speak: "AR: I will …". */
  #speaker: ActionDraft['owner'];

  constructor(at: number, sentences: readonly Statement[], around: Surroundings) {
    this.#at = at;
    this.#sentences = sentences;
    this.#around = around;
    this.#subjectBefore = lastNamed(at, sentences, around);
  }

  actions(): ActionDraft[] {
    for (const [index, sentence] of this.#sentences.entries()) {
      this.#hearSpeaker(sentence);
      const role = sentence.marker?.role;
      if (role === 'resolved' || role === 'noted') continue;
      if (role === 'action') this.#takeMarked(index, sentence);
      else if (role !== undefined || !this.#addToLast(index, sentence)) this.#takeCommitment(index, sentence);
    }
    return this.#drafts;
  }

  #hearSpeaker(sentence: Statement): void {
    const actor = actorOf(sentence, this.#around.names);
    if (actor?.form === 'speaker') this.#speaker = inWords(actor.owner, this.#around.text, this.#at, sentence);
  }

  /** True where a sentence only says more of the action before it. */
  #addToLast(index: number, sentence: Statement): boolean {
    const added = addedTo(this.#drafts.at(-1), this.#at, sentence, this.#around);
    if (added) this.#drafts[this.#drafts.length - 1] = added;
    return added !== undefined || (index > 0 && this.#takeOwnerAlone(index, sentence));
  }

  /** True where a sentence only names who does what the one before it says. */
  #takeOwnerAlone(index: number, sentence: Statement): boolean {
    const around = this.#around;
    const alone = ownerAlone(sentence, around);
    if (!alone) return false;
    const last = this.#drafts.at(-1);
    const owner = inWords(alone, around.text, this.#at, sentence)!;
    if (last) {
      if (!last.owner) this.#drafts[this.#drafts.length - 1] = { ...last, owner };
    } else if (around.kind.prose === 'minutes' && standsOut(sentence, around)) {
      this.#drafts.push({ ...this.#draft(this.#sentences[index - 1]!, 'prose'), owner });
    }
    return true;
  }

  #takeMarked(index: number, sentence: Statement): void {
    if (sentence.words.end === sentence.words.start) return;
    const named = ownerAlone(sentence, this.#around);
    const before = this.#sentences[index - 1];
    if (!named || !before) {
      this.#drafts.push(this.#draft(sentence, 'marker'));
      return;
    }
    const last = this.#drafts.at(-1);
    const taken = last !== undefined && last.span.start === spanOfStatement(this.#at, before).start;
    const draft = taken ? this.#drafts.pop()! : this.#draft(before, 'marker');
    const { text } = this.#around;
    const timescale = draft.timescale ?? inWords(sentence.timescale(), text, this.#at, sentence);
    const owner = inWords(named, text, this.#at, sentence)!;
    this.#drafts.push({ ...draft, owner, ...(timescale ? { timescale } : {}) });
  }

  #takeCommitment(index: number, sentence: Statement): void {
    if (commits(sentence, this.#around)) {
      this.#drafts.push(this.#draft(sentence, 'prose'));
      return;
    }
    if (this.#around.kind.prose !== 'minutes') return;
    const words = wordsOf(sentence);
    const owner =
      this.#speaker && readOwnPromise(words)
        ? this.#speaker
        : readPronounPromise(words)
          ? this.#subjectBefore(index)
          : undefined;
    if (owner) this.#drafts.push({ ...this.#draft(sentence, 'prose'), owner });
  }

  #draft(sentence: Statement, where: 'marker' | 'prose'): ActionDraft {
    return sentenceDraft(this.#at, sentence, this.#around, where);
  }
}

/** In minutes a name by itself is an owner where it is set apart, or where matters of the last meeting are taken up. */
function standsOut({ strong, text }: Statement, { role }: Surroundings): boolean {
  return strong.length > 0 || /^\[.*\]$/.test(text) || role === 'matters-arising';
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
