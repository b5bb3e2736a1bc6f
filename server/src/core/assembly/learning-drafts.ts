import type { Impact, LearningPoint } from '../document/learning.ts';
import { isBlank, saysNone } from '../reading/blank.ts';
import type { Columns } from '../reading/columns.ts';
import type { Field } from '../reading/fields.ts';
import { isLearningAlone, lessonNumber } from '../reading/lesson-reference.ts';
import type { Statement } from '../reading/statement.ts';
import type { CellFacts, RowFacts, TableFacts } from '../reading/table-facts.ts';
import type { ItemFacts, ParagraphFacts, PlacedUnit } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import { trim } from '../text/span.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import { type Heard, heardOrAsked } from './heard.ts';
import { eachStatementOf, impactField, learns, lessonFields, opensTeaching } from './lesson-statements.ts';
import { locate, locateIn } from './locate.ts';
import { type Outline, unitsIn } from './outline.ts';
import { claimsImpact, impactOf } from './stated-impact.ts';
import { spanOfStatement } from './statement-draft.ts';

/** A lesson or an impact as it is told in one place, before it is known what answers it elsewhere. */
export interface LearningDraft extends Pick<LearningPoint, 'text' | 'role' | 'span' | 'section' | 'slot'> {
  /** The impact that is told in the same words, row or item. */
  readonly impact?: Impact;
  /** "L1" or "3": its own number, or its place below its heading. */
  readonly number?: string;
}

/** Where a passage stands. */
interface Place {
  /** Offset of its start in the document. */
  readonly at: number;
  readonly section: number;
}

/**
 * All lessons and impacts in the order of the text. `heard` are the passages that may hold one whatever stands above them;
 * `teaches` says that a document of this kind also writes "Learning:" over what somebody is to be taught.
 */
export function learningDrafts(
  text: SourceText,
  heard: readonly Heard<object>[],
  units: readonly PlacedUnit[],
  outline: Outline,
  teaches: boolean,
): LearningDraft[] {
  const telling = unitsIn(outline, ({ role }) => role === 'learning' || role === 'impact');
  const tables = outline.tables.filter((unit) => (units[unit]!.own as TableFacts).columns.has('lesson'));
  const asked = [...new Set([...telling, ...tables])].sort((a, b) => a - b);
  const collected = new CollectedDrafts(text, teaches);
  let passed = 0;
  for (const { unit, at, passage } of heardOrAsked(heard, units, asked)) {
    for (; passed <= unit; passed++) if (units[passed]!.unit.type === 'heading') collected.countAnew();
    const section = outline.sectionOf[unit]!;
    const { role, heading } = outline.sections[section]!;
    if (outline.isHeading[unit] || (teaches && heading && isLearningAlone(heading.value))) continue;
    const place = { at, section };
    if (passage.type === 'paragraph') collected.addParagraph(passage, role, place);
    else if (passage.type === 'item') collected.addItem(passage, role, place);
    else if (passage.type === 'row') collected.addRow(passage, (units[unit]!.own as TableFacts).columns, place);
  }
  return collected.drafts;
}

class CollectedDrafts {
  readonly drafts: LearningDraft[] = [];
  readonly #text: SourceText;
  readonly #teaches: boolean;
  /** How many lessons were stated since the last heading. */
  #counted = 0;

  constructor(text: SourceText, teaches: boolean) {
    this.#text = text;
    this.#teaches = teaches;
  }

  countAnew(): void {
    this.#counted = 0;
  }

  addParagraph(paragraph: ParagraphFacts, role: SectionRole | undefined, place: Place): void {
    const { statement } = paragraph;
    if (this.#teaches && opensTeaching(statement)) return;
    const lessons = lessonFields(paragraph);
    const impact = impactField(statement);
    if (lessons.length > 0) {
      for (const { line, field } of lessons) this.drafts.push(labelledLesson(this.#text, line, field, place));
    } else if (impact && role !== 'actions') {
      this.drafts.push(labelledImpact(this.#text, statement, impact, place));
    } else if (role === 'learning' || role === 'impact') {
      this.#addStatement(statement, role, place);
    } else {
      for (const sentence of paragraph.sentences()) this.#addStatement(sentence, undefined, place);
    }
  }

  addItem(item: ItemFacts, role: SectionRole | undefined, place: Place): void {
    eachStatementOf(
      item,
      role,
      (statement, context) => this.#addStatement(statement, context, place),
      (statement) => this.#addBelow(statement, place),
    );
  }

  addRow(row: RowFacts, columns: Columns, place: Place): void {
    const draft = rowLesson(this.#text, row, columns, place);
    if (draft) this.drafts.push(draft);
  }

  #addStatement(statement: Statement, context: SectionRole | undefined, place: Place): void {
    if (this.#teaches && opensTeaching(statement)) return;
    const draft = statedLearning(this.#text, statement, context, `${this.#counted + 1}`, place);
    if (!draft) return;
    if (draft.role === 'lesson') this.#counted++;
    this.drafts.push(draft);
  }

  #addBelow(statement: Statement, { at }: Place): void {
    const labelled = impactField(statement);
    const last = this.drafts.at(-1);
    if (!labelled || last?.role !== 'lesson') return;
    const words = statement.text.slice(labelled.value.start, labelled.value.end);
    const impact = impactOf(locateIn(this.#text, at, statement, labelled.value), words, 'field');
    this.drafts[this.drafts.length - 1] = { ...last, impact };
  }
}

function labelledLesson(text: SourceText, line: Statement, { value }: Field, { at, section }: Place): LearningDraft {
  const span = spanOfStatement(at, line);
  return {
    text: locateIn(text, at, line, value),
    role: 'lesson',
    span,
    section,
    slot: { at: span.end, lead: ' Impact: ' },
  };
}

function labelledImpact(
  text: SourceText,
  statement: Statement,
  { value }: Field,
  { at, section }: Place,
): LearningDraft {
  const words = statement.text.slice(value.start, value.end);
  const span = spanOfStatement(at, statement);
  const located = locateIn(text, at, statement, value);
  return {
    text: located,
    role: 'impact',
    span,
    section,
    slot: { at: span.end, lead: ' ' },
    impact: impactOf(located, words, 'statement'),
  };
}

function rowLesson(
  text: SourceText,
  row: RowFacts,
  columns: Columns,
  { at, section }: Place,
): LearningDraft | undefined {
  const column = columns.get('lesson');
  const cell = column === undefined ? undefined : row.cells[column];
  if (!cell || isBlank(cell.text) || saysNone(cell.text)) return undefined;
  const impacts = columns.get('impact');
  const effect = impacts === undefined ? undefined : row.cells[impacts];
  const whole = ({ prose }: CellFacts) => locate(text, at, prose, { start: 0, end: prose.text.length });
  return {
    text: whole(cell),
    role: 'lesson',
    span: { start: at, end: at + row.source.length },
    section,
    slot: { at: at + (effect ?? cell).span.end, lead: ' ' },
    ...(effect && !isBlank(effect.text) ? { impact: impactOf(whole(effect), effect.text, 'field') } : {}),
  };
}

function statedLearning(
  text: SourceText,
  statement: Statement,
  context: SectionRole | undefined,
  ordinal: string,
  { at, section }: Place,
): LearningDraft | undefined {
  const learned = learns(statement, context);
  if (!learned) return undefined;
  const { role, stands } = learned;
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
    ...(claimsImpact(statement.text) || stands
      ? { impact: impactOf(told, statement.text, role === 'impact' ? 'statement' : 'own') }
      : {}),
  };
}
