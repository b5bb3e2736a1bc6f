import picomatch from 'picomatch';
import type { KindId } from '../document/kind.ts';
import type { Settings } from './settings.ts';

const matchers = new WeakMap<Settings, readonly { matches: (path: string) => boolean; kind: KindId | 'none' }[]>();

/** What the settings say of a path, relative to their folder and with `/` between its parts; the first match decides. */
export function kindForPath(settings: Settings, path: string): KindId | 'none' | undefined {
  if (path === '' || settings.documents.length === 0) return undefined;
  let compiled = matchers.get(settings);
  if (!compiled) {
    compiled = settings.documents.map(({ pattern, kind }) => ({ matches: picomatch(pattern, { dot: true }), kind }));
    matchers.set(settings, compiled);
  }
  return compiled.find(({ matches }) => matches(path))?.kind;
}
