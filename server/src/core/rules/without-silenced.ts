import type { Finding } from '../findings/finding.ts';
import { lazy } from '../text/lazy.ts';
import { SpanSet } from '../text/span-set.ts';
import { ruleOf } from './catalogue.ts';

/** One fault, one finding: what a rule silences on the same action or the same words is left out. */
export function withoutSilenced(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.rule);
    if (ofRule) ofRule.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const louder = new Map<string, Finding[]>();
  for (const [rule, found] of byRule) {
    for (const silenced of ruleOf(rule)?.silences ?? [])
      if (byRule.has(silenced)) louder.set(silenced, [...(louder.get(silenced) ?? []), ...found]);
  }
  if (louder.size === 0) return findings;
  const reaches = new Map(Array.from(louder, ([rule, loud]) => [rule, reachOf(loud)]));
  return findings.filter((finding) => !reaches.get(finding.rule)?.(finding));
}

/** Says of a finding whether others stand on its action, or on its words where it has none. */
function reachOf(loud: readonly Finding[]): (finding: Finding) => boolean {
  const actions = new Set(loud.map(({ action }) => action));
  const places = lazy(() => new SpanSet(loud));
  return ({ action, span }) => (action === undefined ? places().touches(span) : actions.has(action));
}
