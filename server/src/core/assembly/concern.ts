import type { Concern } from '../document/concern.ts';
import type { LevelScale } from '../kinds/level-scale.ts';
import {
  headsWhatMightCome,
  type LevelReading,
  type LevelWords,
  namesFramework,
  saysWhySkipped,
} from '../reading/concern-level.ts';
import { readSentences } from '../reading/sentences.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift } from '../text/span.ts';
import type { Heard } from './heard.ts';
import { placeWords, type UnitWords, unitWords } from './locate.ts';
import type { Outline } from './outline.ts';
import { type Passage, prosesOf } from './passages.ts';

/** What one passage says of the level of a concern. */
export interface ConcernWords {
  readonly namesFramework: boolean;
  readonly saysWhySkipped: boolean;
  readonly levels: readonly {
    readonly words: UnitWords;
    readonly level: number;
    readonly when: LevelReading['when'];
  }[];
  readonly events: readonly { readonly words: UnitWords; readonly level: number }[];
}

/** The level of a concern, by the first words that give one as held now, the others that the record speaks of, and grave events. */
export function concernIn(
  text: SourceText,
  heard: readonly Heard<ConcernWords>[],
  outline: Outline,
  { words, own }: LevelScale,
): Concern {
  let level: Concern['level'];
  const others: Concern['others'][number][] = [];
  const triggers: Concern['triggers'][number][] = [];
  for (const { unit, at, says } of heard) {
    for (const { words: where, level: value, when } of says.levels) {
      const located = { ...placeWords(text, at, where), value };
      if (when === 'now') level ??= located;
      else others.push({ ...located, when });
    }
    if (says.events.length === 0 || isSupposed(outline, outline.sectionOf[unit]!)) continue;
    for (const { words: where, level: value } of says.events) {
      triggers.push({ ...placeWords(text, at, where), level: value });
    }
  }
  return {
    ...(level ? { level } : {}),
    others,
    called: words.called.charAt(0).toUpperCase() + words.called.slice(1),
    triggers,
    named: own || level !== undefined || others.length > 0 || heard.some(({ says }) => says.namesFramework),
    saysWhySkipped: heard.some(({ says }) => says.saysWhySkipped),
  };
}

function isSupposed(outline: Outline, section: number): boolean {
  for (let at = section; at > 0; at = outline.sections[at]!.parent) {
    const heading = outline.sections[at]!.heading;
    if (heading && outline.sections[at]!.level > 1 && headsWhatMightCome(heading.value)) return true;
  }
  return false;
}

/** What a passage says of the levels of one scale and of what calls for them. */
export function concernOf(passage: Passage, words: LevelWords): ConcernWords | undefined {
  const proses = prosesOf(passage);
  const levels: ConcernWords['levels'][number][] = [];
  const events: ConcernWords['events'][number][] = [];
  for (const prose of proses) {
    for (const { start, end } of readSentences(prose.text, prose.hardBreaks)) {
      const said = prose.text.slice(start, end);
      for (const { level, when, span } of words.readLevels(said))
        levels.push({ words: unitWords(prose, shift(start, span)), level, when });
      for (const { level, span } of words.readTriggers(said))
        events.push({ words: unitWords(prose, shift(start, span)), level });
    }
  }
  const named = proses.some((prose) => namesFramework(prose.text));
  const why = proses.some((prose) => saysWhySkipped(prose.text));
  return named || why || levels.length + events.length > 0
    ? { namesFramework: named, saysWhySkipped: why, levels, events }
    : undefined;
}
