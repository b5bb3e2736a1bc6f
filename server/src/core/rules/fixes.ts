import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fix } from '../findings/fix.ts';
import { suppressingFixes } from '../findings/suppress.ts';
import { touches } from '../text/span.ts';
import { ruleOf } from './catalogue.ts';
import { contextOf, type JudgingInputs } from './judge.ts';
import type { Rule } from './rule.ts';

/** What mends a finding, best first; silencing it with a reason comes last. */
export function fixesFor(
  finding: Finding,
  document: GovernanceDocument,
  inputs: Pick<JudgingInputs, 'settings' | 'today' | 'records'>,
): Fix[] {
  const rule = ruleOf(finding.rule);
  if (!rule) return [];
  return [...ownFixes(rule, finding, document, inputs), ...suppressingFixes([finding], document)];
}

/** A rule whose fixes fail has none: the others go on, and no word of the document gets into an error. */
function ownFixes(
  rule: Rule,
  finding: Finding,
  document: GovernanceDocument,
  inputs: Pick<JudgingInputs, 'settings' | 'today' | 'records'>,
): Fix[] {
  try {
    return rule.fixes ? [...rule.fixes(finding, document, contextOf(rule, document, inputs))] : [];
  } catch {
    return [];
  }
}

/**
 * All safe fixes as one, or those of one rule; of two that touch the same words the first in the text is taken. What is
 * only inserted at one place, such as new rows of a log, all is.
 */
export function safeFixesFor(
  findings: readonly Finding[],
  document: GovernanceDocument,
  inputs: Pick<JudgingInputs, 'settings' | 'today' | 'records'>,
  rule?: string,
): Fix | undefined {
  const edits: Fix['edits'][number][] = [];
  for (const finding of findings) {
    if (finding.suppressed || (rule !== undefined && finding.rule !== rule)) continue;
    const fix = fixesFor(finding, document, inputs).find((one) => one.kind === 'safe');
    if (!fix || fix.edits.some((edit) => edits.some((taken) => clash(edit, taken)))) continue;
    edits.push(...fix.edits);
  }
  const what = rule === undefined ? 'safe problems' : `“${ruleOf(rule)?.title ?? rule}”`;
  return edits.length > 0 ? { title: `Fix all ${what} in this document`, kind: 'safe', edits } : undefined;
}

function clash(one: Fix['edits'][number], other: Fix['edits'][number]): boolean {
  const bothInsert = one.span.start === one.span.end && other.span.start === other.span.end;
  return touches(one.span, other.span) && !(bothInsert && one.span.start === other.span.start);
}
