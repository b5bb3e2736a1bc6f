import type { KindSettings, Settings } from './settings.ts';

type Judging = Omit<Settings, 'fingerprint'>;
type Setting = keyof Judging;

/** One way for each setting, so that a new setting cannot be forgotten here. */
const ways: { readonly [Key in Setting]: (near: Judging[Key], far: Judging[Key]) => Judging[Key] } = {
  preset: (near, far) => near ?? far,
  rules: (near, far) =>
    Object.fromEntries(
      [...new Set([...Object.keys(near), ...Object.keys(far)])].map((id) => {
        const severity = near[id]?.severity ?? far[id]?.severity;
        return [id, { ...(severity ? { severity } : {}), options: { ...far[id]?.options, ...near[id]?.options } }];
      }),
    ),
  // The first pattern that fits decides, so the nearer ones stand first.
  documents: (near, far) => [...near, ...far],
  people: (near, far) => [...near, ...far.filter(({ name }) => near.every((person) => person.name !== name))],
  meetings: (near, far) => [...near, ...far.filter(({ name }) => near.every((one) => one.name !== name))],
  kinds: (near, far) => {
    const ids = [...new Set([...Object.keys(near), ...Object.keys(far)])] as (keyof typeof near)[];
    return Object.fromEntries(
      ids.map((id) => [
        id,
        {
          requires: [...(near[id]?.requires ?? []), ...(far[id]?.requires ?? [])],
          waives: unique([...(near[id]?.waives ?? []), ...(far[id]?.waives ?? [])]),
          ...levelsOf(near[id] ?? far[id], far[id]),
        },
      ]),
    );
  },
  // A folder inside that of the file which names it, so it means nothing to another.
  templates: (near) => near,
  vocabulary: (near, far) => ({
    roles: unique([...near.roles, ...far.roles]),
    groups: unique([...near.groups, ...far.groups]),
    partners: unique([...near.partners, ...far.partners]),
  }),
};

/** The settings of one file together with those that it shares; where both speak, the nearer one wins. */
export function mergeSettings(near: Settings, far: Settings): Settings {
  const mergedAt = <Key extends Setting>(key: Key) => ways[key](near[key], far[key]);
  const keys = Object.keys(ways) as Setting[];
  const merged = Object.fromEntries(keys.map((key) => [key, mergedAt(key)])) as Judging;
  return { ...merged, fingerprint: JSON.stringify(merged) };
}

/** The nearer scale of levels as a whole: two of them would have steps of both. */
function levelsOf(near: KindSettings | undefined, far: KindSettings | undefined): Pick<KindSettings, 'levels'> {
  const levels = near?.levels ?? far?.levels;
  return levels ? { levels } : {};
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
