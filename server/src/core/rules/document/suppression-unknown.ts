import { kindIds } from '../../document/kind.ts';
import { internalError } from '../../findings/internal-error.ts';
import { closest } from '../../settings/closest.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import page from './suppression-unknown.md';

export const suppressionUnknown = defineRule({
  id: 'suppression-unknown',
  title: 'This note names no rule that there is',
  family: 'document',
  severity: 'warning',
  kinds: kindIds,
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    unknown: 'There is no rule called “{rule}”, so this note silences nothing.{suggestion}',
    nameless: 'This note names no rule, so it silences nothing. Write the rule before the colon.',
  },
  page,
  about: ['suppressions'],
  *check(document, { others }) {
    for (const { rules, span } of document.suppressions) {
      if (rules.length === 0) yield { message: 'nameless', span };
      for (const { id, span: words } of rules) {
        if (others.titles.has(id) || id === internalError) continue;
        const near = nearest(id, others);
        const suggestion = near ? ` Did you mean “${near}”?` : '';
        yield { message: 'unknown', holes: { rule: id, suggestion }, span: words };
      }
    }
  },
  *fixes({ span }, document, { others }) {
    const near = nearest(document.text.slice(span.start, span.end), others);
    if (near) yield { title: `Write “${near}”`, kind: 'suggestion', edits: [{ span, text: near }] };
  },
});

function nearest(id: string, { titles }: RuleContext['others']): string | undefined {
  return closest(id, [...titles.keys()]);
}
