import type { ColourMeaning } from '../document/status.ts';
import type { LevelWords } from '../reading/concern-level.ts';
import type { PracticeReading } from '../reading/practice.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { colourMeaningsOf } from './colours.ts';
import { type ConcernWords, concernOf } from './concern.ts';
import { type DateWords, dateWordsOf } from './dates.ts';
import { gathering } from './gathered.ts';
import type { Heard } from './heard.ts';
import { mayTeach } from './learning.ts';
import { type Passage, speakingIn } from './passages.ts';
import { namesSomebody } from './people.ts';
import { mayHoldPersonalDataIn } from './personal-data.ts';
import { type Gaps, gapsOf } from './placeholders.ts';
import { practiceOf } from './practice.ts';
import { labelsOwner } from './recognise.ts';
import { remarksOf, type SentenceRemarks } from './remarks.ts';
import { notesOf, type UnitNote } from './suppressions.ts';

/** What is asked of each passage by itself, whatever stands around it. */
interface Topics {
  readonly dates: readonly DateWords[];
  readonly people: object;
  readonly owners: object;
  readonly colours: readonly ColourMeaning[];
  readonly remarks: readonly SentenceRemarks[];
  readonly learning: object;
  readonly concern: ConcernWords;
  readonly practice: readonly PracticeReading[];
  readonly gaps: Gaps;
  readonly personal: object;
  readonly notes: readonly UnitNote[];
}

type Topic = keyof Topics;

/** Those passages of a document that say something on a topic, in the order of the text. */
export type Hearing = { readonly [One in Topic]: readonly Heard<Topics[One]>[] };

/**
 * Asks every passage of a document on all topics in one walk. Each passage is read once and its answers are kept with it
 * under one memory: a letter typed costs the reading of its own passage alone. `words` tell of the levels of a concern.
 */
export function hear(units: readonly PlacedUnit[], words: LevelWords): Hearing {
  return hearingWith(words)(units);
}

const topics: readonly Topic[] = [
  'dates',
  'people',
  'owners',
  'colours',
  'remarks',
  'learning',
  'concern',
  'practice',
  'gaps',
  'personal',
  'notes',
];

const hearingWith = remembered((words: LevelWords) => {
  const speaking = speakingIn((passage) => {
    const answers = askAll(passage, words);
    return answers.length > 0 ? answers : undefined;
  });
  const hearing = gathering<Topic, Heard<unknown>>(
    topics,
    (own, { unit, at }, to) => {
      for (const { at: place, passage, body, says: answers } of speaking(own)) {
        for (const { topic, says } of answers) to[topic].push({ unit, at: at + place, passage, body, says });
      }
    },
    ({ passage, body, says }, { unit, at }) => ({ unit, at, passage, body, says }),
  );
  // Each answer was sorted by the topic that it answers.
  return hearing as (units: readonly PlacedUnit[]) => Hearing;
});

function askAll(passage: Passage, words: LevelWords): { readonly topic: Topic; readonly says: unknown }[] {
  const answers: { readonly [One in Topic]: Topics[One] | undefined } = {
    dates: dateWordsOf(passage),
    people: namesSomebody(passage),
    owners: labelsOwner(passage),
    colours: colourMeaningsOf(passage),
    remarks: remarksOf(passage),
    learning: mayTeach(passage),
    concern: concernOf(passage, words),
    practice: practiceOf(passage),
    gaps: gapsOf(passage),
    personal: mayHoldPersonalDataIn(passage),
    notes: notesOf(passage),
  };
  return (Object.keys(answers) as Topic[]).flatMap((topic) =>
    answers[topic] === undefined ? [] : [{ topic, says: answers[topic] }],
  );
}
