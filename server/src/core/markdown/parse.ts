import { type EditBetween, editBetween } from '../text/edit-between.ts';
import { hasLoneReturn } from '../text/lines.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Block, Placed } from './block.ts';
import { type Known, KnownUnits, keepForTextsOf, LatelyKnownUnits, latelyRead } from './known.ts';
import { definitionsWithLibrary, parseWithLibrary } from './library.ts';
import type { ParsedText, Stretch } from './parsed-text.ts';
import { indexFrom, movedBy, partOf } from './placed.ts';
import { plainList } from './plain-list.ts';
import { plainHeading, plainParagraph } from './plain-paragraph.ts';
import { plainTable } from './plain-table.ts';
import { lineFrom, pastBlankLines } from './source-lines.ts';
import { stretchEnd } from './stretches.ts';
import { withTypedRow } from './typed-row.ts';

/** So many rows and items fewer make an edit one that cuts a table or a list. */
const fewestLost = 16;

/**
 * The blocks of a text from an offset on. What stands unchanged in the text that was read before is taken from there;
 * the result is the same without it, since every stretch means the same by itself. `edit` is what lies between the two.
 */
export function parseText(
  text: SourceText,
  start: number,
  before?: ParsedText,
  edit = before && editBetween(before.text, text),
): ParsedText {
  // A byte order mark is no word of the document.
  const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  if (hasLoneReturn(text)) return readStretches(text, from, before, wholeCut(text, from));
  const typed = before && edit && before.from === from ? withTypedRow(text, edit, before) : undefined;
  return typed ?? readStretches(text, from, before, cutText(text, from, before, edit));
}

function readStretches(
  text: SourceText,
  from: number,
  before: ParsedText | undefined,
  { stretches: cut, first, behind }: Cut,
): ParsedText {
  keepForTextsOf(text.length);
  const definitions = before?.definitions === '' ? definitionsOf(cut.slice(first, behind)) : definitionsOf(cut);
  const lost = before?.lost?.definitions === definitions ? before.lost.blocks : [];
  const read = (one: Placed<CutStretch>): Placed<Stretch> => {
    const { at, unit } = one;
    if (isRead(one) && (definitions === before?.definitions || !unit.source.includes('['))) return one;
    const like = unit.source.includes('[') && definitions !== before?.definitions ? [] : unit.like;
    const blocks =
      definitions === ''
        ? latelyRead(unit.source, () => readStretch(unit.source, '', new LatelyKnownUnits(like, lost)))
        : readStretch(unit.source, definitions, new KnownUnits(like, lost));
    return { at, unit: { source: unit.source, defines: unit.defines, blocks } };
  };
  if (!before || definitions !== before.definitions) {
    const stretches = cut.map(read);
    return { text, from, definitions, stretches, blocks: blocksOf(stretches), ...lostIn(cut, stretches, before) };
  }
  // All stretches but those of the edit were read with these definitions.
  const stretches = [...(cut.slice(0, first) as Placed<Stretch>[]), ...cut.slice(first, behind).map(read)];
  for (let index = behind; index < cut.length; index++) stretches.push(cut[index] as Placed<Stretch>);
  const blocks = before.blocks.slice(
    0,
    first === 0 ? 0 : indexFrom(before.blocks, stretches[first]?.at ?? text.length),
  );
  for (const block of blocksOf(stretches.slice(first, behind))) blocks.push(block);
  if (behind < stretches.length) {
    const old = before.stretches[before.stretches.length - (stretches.length - behind)]!;
    const moved = stretches[behind]!.at - old.at;
    for (let index = indexFrom(before.blocks, old.at); index < before.blocks.length; index++)
      blocks.push(movedBy(moved, before.blocks[index]!));
  }
  const lostNow = lostIn(cut.slice(first, behind), stretches.slice(first, behind), before);
  return { text, from, definitions, stretches, blocks, ...lostNow };
}

/** What is lost now, or else was before. */
function lostIn(
  cut: readonly Placed<CutStretch>[],
  stretches: readonly Placed<Stretch>[],
  before: ParsedText | undefined,
): Pick<ParsedText, 'lost'> {
  const taken = takenOut(cut, stretches);
  const lost = taken ? { definitions: before?.definitions ?? '', blocks: taken } : before?.lost;
  return lost ? { lost } : {};
}

function blocksOf(stretches: readonly Placed<Stretch>[]): Placed<Block>[] {
  const blocks: Placed<Block>[] = [];
  for (const { at, unit } of stretches)
    for (const block of unit.blocks) blocks.push({ at: at + block.at, unit: block.unit });
  return blocks;
}

/** The blocks that were read again, where many of their rows or items are gone. */
function takenOut(
  cut: readonly Placed<CutStretch>[],
  stretches: readonly Placed<Stretch>[],
): readonly Placed<Block>[] | undefined {
  const before = cut.find((one) => !isRead(one))?.unit.like ?? [];
  const now = stretches.flatMap(({ unit }, index) => (isRead(cut[index]!) ? [] : unit.blocks));
  return unitsIn(before) - unitsIn(now) >= fewestLost ? before : undefined;
}

/** How many rows and items there are. */
function unitsIn(blocks: readonly Placed<Block>[]): number {
  return blocks.reduce(
    (sum, { unit }) => sum + (unit.type === 'table' ? unit.rows.length : unit.type === 'list' ? unit.items.length : 0),
    0,
  );
}

function isRead(stretch: Placed<CutStretch>): stretch is Placed<Stretch & CutStretch> {
  return stretch.unit.blocks !== undefined;
}

/** The link definitions of all stretches, a line each. */
function definitionsOf(cut: readonly Placed<CutStretch>[]): string {
  const all = new Set<string>();
  for (const { unit } of cut) for (const one of unit.defines) all.add(one);
  return [...all].join('\n');
}

/** A stretch that may still have to be read; `like` are the blocks that stood in its place before. */
interface CutStretch {
  readonly source: string;
  readonly defines: readonly string[];
  readonly blocks?: readonly Placed<Block>[];
  readonly like?: readonly Placed<Block>[];
}

/** A text in stretches: those before `first` stand as they did, and those from `behind` on have only moved. */
interface Cut {
  readonly stretches: readonly Placed<CutStretch>[];
  readonly first: number;
  readonly behind: number;
}

/**
 * Cuts a text into stretches. A stretch is found from its own start on, so those before an edit stay, and as soon as
 * one behind the edit starts where one did before, all that follow stay as well.
 */
function cutText(
  text: SourceText,
  from: number,
  before: ParsedText | undefined,
  edit: EditBetween = { start: 0, oldEnd: 0, end: text.length },
): Cut {
  const old = before?.stretches ?? [];
  const moved = edit.end - edit.oldEnd;
  // The stretch before the edit's own may grow into it, and the line behind it decides where it ends.
  let kept = 0;
  if (before && before.from === from) {
    kept = indexFrom(old, edit.start);
    while (kept > 0 && old[kept - 1]!.at + old[kept - 1]!.unit.source.length >= edit.start) kept--;
    kept = Math.max(0, kept - 1);
  }
  const cut: Placed<CutStretch>[] = old.slice(0, kept);
  const replaced: Placed<Block>[] = [];
  let next = kept;
  let at = kept > 0 ? old[kept]!.at : pastBlankLines(text, from);
  while (at < text.length) {
    while (next < old.length && (old[next]!.at < edit.oldEnd || old[next]!.at + moved < at))
      replaced.push(...old[next++]!.unit.blocks);
    if (next < old.length && at > edit.end && old[next]!.at + moved === at && old[next]!.at > edit.oldEnd) {
      const behind = cut.length;
      for (; next < old.length; next++) cut.push(movedBy(moved, old[next]!));
      return { stretches: cut, first: kept, behind };
    }
    const end = stretchEnd(text, at);
    const source = partOf(text, at, end);
    const same = old[cut.length];
    cut.push(same?.at === at && same.unit.source === source ? same : { at, unit: cutStretch(source, replaced) });
    at = end;
  }
  return { stretches: cut, first: kept, behind: cut.length };
}

/** All of a text as one stretch: a lone carriage return ends lines as nothing else does here. */
function wholeCut(text: SourceText, from: number): Cut {
  return { stretches: [{ at: from, unit: cutStretch(text.slice(from)) }], first: 0, behind: 1 };
}

function cutStretch(source: string, like: readonly Placed<Block>[] = []): CutStretch {
  return { source, defines: source.includes(']:') ? definitionsWithLibrary(source) : [], like };
}

function readStretch(source: string, definitions: string, known: Known): Placed<Block>[] {
  const blocks: Placed<Block>[] = [];
  for (let at = pastBlankLines(source, 0); at < source.length; at = pastBlankLines(source, at)) {
    const rest = source.slice(at);
    const heading = plainHeading(rest, definitions);
    if (heading) {
      blocks.push({ at, unit: heading });
      at += lineFrom(rest, 0).next;
      continue;
    }
    const table = plainTable(rest, definitions, known);
    if (table) {
      blocks.push({ at, unit: table.table });
      at += table.end;
      continue;
    }
    const whole = plainList(rest, definitions, known) ?? plainParagraph(rest, definitions);
    if (whole) blocks.push({ at, unit: whole });
    else for (const one of parseWithLibrary(rest, definitions)) blocks.push({ at: at + one.at, unit: one.unit });
    break;
  }
  return blocks;
}
