import type { Finding } from '../findings/finding.ts';
import { catalogue } from './catalogue.ts';

const ranks: ReadonlyMap<string, number> = new Map(catalogue.map(({ id }, index) => [id, index]));

/** Findings in the order of the text, those of the same words in the order of the rules. */
export function inText({ span, rule }: Finding, other: Finding): number {
  return span.start - other.span.start || span.end - other.span.end || rankOf(rule) - rankOf(other.rule);
}

function rankOf(rule: string): number {
  return ranks.get(rule) ?? -1;
}
