import type { IsoDate } from '../calendar/date.ts';
import { parseIsoDate } from '../calendar/date.ts';
import type { Located } from '../document/located.ts';
import type { Placed } from '../markdown/block.ts';
import type { Prose } from '../markdown/prose.ts';
import { dateLabelRole, readAuthorship, readDateLabels } from '../reading/document-date.ts';
import type { RowFacts } from '../reading/table-facts.ts';
import { resolve } from '../reading/time/resolve.ts';
import { readDates } from '../reading/timescale.ts';
import type { PlacedUnit, UnitFacts } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Heard } from './heard.ts';
import { locate } from './locate.ts';
import { type Outline, unitsIn } from './outline.ts';
import type { Passage } from './passages.ts';

/** How far into a document its own date is looked for, in units. */
const top = 14;

/** The document's own date: from a labelled line near the top, its title and first headings, or its file name. */
export function documentDate(
  text: SourceText,
  heard: readonly Heard<readonly DateWords[]>[],
  units: readonly PlacedUnit[],
  path: string,
): Located<IsoDate> | undefined {
  const last = heard.findIndex(({ unit }) => unit >= top);
  return (
    labelled(text, last < 0 ? heard : heard.slice(0, last), units, 'document') ??
    authored(text, units.slice(0, 8)) ??
    inHeadings(text, units.slice(0, top)) ??
    inOpening(text, units.slice(0, 6)) ??
    inPath(path)
  );
}

/** The date of the next meeting, as the minutes themselves give it. */
export function nextMeetingDate(
  text: SourceText,
  heard: readonly Heard<readonly DateWords[]>[],
  units: readonly PlacedUnit[],
  outline: Outline,
  date: IsoDate | undefined,
): Located<IsoDate> | undefined {
  const said = labelled(text, heard, units, 'next-meeting', date);
  if (said) return said;
  for (const index of unitsIn(outline, ({ ownRole }) => ownRole === 'next-meeting')) {
    const { at, unit } = units[index]!;
    for (const one of firstProses(at, unit)) {
      const found = firstDate(text, one.at, one.prose, 0, date);
      if (found && (!date || found.value > date)) return found;
    }
  }
  return undefined;
}

/** A label behind which a date may stand, or the cell beside it. */
export interface DateWords {
  readonly role: 'document' | 'next-meeting';
  readonly prose: Prose;
  readonly after: number;
}

/** A table of more columns is none of labels and their dates. */
const mostColumns = 4;

function labelled(
  text: SourceText,
  heard: readonly Heard<readonly DateWords[]>[],
  units: readonly PlacedUnit[],
  wanted: DateWords['role'],
  date?: IsoDate,
): Located<IsoDate> | undefined {
  for (const { unit: index, at, says } of heard) {
    const { own } = units[index]!;
    if (own.type === 'table' && own.header.unit.cells.length > mostColumns) continue;
    for (const { role, prose, after } of says) {
      const found = role === wanted ? firstDate(text, at, prose, after, date) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** The labels of one passage that may give one of these dates. */
export function dateWordsOf(passage: Passage): DateWords[] | undefined {
  const found = passage.type === 'row' ? inRow(passage) : inWords(passage);
  return found.length > 0 ? found : undefined;
}

function inWords(passage: Passage): DateWords[] {
  const statement = passage.type === 'row' || passage.type === 'quiet' ? undefined : passage.statement;
  if (!statement) return [];
  const { prose } = statement;
  return readDateLabels(prose.text).flatMap(({ role, after }) => (role === 'other' ? [] : [{ role, prose, after }]));
}

/** A label and its date may stand in neighbouring cells: "| Date | 4 May 2026 |". */
function inRow({ cells }: RowFacts): DateWords[] {
  return cells.flatMap((cell, index): DateWords[] => {
    const value = cells[index + 1];
    if (!value || value.text.length > 60) return [];
    const role = dateLabelRole(cell.text);
    return role && role !== 'other' ? [{ role, prose: value.prose, after: 0 }] : [];
  });
}

/** A line that says when the document was written or its meeting held, and by whom perhaps. */
function authored(text: SourceText, units: readonly Placed<UnitFacts>[]): Located<IsoDate> | undefined {
  for (const { at, unit } of units) {
    if (unit.type !== 'paragraph') continue;
    for (const after of readAuthorship(unit.statement.prose.text)) {
      const found = firstDate(text, at, unit.statement.prose, after);
      if (found) return found;
    }
  }
  return undefined;
}

/** The words of a heading, a paragraph or each item of a list. */
function* firstProses(at: number, unit: UnitFacts): Iterable<{ at: number; prose: Prose }> {
  if (unit.type === 'heading' || unit.type === 'paragraph') yield { at, prose: unit.statement.prose };
  else if (unit.type === 'list') {
    for (const item of unit.items) if (item.unit.statement) yield { at: item.at, prose: item.unit.statement.prose };
  }
}

/** A date in the title or in a line that opens with one, whichever comes first: "22 September 2026, by video". */
function inHeadings(text: SourceText, units: readonly Placed<UnitFacts>[]): Located<IsoDate> | undefined {
  let seen = 0;
  for (const [index, { at, unit }] of units.entries()) {
    const heads = unit.type === 'heading' || (unit.type === 'paragraph' && unit.heading?.level === 7);
    if (!heads && !(unit.type === 'paragraph' && index < 6 && opensWithDate(unit.statement.prose.text))) continue;
    if (heads && ++seen > 3) return undefined;
    // "2. Minutes of 16 June" speaks of another meeting.
    if (heads && seen > 1 && /^\s*\d/.test(unit.statement.prose.text)) continue;
    const found = firstDate(text, at, unit.statement.prose, 0);
    if (found) return found;
  }
  return undefined;
}

function opensWithDate(words: string): boolean {
  const first = words.length <= 80 || /^\D{0,12}\d{1,2}\D/.test(words) ? readDates(words.slice(0, 80))[0] : undefined;
  return (
    first !== undefined &&
    (first.span.start === 0 || /^\p{Lu}\p{Ll}{2,8}day,?\s{1,3}$/u.test(words.slice(0, first.span.start)))
  );
}

function inOpening(text: SourceText, units: readonly Placed<UnitFacts>[]): Located<IsoDate> | undefined {
  for (const { at, unit } of units) {
    if (unit.type !== 'paragraph' || unit.statement.marker) continue;
    for (const line of unit.lines().slice(0, 2)) {
      if (line.text.length > 200 || line.marker || line.actor()) continue;
      const found = firstDate(text, at, unit.statement.prose, line.at, undefined, line.at + line.text.length);
      if (found) return found;
    }
  }
  return undefined;
}

function firstDate(
  text: SourceText,
  at: number,
  prose: Prose,
  from: number,
  near?: IsoDate,
  to = prose.text.length,
): Located<IsoDate> | undefined {
  const line = prose.text.indexOf('\n', from);
  const end = from > 0 && line >= 0 ? Math.min(line, to) : to;
  for (const { span, expression } of readDates(prose.text.slice(from, end))) {
    const { date } = resolve(expression, near ? { documentDate: near } : {});
    if (!date || expression.kind !== 'day') continue;
    return { ...locate(text, at, prose, { start: span.start + from, end: span.end + from }), value: date };
  }
  return undefined;
}

/** `minutes/2024-03-05.md`, `20240305-board.md`; the fact has no words in the document, so its span is empty. */
function inPath(path: string): Located<IsoDate> | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  const date = match && parseIsoDate(`${match[1]}-${match[2]}-${match[3]}`);
  return date ? { value: date, text: '', span: { start: 0, end: 0 }, source: 'inherited' } : undefined;
}
