import type { OwnerReading } from '../reading/owner.ts';
import { holdsDate, readOwnerAndDate } from '../reading/owner-and-date.ts';
import type { OwnerWords } from '../reading/owner-words.ts';
import { readRevisedDate } from '../reading/revised-date.ts';
import type { TimescaleReading } from '../reading/timescale.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Found } from './draft.ts';
import { found, ownerIn, partOf, timescaleIn, type Value } from './found.ts';
import { type TableEntry, valueIn } from './table-entries.ts';

export interface OwnerAndTimescale {
  readonly owner?: Found<OwnerReading> | undefined;
  readonly timescale?: Found<TimescaleReading> | undefined;
}

/**
 * Who and by when, as the cells of an entry state it: each in its column, both in one ("JO – 4 May"), the date beside the
 * name where no column holds it, and the date that an update moves it to.
 */
export function ownerAndTimescale(text: SourceText, entry: TableEntry, words: OwnerWords): OwnerAndTimescale {
  const now = statedIn(text, entry, words);
  const first = timescaleIn(valueIn(text, entry.cell('original')));
  const stated = first ? { ...now, timescale: since(first, now.timescale) } : now;
  const revised = revisedIn(valueIn(text, entry.cell('progress')) ?? valueIn(text, entry.cell('status')));
  if (!revised) return stated;
  const before = stated.timescale?.reading;
  const history = [...(before ? [...before.history, before.expression] : []), ...revised.reading.history];
  return { ...stated, timescale: { ...revised, reading: { ...revised.reading, history } } };
}

/** The date that holds, with the one first agreed as its history. */
function since(first: Found<TimescaleReading>, now: Found<TimescaleReading> | undefined): Found<TimescaleReading> {
  if (now?.reading.class !== 'date') return now ?? first;
  return { ...now, reading: { ...now.reading, history: [first.reading.expression, ...now.reading.history] } };
}

function statedIn(text: SourceText, entry: TableEntry, words: OwnerWords): OwnerAndTimescale {
  const who = entry.cell('owner');
  const when = entry.cell('timescale');
  const owner = valueIn(text, who);
  const timescale = valueIn(text, when);
  const shared = owner !== undefined && who?.cell === when?.cell;
  const both = shared || (owner !== undefined && !timescale && holdsDate(owner.words));
  if (!both || !owner) {
    return {
      owner: marked(ownerIn(owner, words), who?.cell.merged),
      timescale: marked(timescaleIn(timescale), when?.cell.merged),
    };
  }
  const parts = readOwnerAndDate(owner.words, owner.struck);
  return {
    owner: marked(ownerIn(parts.owner && partOf(owner, parts.owner), words), who?.cell.merged),
    timescale: marked(timescaleIn(parts.timescale && partOf(owner, parts.timescale)), who?.cell.merged),
  };
}

/** What a cell of a row above states, this row takes over. */
function marked<Reading>(one: Found<Reading> | undefined, merged: boolean | undefined): Found<Reading> | undefined {
  return one && merged ? { ...one, inherited: true } : one;
}

function revisedIn(value: Value | undefined): Found<TimescaleReading> | undefined {
  return value && found(readRevisedDate(value.words), value);
}
