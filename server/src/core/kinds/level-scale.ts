import type { KindId } from '../document/kind.ts';
import type { RequiredPart } from '../document/part.ts';
import { LevelWords } from '../reading/concern-level.ts';
import type { Settings } from '../settings/settings.ts';
import { remembered } from '../text/lazy.ts';
import { kindDescription } from './catalogue.ts';
import { partOfSettings } from './own-part.ts';

/** The levels at which the documents of a kind are held: those of the kind, or those that the settings give. */
export interface LevelScale {
  /** What the record of each level holds beside what every record holds. */
  readonly parts: Readonly<Record<number, readonly RequiredPart[]>>;
  readonly words: LevelWords;
  /** True where the settings give the scale, so that every record is held at one of its levels. */
  readonly own: boolean;
}

const kind: KindId = 'organisational-concern';

export function levelScaleOf({ kinds }: Pick<Settings, 'kinds'>): LevelScale {
  return scaleOf(kinds);
}

const scaleOf = remembered((kinds: Settings['kinds']): LevelScale => {
  const { levels = {}, triggers = {} } = kindDescription(kind);
  const { called = 'level', steps = {}, triggers: ownTriggers = {} } = kinds[kind]?.levels ?? {};
  const own = Object.keys(steps).length > 0;
  const parts = own
    ? Object.fromEntries(Object.entries(steps).map(([step, asked]) => [step, asked.map(partOfSettings)]))
    : levels;
  const highest = Math.max(0, ...Object.keys(parts).map(Number));
  // The events of the five levels say nothing of another scale.
  const events = own ? ownTriggers : bothOf(triggers, ownTriggers);
  return { parts, words: new LevelWords(called, highest, events), own };
});

function bothOf(one: LevelScale['words']['triggers'], other: LevelScale['words']['triggers']) {
  const levels = new Set([...Object.keys(one), ...Object.keys(other)].map(Number));
  return Object.fromEntries([...levels].map((level) => [level, [...(one[level] ?? []), ...(other[level] ?? [])]]));
}
