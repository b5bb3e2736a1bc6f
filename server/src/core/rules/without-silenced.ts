import type { Finding } from '../findings/finding.ts';
import { lazy } from '../text/lazy.ts';
import { SpanSet } from '../text/span-set.ts';
import { catalogue } from './catalogue.ts';

/** For each rule that another silences those that do. */
const silencedBy = new Map<string, string[]>();
for (const { id, silences } of catalogue)
  for (const silenced of silences) silencedBy.set(silenced, [...(silencedBy.get(silenced) ?? []), id]);

/** One fault, one finding: what a rule silences on the same action or the same words is left out. */
export function withoutSilenced(findings: readonly Finding[]): readonly Finding[] {
  const found = new Set(findings.map(({ rule }) => rule));
  const reaches = new Map<string, (finding: Finding) => boolean>();
  for (const [rule, by] of silencedBy) {
    if (!found.has(rule) || !by.some((one) => found.has(one))) continue;
    reaches.set(rule, reachOf(findings.filter((finding) => by.includes(finding.rule))));
  }
  if (reaches.size === 0) return findings;
  return findings.filter((finding) => !reaches.get(finding.rule)?.(finding));
}

/** Says of a finding whether others stand on its action, or on its words where it has none. */
function reachOf(loud: readonly Finding[]): (finding: Finding) => boolean {
  const actions = new Set(loud.map(({ action }) => action));
  const places = lazy(() => new SpanSet(loud));
  return ({ action, span }) => (action === undefined ? places().touches(span) : actions.has(action));
}
