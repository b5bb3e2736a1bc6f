import type { GovernanceDocument } from '../../document/governance-document.ts';
import type { PartEvidence, Whole } from '../../document/part.ts';
import { insertParts } from '../../findings/insert-parts.ts';
import { defineRule } from '../rule.ts';
import { isPiece } from './missing-parts.ts';
import page from './protection-late.md';

const id = 'immediate-protection';

export const protectionLate = defineRule({
  id: 'protection-late',
  title: 'Protection missing or late',
  family: 'parts',
  severity: 'warning',
  kinds: ['remediation-plan'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    missing:
      'Nothing here says what keeps people safe from today. Protection comes first: say what is in place, since when, and who was told.',
    late: 'This protection came after the learning had begun. Say what kept people safe from the first day, or correct the date.',
  },
  page,
  *check(document) {
    if (isPiece(document)) return;
    for (const whole of remediationIn(document)) {
      const evidence = protectionOf(whole).filter(({ filled }) => filled);
      const dated = evidence.filter(({ date }) => date).toSorted((a, b) => (a.date! < b.date! ? -1 : 1));
      const [first] = dated;
      const begun = document.practice.begun.flatMap(({ date }) => date ?? []).toSorted()[0];
      if (evidence.length === 0) yield { message: 'missing', span: whole.heading.span };
      else if (first && begun && dated.length === evidence.length && first.date! > begun)
        yield { message: 'late', span: first.span };
    }
  },
  *fixes(finding, document) {
    for (const whole of remediationIn(document)) {
      const part = whole.parts.find((one) => one.part.id === id);
      if (!part || finding.messageId !== 'missing' || whole.heading.span.start !== finding.span.start) continue;
      yield {
        title: `Add “${part.part.form.heading}”`,
        kind: 'suggestion',
        edits: insertParts(document, whole, [part]),
      };
    }
  },
});

function remediationIn({ wholes }: GovernanceDocument): Whole[] {
  return wholes.filter(({ heading, parts }) => heading.text !== '' && parts.some(({ part }) => part.id === id));
}

function protectionOf({ parts }: Whole): readonly PartEvidence[] {
  return parts.find(({ part }) => part.id === id)?.evidence ?? [];
}
