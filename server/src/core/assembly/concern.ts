import type { Concern } from '../document/concern.ts';
import type { Placed } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { namesFramework, readLevels, saysWhySkipped } from '../reading/concern-level.ts';
import { readSentences } from '../reading/sentences.ts';
import type { UnitFacts } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { shift } from '../text/span.ts';
import { locate } from './locate.ts';
import { prosesIn } from './placeholders.ts';

/** The level of a concern, by the first words that give one as held now, and the others that the record speaks of. */
export function concernIn(text: string, units: readonly Placed<UnitFacts>[]): Concern {
  let level: Concern['level'];
  let named = false;
  let why = false;
  const others: Concern['others'][number][] = [];
  for (const { at, prose } of prosesIn(units)) {
    const words = concernWords(prose);
    named ||= words.named;
    why ||= words.why;
    if (!/level/i.test(prose.text)) continue;
    for (const sentence of readSentences(prose.text, prose.hardBreaks)) {
      for (const { level: value, span, when } of readLevels(prose.text.slice(sentence.start, sentence.end))) {
        const located = { ...locate(text, at, prose, shift(sentence.start, span)), value };
        if (when === 'now') level ??= located;
        else others.push({ ...located, when });
      }
    }
  }
  return {
    ...(level ? { level } : {}),
    others,
    named: named || level !== undefined || others.length > 0,
    saysWhySkipped: why,
  };
}

const concernWords = remembered((prose: Prose) => ({
  named: namesFramework(prose.text),
  why: saysWhySkipped(prose.text),
}));
