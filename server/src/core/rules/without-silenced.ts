import type { Finding } from '../findings/finding.ts';
import { firstIndex } from '../text/first-index.ts';
import { lazy } from '../text/lazy.ts';
import { SpanSet } from '../text/span-set.ts';
import { catalogue } from './catalogue.ts';

/** For each rule that another silences those that do. */
const silencedBy = new Map<string, string[]>();
for (const { id, silences } of catalogue)
  for (const silenced of silences) silencedBy.set(silenced, [...(silencedBy.get(silenced) ?? []), id]);

/** Those that one which judges each action by itself silences. */
const silencedOnActions = new Set(catalogue.flatMap((rule) => ('checkAction' in rule ? rule.silences : [])));

/** True for a rule whose findings may be silenced by what is said of some action by itself. */
export function mayActionsSilence(rule: string): boolean {
  return silencedOnActions.has(rule);
}

/** The findings on single actions, in the order of the actions, and all others. */
export interface FindingsBySort {
  readonly onActions: readonly Finding[];
  readonly others: readonly Finding[];
}

/** One fault, one finding: what a rule silences on the same action or the same words is left out. */
export function withoutSilenced({ onActions, others }: FindingsBySort): FindingsBySort {
  const rulesOf = rulesByAction(others);
  const told = onActions.slice();
  let count = 0;
  for (let from = 0, to = 0; from < onActions.length; from = to) {
    const { action } = onActions[from]!;
    for (to = from + 1; to < onActions.length && onActions[to]!.action === action; ) to++;
    const further = rulesOf.get(action!);
    for (let index = from; index < to; index++) {
      const finding = onActions[index]!;
      const by = to - from > 1 || further ? silencedBy.get(finding.rule) : undefined;
      if (!by || !(holdsRule(onActions, from, to, by) || further?.some((rule) => by.includes(rule))))
        told[count++] = finding;
    }
  }
  told.length = count;
  return { onActions: told, others: othersTold(onActions, others, rulesOf) };
}

function othersTold(
  onActions: readonly Finding[],
  others: readonly Finding[],
  rulesOf: ReadonlyMap<number, readonly string[]>,
): readonly Finding[] {
  const placesOf = new Map<string, () => SpanSet<Finding>>();
  return others.filter(({ rule, action, span }) => {
    const by = silencedBy.get(rule);
    if (!by) return true;
    if (action !== undefined) {
      const from = firstIndex(onActions.length, (index) => onActions[index]!.action! >= action);
      const to = firstIndex(onActions.length, (index) => onActions[index]!.action! > action);
      return !holdsRule(onActions, from, to, by) && !rulesOf.get(action)?.some((one) => by.includes(one));
    }
    const loud = () => new SpanSet([...onActions, ...others].filter((finding) => by.includes(finding.rule)));
    const places = placesOf.get(rule) ?? lazy(loud);
    placesOf.set(rule, places);
    return !places().touches(span);
  });
}

function holdsRule(findings: readonly Finding[], from: number, to: number, rules: readonly string[]): boolean {
  for (let index = from; index < to; index++) if (rules.includes(findings[index]!.rule)) return true;
  return false;
}

function rulesByAction(findings: readonly Finding[]): Map<number, string[]> {
  const rulesOf = new Map<number, string[]>();
  for (const { action, rule } of findings) {
    if (action === undefined) continue;
    const rules = rulesOf.get(action);
    if (rules) rules.push(rule);
    else rulesOf.set(action, [rule]);
  }
  return rulesOf;
}
