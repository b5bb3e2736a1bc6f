import type { ActorReading } from '../reading/actor-reading.ts';
import {
  isTentative,
  opensWithVerb,
  readOwnUndertaking,
  readPassiveCommitment,
  tellsOwnPlans,
} from '../reading/commitment.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import { actorOf, holdsActions, type Surroundings } from './surroundings.ts';

/** No commitment without an actor is looked for in a sentence of so many UTF-16 units: it is a whole passage. */
const longest = 400;

/** True where a sentence commits somebody to something, by what the kind of document makes of running words. */
export function commits(sentence: Statement, around: Surroundings): boolean {
  if (around.role === 'closed-actions') return false;
  const { prose, holdsActions: listsActions } = around.kind;
  if (prose === 'minutes') return commitsInMinutes(sentence, around);
  if (prose === 'review') return commitsInReview(sentence, around);
  // "We will put up photographs" in a plan's own part for actions.
  return listsActions && holdsActions(around.role) && readOwnUndertaking(wordsOf(sentence)) !== undefined;
}

function commitsInMinutes(sentence: Statement, around: Surroundings): boolean {
  const { role } = around;
  const words = wordsOf(sentence);
  const actor = actorOf(sentence, around.names);
  if (actor?.obligation) return !isTentative(words);
  // "Newsletter – BC" under matters arising is still with BC, unless it says that it is done.
  const after = sentence.trailing?.owner ? (sentence.trailing.status?.reading.class ?? 'open') : undefined;
  if (role === 'matters-arising' && after) return after === 'open';
  if (actor) {
    if (isLeftWith(actor, sentence) && (role === 'matters-arising' || sentence.timescale())) return true;
    // "AR/TI: look at the rota": what is said to have been said by two is what both are to do.
    if (actor.form === 'speaker' && actor.owner.names.length > 1 && opensWithVerb(words.slice(actor.text.start)))
      return !isTentative(words);
    if (actor.form === 'leading' && actor.owner.class !== 'group' && sentence.timescale()) return true;
    const task = words.slice(actor.form === 'trailing' ? 0 : actor.text.start);
    if (actor.form !== 'speaker' && opensWithVerb(task)) return true;
  }
  if (words.length >= longest || (role === 'announcements' && tellsOwnPlans(words))) return false;
  return readPassiveCommitment(words) !== undefined || readOwnUndertaking(words) !== undefined;
}

/** "Newsletter – Ada Reeve", and nothing says that it is done. */
function isLeftWith({ form, owner }: ActorReading, sentence: Statement): boolean {
  return form === 'trailing' && owner.class === 'person' && sentence.status()?.class !== 'closed';
}

function commitsInReview(sentence: Statement, around: Surroundings): boolean {
  const words = wordsOf(sentence);
  const actor = actorOf(sentence, around.names);
  if (around.role === 'actions' && (actor?.obligation || readPassiveCommitment(words))) return true;
  if (around.role === 'findings') return false;
  // "Helen Cole will send the report": of somebody whom the review names it is more than a tale.
  if (actor?.obligation && promisesByName(actor, words, around)) return !isTentative(words);
  return readOwnUndertaking(words) !== undefined;
}

function promisesByName({ owner, obligation }: ActorReading, words: string, { names }: Surroundings): boolean {
  return (
    obligation !== undefined &&
    words.slice(obligation.start, obligation.end) === 'will' &&
    owner.class === 'person' &&
    owner.names.every(({ name }) => name.includes(' ') || names.has(name))
  );
}
