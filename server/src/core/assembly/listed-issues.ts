import type { Action } from '../document/action.ts';
import type { Issue } from '../document/issue.ts';
import type { Placed } from '../markdown/block.ts';
import { readClosure } from '../reading/closure.ts';
import { headsIssueList } from '../reading/issue-list.ts';
import { lessonNumber, lessonsReferredTo } from '../reading/lesson-reference.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import { lazy } from '../text/lazy.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { SourceText } from '../text/source-text.ts';
import { locateIn } from './locate.ts';
import type { Outline } from './outline.ts';
import { spanOfStatement } from './statement-draft.ts';

/** So many points of a list must be cited before one that is not says anything. */
const fewestCited = 2;

/**
 * Points of a numbered list of concerns or findings that no action cites, where every action cites one by its number:
 * an action that cites none might answer any of them.
 */
export function listedIssues(
  text: SourceText,
  units: readonly Placed<UnitFacts>[],
  outline: Outline,
  actions: readonly Action[],
): Issue[] {
  const citations = lazy(() => actions.map(citedBy));
  return outline.lists.flatMap((index) => {
    const { unit } = units[index]!;
    const section = outline.sectionOf[index]!;
    const heading = outline.sections[section]!.heading;
    if (unit.type !== 'list' || !heading || !isIssueHeading(heading.value)) return [];
    const cited = citations();
    const { first } = unit;
    const points = unit.items.flatMap(
      (item, index) => pointOf(item, first === undefined ? undefined : first + index) ?? [],
    );
    const numbers = new Set(points.map(({ number }) => number));
    const answered = new Set(cited.flat().filter((number) => numbers.has(number)));
    const all = cited.length > 0 && cited.every((some) => some.some((number) => numbers.has(number)));
    if (!all || answered.size < fewestCited) return [];
    return points.filter(({ number }) => !answered.has(number)).map((point) => issueOf(text, point, section));
  });
}

const isIssueHeading = rememberedText(headsIssueList);

interface Point extends Placed<NonNullable<ItemFacts['statement']>> {
  readonly number: string;
}

function pointOf({ at, unit }: Placed<ItemFacts>, place: number | undefined): Point | undefined {
  const { statement } = unit;
  const number = statement && (lessonNumber(statement.text) ?? place?.toString());
  return statement && number !== undefined ? { at, unit: statement, number: number.toLowerCase() } : undefined;
}

function citedBy({ text, source }: Action): string[] {
  return [...lessonsReferredTo(text.value), ...(source ? lessonsReferredTo(source.value, true) : [])];
}

function issueOf(text: SourceText, { at, unit: statement }: Point, section: number): Issue {
  const span = spanOfStatement(at, statement);
  const words = locateIn(text, at, statement, { start: 0, end: statement.text.length });
  const closure = readClosure(words.value);
  return {
    text: words,
    where: 'item',
    span,
    section,
    slot: { in: 'line', at: span.end, lead: ' Action: ' },
    ...(closure ? { closure: { ...words, reasoned: closure.reasoned } } : {}),
  };
}
