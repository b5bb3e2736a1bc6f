import type { KindId } from '../document/kind.ts';
import type { RequiredPart } from '../document/part.ts';
import { PartWords } from '../reading/part-words.ts';
import type { Settings } from '../settings/settings.ts';
import { remembered } from '../text/lazy.ts';
import { kindDescription } from './catalogue.ts';
import { levelScaleOf } from './level-scale.ts';
import { partOfSettings } from './own-part.ts';

/** What a document of a kind must hold, and the words that show it. */
export interface Requirements {
  readonly parts: readonly RequiredPart[];
  readonly words: PartWords;
}

/** Finders are costly to make and the same for settings that judge alike. */
const known = remembered((_kinds: Settings['kinds']) => new Map<string, Requirements>());

/** The parts of a kind and of the level that its document is at, without those that the settings waive, with those they add. */
export function requirementsOf(kind: KindId, { kinds }: Pick<Settings, 'kinds'>, level = 0): Requirements {
  const made = known(kinds);
  const key = `${kind} ${level}`;
  const before = made.get(key);
  if (before) return before;
  const { requires, levels } = kindDescription(kind);
  const own = kinds[kind];
  const ofLevel = levels && (levelScaleOf({ kinds }).parts[level] ?? []);
  const parts = [
    ...[...(ofLevel ?? []), ...requires].filter(({ id }) => !own?.waives.includes(id)),
    ...(own?.requires ?? []).map(partOfSettings),
  ];
  const requirements = { parts, words: new PartWords(parts) };
  made.set(key, requirements);
  return requirements;
}
