import type { Action } from '../document/action.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { altered } from './part-actions.ts';

/** How much of the shorter text's words the longer one must share. */
const alike = 0.6;
/** As much will do where owner and day are the same: "TH to repeat the audit" is "Repeat hand hygiene audit". */
const alikeAndSame = 0.5;
/** A word that so many entries hold tells none of them apart. */
const everywhere = 100;

interface Entry {
  readonly index: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Marks each action in the running text of minutes that the document's own log states again, by its reference or by
 * its words: one action in two places is judged once, in its log. What the log leaves out and the text says counts for
 * both. A log is a table, or a list under a heading of actions below the text; `roleOf` says what a section is for.
 */
export function matchLogWithText(
  actions: readonly Action[],
  roleOf: (section: number) => SectionRole | undefined,
): Action[] {
  const inLog = (action: Action) =>
    action.where === 'row' || (action.where === 'item' && roleOf(action.section) === 'actions');
  const log = actions.flatMap((action, index) =>
    inLog(action) ? [{ index, words: contentWords(action.text.value) }] : [],
  );
  const matched = [...actions];
  if (log.length === 0) return matched;
  const byId = new Map<string, Entry>();
  for (const entry of log) {
    const { id } = actions[entry.index]!;
    if (id) byId.set(id.value.toLowerCase(), entry);
  }
  const byWord = indexOf(log);
  const used = new Set<number>();
  for (const [index, action] of actions.entries()) {
    if (inLog(action)) continue;
    const words = contentWords(action.text.value);
    const named = action.id && byId.get(action.id.value.toLowerCase());
    const same =
      named && shareOf(words, named.words) > 0
        ? named
        : candidates(words, byWord).find(
            (entry) =>
              !used.has(entry.index) &&
              (actions[entry.index]!.where === 'row' || entry.index > index) &&
              shareOf(words, entry.words) >= (sameTask(action, actions[entry.index]!) ? alikeAndSame : alike),
          );
    if (!same) continue;
    used.add(same.index);
    matched[index] = altered(action, { sameAs: same.index });
    matched[same.index] = completedBy(matched[same.index]!, action);
  }
  return matched;
}

/** Owned by the same person and due on the same day. */
function sameTask(one: Action, other: Action): boolean {
  const [owner, same] = [one, other].map(({ owner: who }) => who?.names[0]?.person?.name ?? who?.value.toLowerCase());
  return (
    owner !== undefined &&
    owner === same &&
    one.timescale?.date !== undefined &&
    one.timescale.date === other.timescale?.date
  );
}

/** An entry of the log, with what only the text says of who, by when and how it is checked. */
function completedBy(entry: Action, { owner, timescale, verification }: Action): Action {
  const found = {
    ...(!entry.owner && owner ? { owner: { ...owner, source: 'inherited' as const } } : {}),
    ...(!entry.timescale && timescale ? { timescale: { ...timescale, source: 'inherited' as const } } : {}),
    ...(!entry.verification && verification && entry.status?.class !== 'closed'
      ? { verification: { ...verification, source: 'inherited' as const } }
      : {}),
  };
  return Object.keys(found).length > 0 ? altered(entry, found) : entry;
}

function indexOf(log: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of log) {
    for (const word of entry.words) {
      const entries = index.get(word);
      if (!entries) index.set(word, [entry]);
      else if (entries.length <= everywhere) entries.push(entry);
    }
  }
  return index;
}

/** The entries that share a telling word with some others, in the order of the text. */
function candidates(words: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly Entry[]>): Entry[] {
  const found = new Map<number, Entry>();
  for (const word of words) {
    const entries = byWord.get(word) ?? [];
    if (entries.length <= everywhere) for (const entry of entries) found.set(entry.index, entry);
  }
  return [...found.values()].sort((one, other) => one.index - other.index);
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)));
}

const common = new Set([
  'the',
  'and',
  'for',
  'with',
  'will',
  'from',
  'that',
  'this',
  'all',
  'any',
  'its',
  'are',
  'was',
]);

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < 2) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}
