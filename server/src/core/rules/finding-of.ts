import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Finding } from '../findings/finding.ts';
import { internalError } from '../findings/internal-error.ts';
import type { Masking } from '../findings/masked-words.ts';
import type { Severity } from '../settings/severity.ts';
import type { Report, Rule } from './rule.ts';

/** A rule's report as a finding: its message with the holes filled, and no word in them that says who somebody is. */
export function findingOf(
  rule: Rule,
  { message, holes = {}, span, learning, missing }: Omit<Report, 'action'>,
  action: number | undefined,
  severity: Severity,
  masking: Masking,
): Finding {
  const words = (rule.messages[message] ?? rule.title).replace(/\{(\w+)\}/g, (hole, name: string) =>
    holes[name] === undefined ? hole : masking.masked(holes[name]),
  );
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    rule: rule.id,
    title: rule.title,
    severity,
    message: words,
    messageId: message,
    span,
  };
  if (action !== undefined) finding.action = action;
  if (learning !== undefined) finding.learning = learning;
  if (missing !== undefined) finding.missing = missing;
  return finding;
}

/** One broken rule must not take the others with it. */
export function failureOf(rule: Rule, document: GovernanceDocument): Finding {
  return {
    rule: internalError,
    title: 'Golden Thread could not finish a check',
    severity: 'warning',
    message: `The check “${rule.title}” failed in this document. The other checks are not affected. Please report it.`,
    messageId: 'failed',
    span: document.title.span,
  };
}
