import type { Action } from '../document/action.ts';
import { contentWords } from '../reading/content-words.ts';
import { lessonsReferredTo } from '../reading/lesson-reference.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';

/** What may be answered by actions: a lesson with its number, or its ordinal in its list. */
export interface Answerable {
  readonly words: string;
  readonly number?: string;
  readonly span: Span;
  readonly section: number;
}

/** A word that more actions share than this tells nothing of which one answers a lesson. */
const tooMany = 12;

/**
 * For each point the indices of the actions that answer it: those that name its number, stand in its row or its words,
 * in a section of its own, or share words with it. Where the actions name no numbers, an action that answers nothing
 * else may be the answer to any point, so that nobody is accused by a choice of words. Takes time in proportion to both.
 */
export function answersTo(
  points: readonly Answerable[],
  actions: readonly Action[],
  outline: Outline,
): (readonly number[])[] {
  if (points.length === 0 || actions.length === 0) return points.map(() => []);
  const byNumber = actionsByNumber(actions, outline);
  const numbered = points.some(({ number }) => number !== undefined && byNumber.has(number.toLowerCase()));
  const inSpan = actionsInSpans(points, actions);
  const bySection = actionsBySection(actions, new Set(inSpan.flat()));
  const alone = sectionsWithOnePoint(points, outline);
  const below = actionsBelow(alone, actions, outline);
  const byWord = actionsByWord(actions);

  const links = points.map((point, index): readonly number[] => {
    const named = point.number === undefined ? undefined : byNumber.get(point.number.toLowerCase());
    if (named) return named;
    if (inSpan[index]!.length > 0) return inSpan[index]!;
    const beside = bySection.get(point.section) ?? around(point.section, outline, below);
    return beside ?? sharingWords(point.words, byWord, numbered ? 2 : 1);
  });
  if (numbered) return links;
  const taken = new Set(links.flat());
  const spare = actions.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  return links.map((link) => (link.length > 0 ? link : spare));
}

function actionsByNumber(actions: readonly Action[], outline: Outline): Map<string, number[]> {
  const byNumber = new Map<string, number[]>();
  const inHeadings = outline.sections.map(({ heading }) => (heading ? lessonsReferredTo(heading.value) : []));
  for (const [index, { text, source, section }] of actions.entries()) {
    const named = new Set([...lessonsReferredTo(text.value), ...(source ? lessonsReferredTo(source.value, true) : [])]);
    for (let around = section; around > 0; around = outline.sections[around]!.parent) {
      for (const number of inHeadings[around]!) named.add(number);
    }
    for (const number of named) push(byNumber, number, index);
  }
  return byNumber;
}

/** The actions whose words lie in those of a point, or whose row holds it. */
function actionsInSpans(points: readonly Answerable[], actions: readonly Action[]): number[][] {
  const ordered = actions.map(({ span }, index) => ({ span, index })).toSorted((a, b) => a.span.start - b.span.start);
  return points.map(({ span }) => {
    const inside: number[] = [];
    const first = firstIndex(ordered.length, (index) => ordered[index]!.span.end > span.start);
    for (let at = first; at < ordered.length && ordered[at]!.span.start < span.end; at++)
      inside.push(ordered[at]!.index);
    return inside;
  });
}

function actionsBySection(actions: readonly Action[], claimed: ReadonlySet<number>): Map<number, number[]> {
  const bySection = new Map<number, number[]>();
  for (const [index, { section }] of actions.entries()) if (!claimed.has(index)) push(bySection, section, index);
  return bySection;
}

/** Parts of a document, below its title, that hold one point only: "Theme 2" with its learning and its actions. */
function sectionsWithOnePoint(points: readonly Answerable[], outline: Outline): Set<number> {
  const counts = new Map<number, number>();
  for (const { section } of points) {
    for (let around = section; around > 0; around = outline.sections[around]!.parent) {
      counts.set(around, (counts.get(around) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].flatMap(([section, count]) => (count === 1 && outline.sections[section]!.level > 1 ? [section] : [])),
  );
}

function actionsBelow(sections: ReadonlySet<number>, actions: readonly Action[], outline: Outline) {
  const below = new Map<number, number[]>();
  for (const [index, { section }] of actions.entries()) {
    for (let around = section; around > 0; around = outline.sections[around]!.parent) {
      if (sections.has(around)) push(below, around, index);
    }
  }
  return below;
}

function around(section: number, outline: Outline, below: ReadonlyMap<number, readonly number[]>) {
  for (let at = section; at > 0; at = outline.sections[at]!.parent) {
    const found = below.get(at);
    if (found) return found;
  }
  return undefined;
}

function actionsByWord(actions: readonly Action[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [index, { text, source, verification }] of actions.entries()) {
    const words = contentWords(`${text.value} ${source?.value ?? ''} ${verification?.value ?? ''}`);
    for (const word of words) push(byWord, word, index);
  }
  return byWord;
}

/** The actions that share at least so many telling words. */
function sharingWords(words: string, byWord: ReadonlyMap<string, readonly number[]>, least: number): number[] {
  const shared = new Map<number, number>();
  for (const word of contentWords(words)) {
    const actions = byWord.get(word) ?? [];
    if (actions.length > tooMany) continue;
    for (const index of actions) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared].flatMap(([index, count]) => (count >= least ? [index] : [])).toSorted((a, b) => a - b);
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
