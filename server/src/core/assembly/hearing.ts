import type { ColourMeaning } from '../document/status.ts';
import { careTelling } from '../reading/care.ts';
import type { LevelWords } from '../reading/concern-level.ts';
import { dateLabelWords } from '../reading/document-date.ts';
import { mayHoldPersonalData } from '../reading/personal-data.ts';
import { mayWait } from '../reading/placeholders.ts';
import { type PracticeReading, practiceWords } from '../reading/practice.ts';
import { remarkWords } from '../reading/remarks.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import type { PhraseLists } from '../text/phrase-lists.ts';
import { labelsOwner } from './body-signs.ts';
import { colourMeaningsOf } from './colours.ts';
import { type ConcernWords, concernOf } from './concern.ts';
import { type DateWords, dateWordsOf } from './dates.ts';
import { gathering } from './gathered.ts';
import type { Heard } from './heard.ts';
import { mayTeach } from './lesson-statements.ts';
import { type Passage, speakingIn, toldByPassage, wordsOfPassage } from './passages.ts';
import { namesSomebody } from './people.ts';
import { mayHoldPersonalDataIn } from './personal-data.ts';
import { type Gaps, gapsOf } from './placeholders.ts';
import { practiceOf } from './practice.ts';
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
  readonly care: object;
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

/**
 * How a topic is asked of a passage, of which nothing is to be expected without a phrase of some lists, or where `may` is
 * false for all its words: most passages answer nothing, and are asked no more than that.
 */
interface Question<Says> {
  readonly unless?: (words: LevelWords) => PhraseLists;
  readonly may?: (words: string) => boolean;
  readonly ask: (passage: Passage, words: LevelWords) => Says | undefined;
}

const questions: { readonly [One in Topic]: Question<Topics[One]> } = {
  dates: { unless: () => dateLabelWords, ask: dateWordsOf },
  people: { ask: namesSomebody },
  owners: { ask: labelsOwner },
  colours: { ask: colourMeaningsOf },
  remarks: { unless: () => remarkWords, ask: remarksOf },
  learning: { ask: mayTeach },
  concern: { unless: ({ telling }) => telling, ask: concernOf },
  practice: { unless: () => practiceWords, ask: practiceOf },
  gaps: { may: mayWait, ask: gapsOf },
  personal: { may: mayHoldPersonalData, ask: mayHoldPersonalDataIn },
  notes: { ask: notesOf },
  care: { unless: () => careTelling, ask: (passage) => passage },
};

const topics = Object.keys(questions) as readonly Topic[];

const hearingWith = remembered((words: LevelWords) => {
  const asked = topics.map((topic) => {
    const { unless, may, ask } = questions[topic];
    return { topic, lists: unless?.(words), may, ask };
  });
  const speaking = speakingIn((passage) => {
    const told = toldByPassage(passage);
    const all = wordsOfPassage(passage);
    let answers: { readonly topic: Topic; readonly says: unknown }[] | undefined;
    for (const { topic, lists, may, ask } of asked) {
      if ((lists && !lists.mayBeAmong(told)) || (may && !may(all))) continue;
      const says = ask(passage, words);
      if (says === undefined) continue;
      answers ??= [];
      answers.push({ topic, says });
    }
    return answers;
  });
  const hearing = gathering<Topic, Heard<unknown>>(
    topics,
    (own, { unit, at }, add) => {
      for (const { at: place, passage, body, says: answers } of speaking(own)) {
        for (const { topic, says } of answers) add(topic, { unit, at: at + place, passage, body, says });
      }
    },
    ({ passage, body, says }, { unit, at }) => ({ unit, at, passage, body, says }),
  );
  // Each answer was sorted by the topic that it answers.
  return hearing as (units: readonly PlacedUnit[]) => Hearing;
});
