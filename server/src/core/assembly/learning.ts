import type { Action } from '../document/action.ts';
import type { Closure } from '../document/closure.ts';
import type { Impact, LearningPoint } from '../document/learning.ts';
import type { Located } from '../document/located.ts';
import type { Remark } from '../document/remark.ts';
import type { KindDescription } from '../kinds/kind.ts';
import { isBlank, saysNone } from '../reading/blank.ts';
import { readClosure } from '../reading/closure.ts';
import type { Columns } from '../reading/columns.ts';
import type { Field } from '../reading/fields.ts';
import {
  isActivityOnly,
  isImpactStatement,
  isLearningStatement,
  readImpact,
  readPlannedMeasure,
  tellsOfSharing,
} from '../reading/impact.ts';
import { isLearningAlone, lessonNumber, lessonsReferredTo } from '../reading/lesson-reference.ts';
import { readPlaceholders } from '../reading/placeholders.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import { headsStrengths } from '../reading/strength.ts';
import type { RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { ItemFacts, ParagraphFacts, PlacedUnit } from '../reading/units.ts';
import { rememberedText } from '../text/remembered-text.ts';
import { trim } from '../text/span.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { answersTo } from './answers.ts';
import { type Heard, heardOrAsked } from './heard.ts';
import { locate, locateIn } from './locate.ts';
import { type Outline, unitsIn } from './outline.ts';
import type { Passage } from './passages.ts';
import { spanOfStatement } from './statement-draft.ts';

type Draft = Omit<LearningPoint, 'impact' | 'planned' | 'answeredBy' | 'closure' | 'strength'> & {
  readonly impact?: Impact;
  readonly number?: string;
};

/**
 * The lessons and the statements of difference made, each lesson with what its words or links give it. `heard` are the
 * passages that may hold one whatever stands above them.
 */
export function learningIn(
  text: string,
  heard: readonly Heard<object>[],
  units: readonly PlacedUnit[],
  outline: Outline,
  actions: readonly Action[],
  remarks: readonly Remark[],
  { teaches }: Pick<KindDescription, 'teaches'>,
): LearningPoint[] {
  const drafts = draftsIn(text, heard, units, outline, teaches === true);
  const lessons = drafts.filter((one) => one.role === 'lesson');
  const answers = answersTo(
    lessons.map(({ text: words, number, span, section }) => ({
      words: words.value,
      span,
      section,
      ...(number === undefined ? {} : { number }),
    })),
    actions,
    outline,
  );
  const statedFor = impactByLesson(drafts, outline);
  const closed = closuresByNumber(remarks);
  let lesson = 0;
  return drafts.map(({ number, ...told }): LearningPoint => {
    const draft = isGapAlone(told.text.value) ? { ...told, waits: true as const } : told;
    const strength = isStrength(draft.section, outline);
    if (draft.role === 'impact') return { ...draft, strength, answeredBy: [] };
    const answeredBy = answers[lesson++]!;
    const linked = answeredBy.map((index) => actions[index]!);
    const proofs = linked.flatMap(({ verification, status }) =>
      verification && status?.class === 'closed' ? [impactOf(verification, verification.value, 'evidence')] : [],
    );
    const impact = [draft.impact, statedFor(number), ...proofs].reduce(higher, undefined);
    const planned = linked
      .map((action) => (action.status?.class === 'closed' ? undefined : action.verification))
      .find((one) => one !== undefined && (readPlannedMeasure(one.value) !== undefined || one.class === 'present'));
    const closure = closureOf(draft) ?? (number === undefined ? undefined : closed.get(number.toLowerCase()));
    return {
      ...draft,
      strength,
      answeredBy,
      ...(closure ? { closure } : {}),
      ...(impact ? { impact } : {}),
      ...(planned ? { planned: { ...planned, ...(planned.date ? { date: planned.date } : {}) } } : {}),
    };
  });
}

/** "L1: {{what we know now}}": a number at most, and the gap of a form. */
function isGapAlone(words: string): boolean {
  const [gap] = readPlaceholders(words);
  if (!gap || gap.end < words.trimEnd().length) return false;
  const before = words.slice(0, gap.start);
  return isBlank(before) || lessonNumber(before) !== undefined;
}

/** The highest impact that is stated under a heading that names the lesson; where no heading names any, of all. */
function impactByLesson(
  drafts: readonly Draft[],
  outline: Outline,
): (number: string | undefined) => Impact | undefined {
  const stated = drafts.filter((one) => one.role === 'impact');
  const best = stated.map((one) => one.impact ?? impactOf(one.text, '', 'statement')).reduce(higher, undefined);
  const numbers = new Set(drafts.flatMap(({ number }) => number?.toLowerCase() ?? []));
  const byNumber = new Map<string, Impact | undefined>();
  for (const one of stated) {
    for (const number of numbersInHeadings(one.section, outline)) {
      if (numbers.has(number)) byNumber.set(number, higher(byNumber.get(number), one.impact));
    }
  }
  return (number) =>
    byNumber.size === 0 ? best : number === undefined ? undefined : byNumber.get(number.toLowerCase());
}

function closureOf({ text }: Draft): Closure | undefined {
  const reading = readClosure(text.value);
  return reading && { ...text, reasoned: reading.reasoned };
}

/** What says anywhere in the document that a numbered lesson needs no action. */
function closuresByNumber(remarks: readonly Remark[]): Map<string, Closure> {
  const byNumber = new Map<string, Closure>();
  for (const closure of remarks) {
    if (closure.kind !== 'closure') continue;
    const named = [...lessonsReferredTo(closure.value), lessonNumber(closure.value)?.toLowerCase()];
    for (const number of named) if (number !== undefined && !byNumber.has(number)) byNumber.set(number, closure);
  }
  return byNumber;
}

function isStrength(section: number, outline: Outline): boolean {
  for (let index = section; index > 0; index = outline.sections[index]!.parent) {
    const heading = outline.sections[index]!.heading;
    if (heading && outline.sections[index]!.level > 1 && namesStrengths(heading.value)) return true;
  }
  return false;
}

function draftsIn(
  text: string,
  heard: readonly Heard<object>[],
  units: readonly PlacedUnit[],
  outline: Outline,
  teaches: boolean,
): Draft[] {
  const drafts: Draft[] = [];
  const telling = unitsIn(outline, ({ role }) => role === 'learning' || role === 'impact');
  const tables = outline.tables.filter((unit) => (units[unit]!.own as TableFacts).columns.has('lesson'));
  const asked = [...new Set([...telling, ...tables])].sort((a, b) => a - b);
  let ordinal = 0;
  let passed = 0;
  for (const { unit: index, at, passage } of heardOrAsked(heard, units, asked)) {
    // Each heading begins to count anew.
    for (; passed <= index; passed++) if (units[passed]!.unit.type === 'heading') ordinal = 0;
    const section = outline.sectionOf[index]!;
    const { role, heading } = outline.sections[section]!;
    if (outline.isHeading[index] || (teaches && heading && isLearningAlone(heading.value))) continue;
    const add = (statement: Statement, context: SectionRole | undefined) => {
      if (teaches && opensTeaching(statement)) return;
      const draft = statementLearning(text, at, statement, context, section, `${ordinal + 1}`);
      if (!draft) return;
      if (draft.role === 'lesson') ordinal++;
      drafts.push(draft);
    };
    if (passage.type === 'paragraph') {
      if (teaches && opensTeaching(passage.statement)) continue;
      const labelled = impactField(passage.statement);
      const lessons = lessonFields(passage);
      if (lessons.length > 0) {
        for (const { line, field } of lessons) {
          drafts.push({
            text: locateIn(text, at, line, field.value),
            role: 'lesson',
            span: spanOfStatement(at, line),
            section,
            slot: { at: spanOfStatement(at, line).end, lead: ' Impact: ' },
          });
        }
      } else if (labelled && role !== 'actions')
        drafts.push(labelledImpact(text, at, passage.statement, labelled, section));
      else if (role === 'learning' || role === 'impact') add(passage.statement, role);
      else for (const sentence of passage.sentences()) add(sentence, undefined);
    } else if (passage.type === 'item') {
      const addBelow = (statement: Statement) => {
        const labelled = impactField(statement);
        const last = drafts.at(-1);
        if (!labelled || !last || last.role !== 'lesson') return;
        const words = statement.text.slice(labelled.value.start, labelled.value.end);
        const stated = impactOf(locateIn(text, at, statement, labelled.value), words, 'field');
        drafts[drafts.length - 1] = { ...last, impact: stated };
      };
      addItem(passage, role, add, addBelow);
    } else if (passage.type === 'row') {
      const draft = rowLearning(text, at, passage, (units[index]!.own as TableFacts).columns, section);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

function rowLearning(text: string, at: number, row: RowFacts, columns: Columns, section: number): Draft | undefined {
  const column = columns.get('lesson');
  const cell = column === undefined ? undefined : row.cells[column];
  if (!cell || isBlank(cell.text) || saysNone(cell.text)) return undefined;
  const impacts = columns.get('impact');
  const effect = impacts === undefined ? undefined : row.cells[impacts];
  const told = effect && !isBlank(effect.text) ? effect : undefined;
  return {
    text: locate(text, at, cell.prose, { start: 0, end: cell.prose.text.length }),
    role: 'lesson',
    span: { start: at, end: at + row.source.length },
    section,
    slot: { at: at + (effect ?? cell).span.end, lead: ' ' },
    ...(told ? { impact: impactOf(locate(text, at, told.prose, wholeOf(told)), told.text, 'field') } : {}),
  };
}

/** True where a passage may hold a lesson or tell of an impact whatever stands above it. */
export function mayTeach(passage: Passage): object | undefined {
  if (passage.type === 'paragraph') {
    const labelled = impactField(passage.statement) !== undefined || lessonFields(passage).length > 0;
    return labelled || passage.sentences().some((sentence) => learns(sentence, undefined)) ? passage : undefined;
  }
  if (passage.type !== 'item') return undefined;
  let found = false;
  const note = (statement: Statement, role: SectionRole | undefined) => {
    found ||= role !== undefined || learns(statement, role) !== undefined;
  };
  addItem(passage, undefined, note, () => {});
  return found ? passage : undefined;
}

function lessonFields({ lines }: ParagraphFacts): { line: Statement; field: Field }[] {
  return lines().flatMap((line) => lessonField(line) ?? []);
}

function addItem(
  facts: ItemFacts,
  around: SectionRole | undefined,
  add: (statement: Statement, role: SectionRole | undefined) => void,
  addBelow: (statement: Statement) => void,
): void {
  const role = around === 'actions' ? around : (facts.role ?? around);
  const learns = role === 'learning' || role === 'impact';
  if (facts.statement && !facts.role) {
    if (learns) {
      add(facts.statement, role);
      // "- Impact: …" below a lesson belongs to that lesson.
      for (const child of facts.children) if (child.statement) addBelow(child.statement);
      return;
    }
    for (const sentence of facts.sentences()) add(sentence, undefined);
  }
  for (const child of facts.children) addItem(child, role, add, addBelow);
}

/** What a statement is under a heading of this role: a lesson or a difference made, if either. */
function learns(
  statement: Statement,
  role: SectionRole | undefined,
): { role: 'lesson' | 'impact'; stands: boolean } | undefined {
  const words = wordsOf(statement) || statement.text;
  const { marker } = statement;
  const theme = marker?.role === 'theme' && marker.numbered === true;
  const marked = marker?.role === 'lesson' || theme || opensLearning(statement.text);
  const isImpact = role === 'impact' && (rungOf(statement.text).rung > 0 || isImpactStatement(statement.text));
  if (!isImpact && !marked && role !== 'learning') return undefined;
  if (isBlank(words) || saysNone(words) || tellsOfSharing(statement.text)) return undefined;
  return { role: isImpact && !marked ? 'impact' : 'lesson', stands: isImpact };
}

function statementLearning(
  text: string,
  at: number,
  statement: Statement,
  context: SectionRole | undefined,
  section: number,
  ordinal: string,
): Draft | undefined {
  const learned = learns(statement, context);
  if (!learned) return undefined;
  const { role } = learned;
  const span = spanOfStatement(at, statement);
  const number = lessonNumber(statement.text) ?? (context === 'learning' ? ordinal : undefined);
  const whole = { start: 0, end: statement.text.length };
  const told = locateIn(text, at, statement, trim(statement.text, whole));
  return {
    text: locateIn(text, at, statement, whole),
    role,
    span,
    section,
    slot: { at: span.end, lead: ' Impact: ' },
    ...(number ? { number } : {}),
    ...(rungOf(statement.text).rung > 0 || learned.stands
      ? { impact: impactOf(told, statement.text, role === 'impact' ? 'statement' : 'own') }
      : {}),
  };
}

/** "**What did we learn?** Sensors get unplugged." */
function lessonField(line: Statement): { line: Statement; field: Field } | undefined {
  const field = line.fields.find((one) => one.role === 'lesson' && one.value.end > one.value.start);
  return field && { line, field };
}

/** "**Learning:** two rounds beside the clinical lead", where a plan says what somebody is to be taught. */
function opensTeaching({ text, fields, marker }: Statement): boolean {
  const label = marker?.role === 'lesson' ? marker.span : fields.find(({ role }) => role === 'lesson')?.label;
  return label !== undefined && isLearningAlone(text.slice(label.start, label.end));
}

function impactField(statement: Statement): Field | undefined {
  return statement.fields.find((field) => field.role === 'impact' && field.value.end > field.value.start);
}

/** "**How effectiveness was evidenced:** …" in a paragraph of its own. */
function labelledImpact(text: string, at: number, statement: Statement, field: Field, section: number): Draft {
  const words = statement.text.slice(field.value.start, field.value.end);
  const span = spanOfStatement(at, statement);
  const located = locateIn(text, at, statement, field.value);
  return {
    text: located,
    role: 'impact',
    span,
    section,
    slot: { at: span.end, lead: ' ' },
    impact: impactOf(located, words, 'statement'),
  };
}

function numbersInHeadings(section: number, outline: Outline): string[] {
  const numbers: string[] = [];
  for (let index = section; index > 0; index = outline.sections[index]!.parent) {
    const heading = outline.sections[index]!.heading;
    if (heading) numbers.push(...lessonsReferredTo(heading.value));
  }
  return numbers;
}

/** Documents say the same again and again, and each letter typed asks for all of it. */
const rungOf = rememberedText((words) => ({ rung: readImpact(words).rung, activity: isActivityOnly(words) }));
const opensLearning = rememberedText(isLearningStatement);
const namesStrengths = rememberedText(headsStrengths);

/** How far the words get; `where` says where they stand. */
function impactOf(where: Located<string>, words: string, told: Impact['told']): Impact {
  const { value, text, span, source } = where;
  return { value, text, span, source, told, ...rungOf(words) };
}

function wholeOf({ text }: { readonly text: string }) {
  return { start: 0, end: text.length };
}

function higher(best: Impact | undefined, next: Impact | undefined): Impact | undefined {
  return !best || (next && next.rung > best.rung) ? next : best;
}
