import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Finding } from '../findings/finding.ts';
import { internalError } from '../findings/internal-error.ts';
import type { Masking } from '../findings/masked-words.ts';
import type { Severity } from '../settings/severity.ts';
import type { Report, Rule } from './rule.ts';

/** A rule's report as a finding: its message with the holes filled, and no word in them that says who somebody is. */
export function findingOf(rule: Rule, report: Report, severity: Severity, masking: Masking): Finding {
  const { message, holes = {}, span, action, learning, missing } = report;
  const words = (rule.messages[message] ?? rule.title).replace(/\{(\w+)\}/g, (hole, name: string) =>
    holes[name] === undefined ? hole : masking.masked(holes[name]),
  );
  return {
    rule: rule.id,
    title: rule.title,
    severity,
    message: words,
    messageId: message,
    span,
    ...(action === undefined ? {} : { action }),
    ...(learning === undefined ? {} : { learning }),
    ...(missing === undefined ? {} : { missing }),
  };
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
