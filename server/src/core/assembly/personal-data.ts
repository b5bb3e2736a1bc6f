import type { PersonalDatum } from '../document/personal-datum.ts';
import type { Placed } from '../markdown/block.ts';
import { type Prose, sourceSpan } from '../markdown/prose.ts';
import { attendanceOf } from '../reading/attendance.ts';
import { announcesContact, type PersonalDatumReading, readPersonalData } from '../reading/personal-data.ts';
import { allRows, type TableFacts } from '../reading/table-facts.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import { shift } from '../text/span.ts';
import type { Outline } from './outline.ts';

/** A letterhead stands among the first blocks of a document, a sender's address among the last. */
const firstBlocks = 6;
const lastBlocks = 3;
/** Nobody writes a sentence of fewer words around an address. */
const shortestSentence = 8;

/** What the document says of who somebody is and how to find them, where it stands. */
export function personalDataIn(units: readonly Placed<UnitFacts>[], outline: Outline): PersonalDatum[] {
  return units.flatMap(({ at, unit }, index) => {
    const section = outline.sections[outline.sectionOf[index] ?? -1];
    const edge = index < firstBlocks || index >= units.length - lastBlocks;
    const belowContact = announcesContact(section?.heading?.value ?? '') || attendanceOf(section?.role) !== undefined;
    switch (unit.type) {
      case 'heading':
        return inProse(at, unit.statement.prose, [], () => true);
      case 'paragraph':
        return inProse(at, unit.statement.prose, [], (line) => belowContact || isContactLine(line, edge));
      case 'list':
        return unit.items.flatMap((item) => inItem(item.at, item.unit, belowContact));
      case 'table':
        return inTable(unit, belowContact);
      default:
        return [];
    }
  });
}

/** A line of a letterhead or an address is no sentence; elsewhere it says itself what it is. */
function isContactLine(line: string, edge: boolean): boolean {
  return (
    announcesContact(line) ||
    (edge && line.trim().split(/\s+/).length < shortestSentence * 2 && !/[.!?]\s*$/.test(line))
  );
}

function inItem(at: number, { item, paragraphs, children }: ItemFacts, belowContact: boolean): PersonalDatum[] {
  const expected = (line: string) => belowContact || announcesContact(line);
  return [
    ...(item.prose ? inProse(at, item.prose, [], expected) : []),
    ...paragraphs.flatMap(({ prose }) => inProse(at, prose, [], expected)),
    ...children.flatMap((child) => inItem(at, child, belowContact)),
  ];
}

function inTable(table: TableFacts, belowContact: boolean): PersonalDatum[] {
  const headings = (table.headings ?? table.header).unit.cells.map(({ text }) => text);
  return allRows(table).flatMap(({ at, unit }) =>
    unit.cells.flatMap(({ prose, merged }, column) => {
      if (merged) return [];
      const labels = [headings[column] ?? '', column > 0 ? (unit.cells[column - 1]?.text ?? '') : ''].filter(
        readsAsLabel,
      );
      const expected = (line: string) => belowContact || announcesContact(line) || labels.some(announcesContact);
      return inProse(at, prose, labels, expected);
    }),
  );
}

/** A cell that holds more than a label does not speak for its neighbour. */
function readsAsLabel(words: string): boolean {
  return words.length > 0 && words.length <= 30 && !/\d/.test(words);
}

function inProse(
  at: number,
  prose: Prose,
  labels: readonly string[],
  expected: (line: string) => boolean,
): PersonalDatum[] {
  const isCode = ({ span }: PersonalDatumReading) =>
    prose.code.some((code) => code.start <= span.start && span.end <= code.end);
  return readPersonalData(prose.text, labels)
    .filter((datum) => !isCode(datum))
    .map(({ sort, span }) => ({
      sort,
      span: shift(at, sourceSpan(prose, span)),
      expected: expected(lineAround(prose.text, span.start)),
    }));
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}
