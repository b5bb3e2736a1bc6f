import type { Action } from '../document/action.ts';
import type { Closure } from '../document/closure.ts';
import type { Issue } from '../document/issue.ts';
import type { Remark } from '../document/remark.ts';
import { readClosure } from '../reading/closure.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { lazy, remembered } from '../text/lazy.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift } from '../text/span.ts';
import { actionTable } from './action-tables.ts';
import { listedIssues } from './listed-issues.ts';
import { locate } from './locate.ts';
import type { Outline } from './outline.ts';
import type { TableUnit } from './table-fact.ts';

/** The findings and recommendations that have no action where the others of their table or series have one. */
export function issuesIn(
  text: SourceText,
  units: readonly PlacedUnit[],
  outline: Outline,
  actions: readonly Action[],
  remarks: readonly Remark[],
): Issue[] {
  const stating = lazy(() => new Set(actions.map(({ span }) => span.start)));
  const rows = outline.tables.flatMap((index) =>
    rowsWithoutAction(text, units[index] as TableUnit, outline.sectionOf[index]!, outline, stating),
  );
  const listed = listedIssues(text, units, outline, actions);
  return [...rows, ...listed, ...partsWithoutAction(text, outline, actions, remarks)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

/**
 * Rows that name a finding and leave the cell for its action blank, in a table whose other rows fill it. `stating` are the
 * starts of the rows that are actions, some of which stand in the column of findings.
 */
function rowsWithoutAction(
  text: SourceText,
  { unit: table, own }: TableUnit,
  section: number,
  outline: Outline,
  stating: () => ReadonlySet<number>,
): Issue[] {
  const actions = actionTable(own, outline.sections[section]!.role);
  const columns = actions?.layout === 'rows' ? actions.columns : undefined;
  const action = columns?.get('action');
  const source = columns?.get('source') ?? columns?.get('lesson');
  if (action === undefined || source === undefined || action === source) return [];
  return unansweredIn(own, source, action).flatMap((index): Issue[] => {
    const row = table.rows[index]!;
    const cell = row.unit.cells[source]!;
    const blank = row.unit.cells[action]!;
    if (stating().has(row.at)) return [];
    const told = row.unit.cells.map(({ text: words }) => words).find((words) => closureIn(words)?.reasoned);
    const words = locate(text, row.at, cell.prose, { start: 0, end: cell.prose.text.length });
    return [
      {
        text: words,
        where: 'row',
        span: { start: row.at, end: row.at + row.unit.source.length },
        section,
        slot:
          blank.inside === undefined
            ? { in: 'cell', span: shift(row.at, blank.span) }
            : { in: 'line', at: row.at + blank.inside, lead: '' },
        ...(told === undefined ? {} : { closure: { ...words, reasoned: true } }),
      },
    ];
  });
}

/**
 * The rows of a table that fill its column of findings and not that of actions, where others fill both; none that goes on
 * with the row above, or is gone on with in the one below.
 */
function unansweredIn(table: TableFacts, source: number, action: number): readonly number[] {
  const known = unanswered(table);
  const columns = `${source} ${action}`;
  const found = known.get(columns) ?? rowsUnanswered(table, source, action);
  known.set(columns, found);
  return found;
}

const unanswered = remembered((_: TableFacts) => new Map<string, readonly number[]>());

function rowsUnanswered({ rows }: TableFacts, source: number, action: number): number[] {
  const filled = (cell: number, row: TableFacts['rows'][number]) => row.unit.cells[cell]?.blank === false;
  const found: number[] = [];
  let answered = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (filled(action, row)) {
      answered = true;
      continue;
    }
    const { cells, struck, heads } = row.unit;
    if (!cells[action] || !filled(source, row) || heads || struck || cells[source]!.merged) continue;
    // A finding of several rows has its actions in the rows below it; one that a shared cell answers has them above.
    const next = rows[index + 1];
    if (!next || filled(source, next) || !filled(action, next)) found.push(index);
  }
  return answered ? found : [];
}

const closureIn = rememberedText(readClosure);

/** Parts of a numbered series that hold no action where at least two others do. */
function partsWithoutAction(
  text: SourceText,
  outline: Outline,
  actions: readonly Action[],
  remarks: readonly Remark[],
): Issue[] {
  const series = new Map<string, number[]>();
  for (const [index, { says, level, parent }] of outline.sections.entries()) {
    const named = level <= 7 ? says.series : undefined;
    if (!named) continue;
    const key = `${parent} ${level} ${named.series}`;
    const parts = series.get(key);
    if (parts) parts.push(index);
    else series.set(key, [index]);
  }
  if (series.size === 0) return [];
  const acting = sectionsHolding(actions, outline);
  const closures = closuresBySection(remarks, outline);
  return [...series.values()].flatMap((parts) => {
    if (parts.filter((part) => acting.has(part)).length < 2) return [];
    return parts.flatMap((part): Issue[] => {
      const { heading, span } = outline.sections[part]!;
      if (acting.has(part) || !heading) return [];
      const closure = closures.get(part) ?? headingClosure(heading);
      const at = span.start + text.slice(span.start, span.end).trimEnd().length;
      return [
        {
          text: heading,
          where: 'heading',
          span: heading.span,
          section: part,
          slot: { in: 'line', at, lead: '\n\n- ' },
          ...(closure ? { closure } : {}),
        },
      ];
    });
  });
}

/** What says in a section, or in a part of it, that it needs no action. */
function closuresBySection(remarks: readonly Remark[], outline: Outline): Map<number, Closure> {
  const closures = new Map<number, Closure>();
  for (const remark of remarks) {
    if (remark.kind !== 'closure') continue;
    for (let at = remark.section; at > 0; at = outline.sections[at]!.parent) {
      if (!closures.has(at) || remark.reasoned) closures.set(at, remark);
    }
  }
  return closures;
}

function headingClosure(heading: Issue['text']): Closure | undefined {
  const reading = closureIn(heading.value);
  return reading && { ...heading, reasoned: reading.reasoned };
}

/** Every section that holds an action, itself or in a part of it. */
function sectionsHolding(actions: readonly Action[], outline: Outline): Set<number> {
  const holding = new Set<number>();
  for (const { section } of actions) {
    for (let at = section; at >= 0 && !holding.has(at); at = outline.sections[at]!.parent) holding.add(at);
  }
  return holding;
}
