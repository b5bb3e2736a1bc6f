import type { Located } from '../document/located.ts';
import { saysNone } from '../reading/blank.ts';
import { namesTopic } from '../reading/reference.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { locate } from './locate.ts';
import { actionCell } from './row-draft.ts';
import { ownerAndTimescale } from './row-times.ts';
import type { Surroundings } from './surroundings.ts';
import { type TableEntry, valueIn } from './table-entries.ts';

/** What a row does for the actions of its table, before the rows above it are looked at. */
export interface RowSaid {
  /** `more` where it only goes on with the words of the row above. */
  readonly says: 'heading' | 'nothing' | 'more' | 'action';
  /** The finding that it states, or the heading that it is. */
  readonly source?: Located<string> | undefined;
  /** It names no finding of its own, and goes on with that of the row above. */
  readonly continues: boolean;
}

/** What an entry of a table does for its actions; offsets count from where those of the entry do. */
export function rowSaid(
  text: SourceText,
  entry: TableEntry,
  facts: TableFacts,
  { names }: Pick<Surroundings, 'names'>,
): RowSaid {
  const reference = valueIn(text, entry.cell('reference'));
  const topic = reference && namesTopic(reference.words) ? reference : undefined;
  const stated = valueIn(text, entry.cell('source')) ?? topic;
  const source = stated?.place(wholeOf(stated.words));
  const continues = (entry.has('source') || entry.has('reference')) && !stated && !reference;
  const said = (says: RowSaid['says'], of = source): RowSaid => ({ says, source: of, continues });
  if (entry.heads) return said('heading', headingIn(text, entry) ?? source);
  const action = actionCell(entry);
  // An action that reaches over several rows is stated once.
  if (action?.cell.merged) return said('more');
  if (!action || saysNone(action.cell.text)) return said('nothing');
  if (action.cell === entry.cell('action')?.cell && !facts.onlyNamed) return said('action');
  const { owner, timescale } = ownerAndTimescale(text, entry, names.words);
  return said(entry.has('action') && (owner || timescale) ? 'action' : 'nothing');
}

/** The only words of a row that heads those below it. */
function headingIn(text: SourceText, { cells, span }: TableEntry): Located<string> | undefined {
  const cell = cells.find((one) => !one.blank);
  return cell && locate(text, span.start, cell.prose, wholeOf(cell.prose.text));
}

function wholeOf(words: string): Span {
  return { start: 0, end: words.length };
}
