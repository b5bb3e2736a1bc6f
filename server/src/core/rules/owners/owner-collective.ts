import { escapeSnippet } from '../../findings/tab-stops.ts';
import { peopleToChoose } from '../choices.ts';
import { actionOf } from '../field-fixes.ts';
import { kindsWithActions } from '../kinds-judged.ts';
import { defineActionRule } from '../rule.ts';
import page from './owner-collective.md';

export const ownerCollective = defineActionRule({
  id: 'owner-collective',
  title: 'No one person owns it',
  family: 'owners',
  severity: 'warning',
  kinds: kindsWithActions,
  silences: ['action-without-owner'],
  gap: false,
  fixable: 'suggestion',
  messages: {
    group: '“{owner}” is a group, so nobody in particular can be asked. Name the one person who leads.',
    outside: '“{owner}” is another organisation. Who is our contact there?',
  },
  options: {
    accepted: {
      description: 'Groups of which each member owns the action in their own place: "registered managers (each home)".',
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
    },
  },
  page,
  judges: 'open actions',
  byWordsAlone: true,
  checkAction({ owner }, { options }) {
    if (owner?.class !== 'group' || isAccepted(owner.value, options.accepted)) return undefined;
    const outside = owner.names.every((name) => name.outside);
    return [
      {
        message: outside ? 'outside' : 'group',
        holes: { owner: owner.value },
        span: owner.span,
        ...(outside ? { severity: 'hint' as const } : {}),
      },
    ];
  },
  *fixes(finding, document) {
    const owner = actionOf(finding, document)?.owner;
    if (!owner || owner.source === 'inherited') return;
    const with_ = ` (with ${owner.value})`;
    const lead = (name: string, snippet: string) => [
      {
        span: owner.span,
        text: `${name} (with ${owner.text})`,
        snippet: `${snippet}${escapeSnippet(` (with ${owner.text})`)}`,
      },
    ];
    for (const person of peopleToChoose(document)) {
      yield {
        title: `Name ${person.name} as lead${with_}`,
        kind: 'suggestion',
        edits: lead(person.name, escapeSnippet(person.name)),
      };
    }
    yield { title: 'Write who leads', kind: 'suggestion', edits: lead('[name]', `\${1:[name]}`) };
  },
});

function isAccepted(group: string, accepted: unknown): boolean {
  return Array.isArray(accepted) && accepted.some((one) => plain(one) === plain(group));
}

function plain(words: unknown): string {
  return String(words).trim().toLowerCase();
}
