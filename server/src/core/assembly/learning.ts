import type { Action } from '../document/action.ts';
import type { Closure } from '../document/closure.ts';
import type { Impact, LearningPoint } from '../document/learning.ts';
import type { Remark } from '../document/remark.ts';
import type { KindDescription } from '../kinds/kind.ts';
import { isBlank } from '../reading/blank.ts';
import { readClosure } from '../reading/closure.ts';
import { readPlannedMeasure } from '../reading/impact.ts';
import { lessonNumber, lessonsReferredTo } from '../reading/lesson-reference.ts';
import { readPlaceholders } from '../reading/placeholders.ts';
import { headsStrengths } from '../reading/strength.ts';
import type { PlacedUnit } from '../reading/units.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import { answersTo } from './answers.ts';
import type { Heard } from './heard.ts';
import { type LearningDraft, learningDrafts } from './learning-drafts.ts';
import type { Outline } from './outline.ts';
import { higherImpact, impactOf } from './stated-impact.ts';

/**
 * The lessons and the statements of difference made, each lesson with what its words or links give it. `heard` are the
 * passages that may hold one whatever stands above them.
 */
export function learningIn(
  text: SourceText,
  heard: readonly Heard<object>[],
  units: readonly PlacedUnit[],
  outline: Outline,
  actions: readonly Action[],
  remarks: readonly Remark[],
  { teaches }: Pick<KindDescription, 'teaches'>,
): LearningPoint[] {
  const drafts = learningDrafts(text, heard, units, outline, teaches === true);
  if (drafts.length === 0) return [];
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
    const impact = [draft.impact, statedFor(number), ...proofs].reduce(higherImpact, undefined);
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
      ...(planned ? { planned } : {}),
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
  drafts: readonly LearningDraft[],
  outline: Outline,
): (number: string | undefined) => Impact | undefined {
  const stated = drafts.filter((one) => one.role === 'impact');
  const best = stated.map((one) => one.impact ?? impactOf(one.text, '', 'statement')).reduce(higherImpact, undefined);
  const numbers = new Set(drafts.flatMap(({ number }) => number?.toLowerCase() ?? []));
  const byNumber = new Map<string, Impact | undefined>();
  for (const one of stated) {
    for (const number of numbersInHeadings(one.section, outline)) {
      if (numbers.has(number)) byNumber.set(number, higherImpact(byNumber.get(number), one.impact));
    }
  }
  return (number) =>
    byNumber.size === 0 ? best : number === undefined ? undefined : byNumber.get(number.toLowerCase());
}

function numbersInHeadings(section: number, outline: Outline): string[] {
  const numbers: string[] = [];
  for (let index = section; index > 0; index = outline.sections[index]!.parent) {
    const heading = outline.sections[index]!.heading;
    if (heading) numbers.push(...lessonsReferredTo(heading.value));
  }
  return numbers;
}

function closureOf({ text }: Pick<LearningDraft, 'text'>): Closure | undefined {
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

const namesStrengths = rememberedText(headsStrengths);
