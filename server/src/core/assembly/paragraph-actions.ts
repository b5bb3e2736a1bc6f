import { readLabelledAttendance } from '../reading/attendance.ts';
import { saysNone } from '../reading/blank.ts';
import { commandsSomething, readOwnUndertaking } from '../reading/commitment.ts';
import { type Statement, wordsOf } from '../reading/statement.ts';
import type { ParagraphFacts } from '../reading/units.ts';
import { shift } from '../text/span.ts';
import type { ActionDraft } from './draft.ts';
import { fieldOf } from './found.ts';
import { sentenceActions, sentenceDraft } from './sentence-actions.ts';
import { holdsActions, neverForms, type Surroundings } from './surroundings.ts';

/** The actions that a paragraph states: as a whole, line by line, or among its sentences. */
export function paragraphActions(at: number, unit: ParagraphFacts, around: Surroundings): ActionDraft[] {
  const { statement } = unit;
  if (neverForms(around.role)) return [];
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

/** The whole paragraph is the action, to its last sign. */
function paragraphDraft(
  at: number,
  statement: Statement,
  around: Surroundings,
  where: 'marker' | 'prose',
): ActionDraft {
  return { ...sentenceDraft(at, statement, around, where), span: shift(at, statement.prose.span) };
}
