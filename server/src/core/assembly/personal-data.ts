import type { PersonalDatum } from '../document/personal-datum.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import { attendanceOf } from '../reading/attendance.ts';
import { announcesContact, mayHoldPersonalData, mentionsBirth, readPersonalData } from '../reading/personal-data.ts';
import { allRows, type RowFacts, type TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { lineAround } from '../text/line-ends.ts';
import { shift } from '../text/span.ts';
import type { Heard } from './heard.ts';
import type { Outline, OutlineSection } from './outline.ts';
import { type Passage, prosesOf } from './passages.ts';

/** A letterhead stands among the first blocks of a document, a sender's address among the last. */
const firstBlocks = 6;
const lastBlocks = 3;
/** Nobody writes a sentence of fewer words around an address. */
const shortestSentence = 8;

/** A datum in its unit; whether it is expected there may depend on what stands around. */
interface UnitDatum extends Omit<PersonalDatum, 'expected'> {
  /** Its own line, its column or the cell before it announces how to reach somebody. */
  readonly announced: boolean;
  /** It stands in a line of a paragraph that is no sentence, as in a letterhead. */
  readonly bare: boolean;
}

/** What the document says of who somebody is and how to find them, where it stands. */
export function personalDataIn(
  heard: readonly Heard<object>[],
  units: readonly PlacedUnit[],
  outline: Outline,
): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (unit: number, at: number, data: readonly UnitDatum[], always = false) => {
    const edge = unit < firstBlocks || unit >= units.length - lastBlocks;
    const expected = always || (data.length > 0 && announcesPeople(outline.sections[outline.sectionOf[unit]!]!));
    for (const { sort, span, announced, bare } of data)
      found.push({ sort, span: shift(at, span), expected: expected || announced || (edge && bare) });
  };
  for (const { unit, at, passage } of heard) {
    if (passage.type !== 'row') add(unit, at, dataOf(passage), passage.type === 'heading');
    else {
      const headings = headingsOf(units[unit]!.own as TableFacts);
      if (!headsBirths(headings)) add(unit, at, dataOfRow(headings)(passage));
    }
  }
  // A column of births makes personal data of dates that would say nothing elsewhere.
  for (const index of outline.tables) {
    const { unit, own } = units[index]!;
    const headings = headingsOf(own as TableFacts);
    if (!headsBirths(headings)) continue;
    for (const row of allRows(unit as TableFacts)) add(index, row.at, dataOfRow(headings)(row.unit));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Below a heading of contacts or of those who attended such data is expected. */
function announcesPeople({ heading, role }: OutlineSection): boolean {
  return announcesContact(heading?.value ?? '') || attendanceOf(role) !== undefined;
}

function headingsOf({ headings, header }: TableFacts): RowFacts {
  return (headings ?? header).unit;
}

const headsBirths = remembered(({ cells }: RowFacts) => cells.some(({ text }) => mentionsBirth(text)));

/** True where a passage may hold such data, whatever stands around it; but for a row below a heading of births. */
export function mayHoldPersonalDataIn(passage: Passage): object | undefined {
  const may =
    passage.type === 'row'
      ? passage.cells.some(
          ({ prose, merged }, column) => !merged && mayHoldPersonalData(prose.text, passage.cells[column - 1]?.text),
        )
      : prosesOf(passage).some((prose) => mayHoldPersonalData(prose.text));
  return may ? passage : undefined;
}

const dataOf = remembered((passage: Passage): readonly UnitDatum[] =>
  prosesOf(passage).flatMap((prose) => inProse(prose, [], passage.type === 'paragraph')),
);

/** What the rows below some headings hold. */
const dataOfRow = remembered((headings: RowFacts) =>
  remembered(({ cells }: RowFacts): readonly UnitDatum[] =>
    cells.flatMap(({ prose, merged }, column) => {
      if (merged) return [];
      const labels = [headings.cells[column]?.text ?? '', column > 0 ? (cells[column - 1]?.text ?? '') : ''].filter(
        readsAsLabel,
      );
      return inProse(prose, labels, false);
    }),
  ),
);

/** A cell that holds more than a label does not speak for its neighbour. */
function readsAsLabel(words: string): boolean {
  return words.length > 0 && words.length <= 30 && !/\d/.test(words);
}

function inProse(prose: Prose, labels: readonly string[], mayBeLetterhead: boolean): UnitDatum[] {
  const announced = labels.some(announcesContact);
  return readPersonalData(prose.text, labels)
    .filter(({ span }) => !prose.code.some((code) => code.start <= span.start && span.end <= code.end))
    .map(({ sort, span }) => {
      const { start, end } = lineAround(prose.text, span.start);
      const line = prose.text.slice(start, end);
      return {
        sort,
        span: sourceSpan(prose, span),
        announced: announced || announcesContact(line),
        bare: mayBeLetterhead && isNoSentence(line),
      };
    });
}

/** A line of a letterhead or an address. */
function isNoSentence(line: string): boolean {
  return line.trim().split(/\s+/).length < shortestSentence * 2 && !/[.!?]\s*$/.test(line);
}
