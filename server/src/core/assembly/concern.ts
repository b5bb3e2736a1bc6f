import type { Concern } from '../document/concern.ts';
import type { LevelScale } from '../kinds/level-scale.ts';
import type { Placed } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { headsWhatMightCome, type LevelWords, namesFramework, saysWhySkipped } from '../reading/concern-level.ts';
import { readSentences } from '../reading/sentences.ts';
import type { UnitFacts } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { shift } from '../text/span.ts';
import { locate } from './locate.ts';
import type { Outline } from './outline.ts';
import { prosesIn } from './placeholders.ts';

/** The level of a concern, by the first words that give one as held now, the others that the record speaks of, and grave events. */
export function concernIn(
  text: string,
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
  { words, own }: LevelScale,
): Concern {
  let level: Concern['level'];
  let named = own;
  let why = false;
  const others: Concern['others'][number][] = [];
  const triggers: Concern['triggers'][number][] = [];
  for (const [index, unit] of units.entries()) {
    const supposed = isSupposed(outline, outline.sectionOf[index]!);
    for (const { at, prose } of prosesIn([unit])) {
      const framework = frameworkWords(prose);
      named ||= framework.named;
      why ||= framework.why;
      for (const { levels, events, from } of readingsOf(words)(prose)) {
        for (const { level: value, span, when } of levels) {
          const located = { ...locate(text, at, prose, shift(from, span)), value };
          if (when === 'now') level ??= located;
          else others.push({ ...located, when });
        }
        if (supposed) continue;
        for (const { level: value, span } of events) {
          triggers.push({ ...locate(text, at, prose, shift(from, span)), level: value });
        }
      }
    }
  }
  return {
    ...(level ? { level } : {}),
    others,
    called: words.called.charAt(0).toUpperCase() + words.called.slice(1),
    triggers,
    named: named || level !== undefined || others.length > 0,
    saysWhySkipped: why,
  };
}

function isSupposed(outline: Outline, section: number): boolean {
  for (let at = section; at > 0; at = outline.sections[at]!.parent) {
    const heading = outline.sections[at]!.heading;
    if (heading && outline.sections[at]!.level > 1 && headsWhatMightCome(heading.value)) return true;
  }
  return false;
}

const frameworkWords = remembered((prose: Prose) => ({
  named: namesFramework(prose.text),
  why: saysWhySkipped(prose.text),
}));

/** For each scale what the sentences of a run of words say of its levels and events. */
const readingsOf = remembered((words: LevelWords) =>
  remembered((prose: Prose) =>
    readSentences(prose.text, prose.hardBreaks).flatMap((sentence) => {
      const said = prose.text.slice(sentence.start, sentence.end);
      const levels = words.readLevels(said);
      const events = words.readTriggers(said);
      return levels.length + events.length === 0 ? [] : [{ levels, events, from: sentence.start }];
    }),
  ),
);
