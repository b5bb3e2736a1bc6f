import type { IsoDate } from '../calendar/date.ts';
import type { Action } from '../document/action.ts';
import type { Placed } from '../markdown/block.ts';
import { contentWords } from '../reading/content-words.ts';
import type { UnitFacts } from '../reading/units.ts';
import { matchesOf } from '../text/matches.ts';
import type { Outline } from './outline.ts';
import { altered } from './part-actions.ts';
import { sentencesIn } from './sentences.ts';

/** How much of a row's words the minutes must hold to have mentioned it. */
const mentioned = 0.5;

/**
 * Marks the actions that stand in the text of minutes and not in their log, and the rows raised at this meeting that the
 * text does not mention. A log is the minutes' own where it repeats at least one action of the text; an action with the
 * owner of a row and a word or the date in common with it may be that row in other words.
 */
export function compareWithLog(
  actions: readonly Action[],
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
  date: IsoDate | undefined,
): Action[] {
  const logs = new Set(actions.flatMap(({ sameAs }) => (sameAs === undefined ? [] : (actions[sameAs]!.table ?? []))));
  if (logs.size === 0) return [...actions];
  const taken = new Set(actions.flatMap(({ sameAs }) => sameAs ?? []));
  const rows = rowsByOwner(actions, logs);
  let words: ReadonlySet<string> | undefined;
  return actions.map((action, index): Action => {
    if (action.carriedForward || action.status?.class === 'cancelled') return action;
    if (action.table === undefined) {
      const listed = action.where === 'item' && outline.sections[action.section]!.role === 'actions';
      if (action.sameAs !== undefined || listed || taken.has(index)) return action;
      const likely = (rows.get(ownerKey(action)) ?? []).filter((row) => mayBeSame(action, row));
      for (const row of likely) taken.add(row.index);
      return likely.length > 0 ? action : altered(action, { log: 'absent' });
    }
    if (!logs.has(action.table) || taken.has(index) || date === undefined || action.raised !== date) return action;
    words ??= spokenWords(units, outline);
    return isMentioned(action, words) ? action : altered(action, { log: 'unminuted' });
  });
}

interface Row {
  readonly index: number;
  readonly action: Action;
  readonly words: ReadonlySet<string>;
}

function rowsByOwner(actions: readonly Action[], logs: ReadonlySet<number>): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const [index, action] of actions.entries()) {
    if (action.table === undefined || !logs.has(action.table)) continue;
    const key = ownerKey(action);
    const list = rows.get(key);
    const row = { index, action, words: contentWords(action.text.value) };
    if (list) list.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

function ownerKey({ owner }: Action): string {
  const first = owner?.names[0];
  return (first?.person?.name ?? first?.name ?? '').toLowerCase();
}

function mayBeSame(action: Action, { action: row, words }: Row): boolean {
  const own = contentWords(action.text.value);
  if ([...own].some((word) => words.has(word))) return true;
  return action.timescale?.date !== undefined && action.timescale.date === row.timescale?.date;
}

/** The telling words of the running text, and the references in it. */
function spokenWords(units: readonly Placed<UnitFacts>[], outline: Outline): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { statement, in: place } of sentencesIn(units, outline)) {
    if (place === 'cell') continue;
    for (const word of contentWords(statement.text)) words.add(word);
    for (const [reference] of matchesOf(statement.text, /[A-Z]{1,6}[-/ ]?\d[\d./-]{0,12}/g))
      words.add(reference.toLowerCase());
  }
  return words;
}

function isMentioned({ id, text }: Action, words: ReadonlySet<string>): boolean {
  if (id && words.has(id.value.toLowerCase())) return true;
  const own = [...contentWords(text.value)];
  return own.length < 2 || own.filter((word) => words.has(word)).length >= own.length * mentioned;
}
