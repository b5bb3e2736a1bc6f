import picomatch from 'picomatch';
import type { KindId } from '../document/kind.ts';
import { remembered } from '../text/lazy.ts';
import type { Settings } from './settings.ts';

const matchersOf = remembered(({ documents }: Settings) =>
  documents.map(({ pattern, kind }) => ({ matches: picomatch(pattern, { dot: true }), kind })),
);

/** What the settings say of a path, relative to their folder and with `/` between its parts; the first match decides. */
export function kindForPath(settings: Settings, path: string): KindId | 'none' | undefined {
  if (path === '' || settings.documents.length === 0) return undefined;
  return matchersOf(settings).find(({ matches }) => matches(path))?.kind;
}
