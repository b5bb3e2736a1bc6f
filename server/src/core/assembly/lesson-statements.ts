import { isBlank, saysNone } from '../reading/blank.ts';
import type { Field } from '../reading/fields.ts';
import { isImpactStatement, isLearningStatement, tellsOfSharing } from '../reading/impact.ts';
import { isLearningAlone } from '../reading/lesson-reference.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import type { ItemFacts, ParagraphFacts } from '../reading/units.ts';
import type { SectionRole } from '../vocabulary/headings.ts';
import type { Passage } from './passages.ts';
import { claimsImpact } from './stated-impact.ts';

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
  eachStatementOf(passage, undefined, note, () => {});
  return found ? passage : undefined;
}

/** What a statement is under a heading of this role: a lesson or a difference made, if either. */
export function learns(
  statement: Statement,
  role: SectionRole | undefined,
): { role: 'lesson' | 'impact'; stands: boolean } | undefined {
  const words = wordsOf(statement) || statement.text;
  const { marker } = statement;
  const theme = marker?.role === 'theme' && marker.numbered === true;
  const marked = marker?.role === 'lesson' || theme || isLearningStatement(statement.text);
  const isImpact = role === 'impact' && (claimsImpact(statement.text) || isImpactStatement(statement.text));
  if (!isImpact && !marked && role !== 'learning') return undefined;
  if (isBlank(words) || saysNone(words) || tellsOfSharing(statement.text)) return undefined;
  return { role: isImpact && !marked ? 'impact' : 'lesson', stands: isImpact };
}

/**
 * Tells `state` each statement of an item that may be a lesson or an impact, with the role of what stands above it, and
 * `stateBelow` what stands below one of them: "- Impact: …" below a lesson belongs to that lesson.
 */
export function eachStatementOf(
  facts: ItemFacts,
  around: SectionRole | undefined,
  state: (statement: Statement, role: SectionRole | undefined) => void,
  stateBelow: (statement: Statement) => void,
): void {
  const role = around === 'actions' ? around : (facts.role ?? around);
  if (facts.statement && !facts.role) {
    if (role === 'learning' || role === 'impact') {
      state(facts.statement, role);
      for (const child of facts.children) if (child.statement) stateBelow(child.statement);
      return;
    }
    for (const sentence of facts.sentences()) state(sentence, undefined);
  }
  for (const child of facts.children) eachStatementOf(child, role, state, stateBelow);
}

/** "**What did we learn?** Sensors get unplugged.": the labelled lessons of a paragraph, each with its line. */
export function lessonFields({ lines }: ParagraphFacts): { line: Statement; field: Field }[] {
  return lines().flatMap((line) => {
    const field = line.fields.find((one) => one.role === 'lesson' && isFilled(one));
    return field ? { line, field } : [];
  });
}

/** "**How effectiveness was evidenced:** …" */
export function impactField(statement: Statement): Field | undefined {
  return statement.fields.find((field) => field.role === 'impact' && isFilled(field));
}

function isFilled({ value }: Field): boolean {
  return value.end > value.start;
}

/** "**Learning:** two rounds beside the clinical lead", where a plan says what somebody is to be taught. */
export function opensTeaching({ text, fields, marker }: Statement): boolean {
  const label = marker?.role === 'lesson' ? marker.span : fields.find(({ role }) => role === 'lesson')?.label;
  return label !== undefined && isLearningAlone(text.slice(label.start, label.end));
}
