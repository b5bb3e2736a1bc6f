import type { Placed } from '../markdown/block.ts';
import { readLabelledAttendance } from '../reading/attendance.ts';
import { saysNone } from '../reading/blank.ts';
import { commandsSomething, opensWithVerb, readOwnUndertaking } from '../reading/commitment.ts';
import { readDefaultTimescale } from '../reading/default-timescale.ts';
import { readMargin } from '../reading/margin.ts';
import type { Statement } from '../reading/statement.ts';
import type { TableFacts } from '../reading/table-facts.ts';
import type { ListFacts, ParagraphFacts, UnitFacts } from '../reading/units.ts';
import { actionTable } from './action-tables.ts';
import type { ActionDraft } from './draft.ts';
import { fieldOf, fieldValue } from './found.ts';
import { sectionInheritance } from './inheritance.ts';
import { isFieldOnly, itemActions } from './item-actions.ts';
import { formActions, headingActions, type LabelledActions } from './labelled-actions.ts';
import { locateIn } from './locate.ts';
import { marginActions } from './margin-actions.ts';
import type { Outline } from './outline.ts';
import { rowActions } from './row-actions.ts';
import { sentenceActions } from './sentence-actions.ts';
import { fieldsOf, textSlots, type ValueFor } from './statement-draft.ts';
import { actorOf, holdsActions, type Surroundings } from './surroundings.ts';

type Base = Pick<Surroundings, 'text' | 'kind' | 'names'>;

/** Every action that the document's blocks state, in the order of the text. */
export function actionsIn(units: readonly Placed<UnitFacts>[], outline: Outline, base: Base): ActionDraft[] {
  const drafts: ActionDraft[] = [];
  let common: ActionDraft['timescale'];
  let table = -1;
  const taken = new Set<number>();
  const onlyLists = !hasPlaceForActions(units, outline);
  for (const [index, { at, unit }] of units.entries()) {
    if (unit.type === 'table') table++;
    if (taken.has(index)) continue;
    const section = outline.sectionOf[index]!;
    const around: Surroundings = {
      ...base,
      section,
      role: outline.sections[section]!.role,
      ...sectionInheritance(outline, section, base),
    };
    if (outline.isHeading[index]) {
      const headed = headingActions(units, index, around);
      if (headed) {
        drafts.push(...headed.drafts);
        for (const used of headed.used) taken.add(used);
      }
      continue;
    }
    const form = unit.type === 'table' || neverForms(around.role) ? undefined : formActions(units, index, around);
    if (form) {
      drafts.push(...form.drafts);
      for (const used of form.used) taken.add(used);
      continue;
    }
    const told = unit.type === 'paragraph' ? paragraphWithFields(units, index, around) : undefined;
    if (told) {
      drafts.push(...told.drafts);
      for (const used of told.used) taken.add(used);
      continue;
    }
    if (unit.type === 'table') {
      const margin = base.kind.prose === 'minutes' ? readMargin(unit) : undefined;
      const actions = margin ? undefined : actionTable(unit, around.role);
      if (margin) drafts.push(...marginActions(unit, margin, around));
      else if (!actions && base.kind.prose === 'minutes') drafts.push(...columnSentences(unit, around));
      else if (actions) {
        drafts.push(...rowActions(base.text, unit, actions, { section, table, role: around.role }, base.names.words));
      }
    } else if (unit.type === 'list') {
      const listed = onlyLists && commandsAll(unit, around) ? { ...around, role: 'actions' as const } : around;
      for (const item of unit.items) drafts.push(...itemActions(item.at, item.unit, listed));
    } else if (unit.type === 'paragraph') {
      common ??= defaultTimescale(at, unit, base.text);
      drafts.push(...paragraphActions(at, unit, around));
    }
  }
  const shared = common;
  return shared ? drafts.map((draft) => (draft.timescale ? draft : { ...draft, timescale: shared })) : drafts;
}

/** True where a heading or a table of the document says where its actions stand. */
function hasPlaceForActions(units: readonly Placed<UnitFacts>[], outline: Outline): boolean {
  return (
    outline.sections.some(({ ownRole }) => ownRole === 'actions' || ownRole === 'recommendations') ||
    units.some(({ unit }) => unit.type === 'table' && actionTable(unit, undefined) !== undefined)
  );
}

/** A plan with no place for its actions is itself the list of them: its items are orders, all or nearly all. */
function commandsAll({ items }: ListFacts, { kind, role }: Surroundings): boolean {
  if (!kind.holdsActions || kind.prose !== 'none' || role !== undefined) return false;
  const orders = items.filter(({ unit }) => unit.statement && opensWithVerb(wordsOf(unit.statement)));
  return items.length > 1 && orders.length * 4 >= items.length * 3;
}

function wordsOf({ text, words }: Statement): string {
  return text.slice(words.start, words.end);
}

/** A paragraph that says what is done, above a list of nothing but who, when and how it is checked. */
function paragraphWithFields(
  units: readonly Placed<UnitFacts>[],
  index: number,
  around: Surroundings,
): LabelledActions | undefined {
  const { unit } = units[index]!;
  const next = units[index + 1]?.unit;
  if (unit.type !== 'paragraph' || next?.type !== 'list' || unit.statement.fields.length > 0) return undefined;
  if (neverForms(around.role) || unit.sentences().length > 3 || !next.items.every((item) => isFieldOnly(item.unit)))
    return undefined;
  return headingActions(units, index, around);
}

/** Minutes set as a table whose column of actions holds whole sentences: "RS to bring the audit by 4 December". */
function columnSentences(table: TableFacts, around: Surroundings): ActionDraft[] {
  const column = table.columns.get('action');
  if (column === undefined || (around.role && !readsParagraphs(around))) return [];
  return table.rows.flatMap(({ at, unit }) => sentenceActions(at, unit.cells[column]?.sentences() ?? [], around));
}

/** The timescale that a sentence of the document gives to every action without one. */
function defaultTimescale(at: number, unit: ParagraphFacts, text: string): ActionDraft['timescale'] {
  for (const sentence of unit.sentences()) {
    const reading = readDefaultTimescale(sentence.text);
    if (reading)
      return {
        reading,
        words: sentence.text,
        place: (within) => locateIn(text, at, sentence, within),
        inherited: true,
      };
  }
  return undefined;
}

function paragraphActions(at: number, unit: ParagraphFacts, around: Surroundings): ActionDraft[] {
  const { statement } = unit;
  if (around.role && !readsParagraphs(around)) return [];
  if (readLabelledAttendance(statement.prose.text).length > 0) return [];
  const labelled = statement.fields.filter((field) => field.role === 'owner' || field.role === 'timescale');
  const stated = fieldOf(statement, 'action');
  const marked = statement.marker?.role === 'action';
  const words = wordsOf(statement);
  if (numbered(statement, around)) return [paragraphDraft(at, statement, around, 'prose')];
  const whole =
    labelled.length > 0 &&
    (stated !== undefined || marked || holdsActions(around.role) || promises(words, around)) &&
    words.length > 0;
  if (whole && !saysNone(words)) return [paragraphDraft(at, statement, around, marked ? 'marker' : 'prose')];
  if (marked && unit.sentences().length <= 1 && words.length > 0) {
    return saysNone(words) ? [] : sentenceActions(at, [statement], around);
  }
  const lines = unit.lines();
  if (lines.length > 1 && lines.filter((line) => line.marker?.role === 'action' || line.fields.length > 0).length > 1) {
    return lines.flatMap((line) =>
      line.fields.length > 0 &&
      line.words.end > line.words.start &&
      line.marker === undefined &&
      holdsActions(around.role)
        ? [paragraphDraft(at, line, around, 'prose')]
        : sentenceActions(at, [line], around),
    );
  }
  return sentenceActions(at, unit.sentences(), around);
}

/** "2b) Observed rounds for each senior – F. Akande, deputy – 13 May": plans number their actions without a list. */
function numbered(statement: Statement, { kind, role }: Surroundings): boolean {
  if (!kind.holdsActions || kind.prose !== 'none' || (role !== undefined && !holdsActions(role))) return false;
  const number = statement.text.slice(0, statement.words.start);
  if (!/^\s*\(?(?:\p{Lu}{0,2}\d{1,2}(?:\.\d{1,2}){0,2}[.)]?[a-z]?[.)]?|[a-z][.)])\s/u.test(number)) return false;
  return (
    statement.trailing !== undefined ||
    statement.fields.length > 0 ||
    statement.actor()?.obligation !== undefined ||
    statement.timescale() !== undefined ||
    commandsSomething(wordsOf(statement))
  );
}

/** "We will recruit six care workers. Lead: HR Manager." */
function promises(words: string, around: Surroundings): boolean {
  return around.kind.holdsActions && around.role !== 'findings' && readOwnUndertaking(words) !== undefined;
}

/** Attendance, version tables and the like are forms too, of something else. */
function neverForms(role: Surroundings['role']): boolean {
  return (
    role !== undefined && ['attendance', 'apologies', 'in-attendance', 'control', 'key', 'next-meeting'].includes(role)
  );
}

function readsParagraphs(around: Surroundings): boolean {
  return !neverForms(around.role);
}

function paragraphDraft(
  at: number,
  statement: Statement,
  around: Surroundings,
  where: 'marker' | 'prose',
): ActionDraft {
  const valueFor: ValueFor = (...roles) => {
    const field = fieldOf(statement, ...roles);
    return field && fieldValue(around.text, at, statement, field);
  };
  return {
    ...fieldsOf(at, statement, actorOf(statement, around.names), around, valueFor),
    where,
    span: { start: at + statement.prose.span.start, end: at + statement.prose.span.end },
    slots: textSlots(at, statement, undefined, 0),
  };
}
