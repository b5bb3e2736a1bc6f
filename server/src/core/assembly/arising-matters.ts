import type { ArisingMatter } from '../document/arising-matter.ts';
import type { Placed } from '../markdown/block.ts';
import { isNoMatter, opensWithMinuteNumber, tellsOutcome } from '../reading/outcome.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { locate, locateIn } from './locate.ts';
import { type Outline, unitsIn } from './outline.ts';
import { spanOfStatement } from './statement-draft.ts';

const isOutcome = rememberedText(tellsOutcome);
const concernsNobody = rememberedText(isNoMatter);

/** What the part "Matters arising" goes through: its items, its rows, and its paragraphs that open with a number. */
export function arisingMattersIn(
  text: SourceText,
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
): ArisingMatter[] {
  const matters: ArisingMatter[] = [];
  for (const index of unitsIn(outline, ({ role }) => role === 'matters-arising')) {
    if (outline.isHeading[index]) continue;
    const section = outline.sectionOf[index]!;
    const { at, unit } = units[index]!;
    if (unit.type === 'list') {
      for (const item of unit.items) matters.push(...itemMatter(text, item.at, item.unit, section));
    } else if (unit.type === 'table') {
      matters.push(...rowMatters(text, unit, section));
    } else if (unit.type === 'paragraph' && opensWithMinuteNumber(unit.statement.text)) {
      const { statement } = unit;
      const next = units[index + 1]?.unit;
      const told =
        next?.type === 'paragraph' && !outline.isHeading[index + 1] && !opensWithMinuteNumber(next.statement.text);
      if (concernsNobody(statement.text) || statement.marker?.role === 'action') continue;
      matters.push({
        ...locateIn(text, at, statement, { start: 0, end: statement.text.length }),
        outcome: told || isOutcome(statement.text),
        section,
        slot: { at: spanOfStatement(at, statement).end, lead: ' Outcome: ' },
      });
    }
  }
  return matters;
}

function itemMatter(
  text: SourceText,
  at: number,
  { statement, item, children }: ItemFacts,
  section: number,
): ArisingMatter[] {
  if (!statement || statement.marker?.role === 'action' || concernsNobody(statement.text)) return [];
  const told = item.checked === true || statement.struck || children.length > 0 || isOutcome(statement.text);
  return [
    {
      ...locateIn(text, at, statement, { start: 0, end: statement.text.length }),
      outcome: told,
      section,
      slot: { at: spanOfStatement(at, statement).end, lead: ' – Outcome: ' },
    },
  ];
}

const telling: readonly FieldRole[] = ['status', 'progress', 'completed', 'verification', 'impact'];

function rowMatters(text: SourceText, table: TableFacts, section: number): ArisingMatter[] {
  const action = table.columns.get('action');
  if (action === undefined) return [];
  return table.rows.flatMap((row): ArisingMatter[] => {
    const cell = row.unit.cells[action];
    if (!cell || row.unit.heads || cell.merged || cell.blank || concernsNobody(cell.text)) return [];
    const columns = telling.flatMap((role) => table.columns.get(role) ?? []);
    const told = columns.some((column) => row.unit.cells[column]?.blank === false);
    const place = columns.map((column) => row.unit.cells[column]).find((one) => one !== undefined) ?? cell;
    return [
      {
        ...locate(text, row.at, cell.prose, { start: 0, end: cell.prose.text.length }),
        outcome: told || row.unit.struck || row.unit.cells.some(({ text: words }) => isOutcome(words)),
        section,
        slot: {
          at: row.at + (place === cell ? cell.prose.span.end : place.span.start),
          lead: place === cell ? ' – Outcome: ' : ' ',
        },
      },
    ];
  });
}
