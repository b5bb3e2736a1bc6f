import { defineRule } from '../rule.ts';
import page from './concern-without-level.md';

export const concernWithoutLevel = defineRule({
  id: 'concern-without-level',
  title: 'No level is given for the concern',
  family: 'parts',
  severity: 'warning',
  kinds: ['organisational-concern'],
  silences: [],
  gap: true,
  fixable: 'suggestion',
  messages: {
    missing:
      'This record does not say at which {called} the concern is held. Give the {called}, and why it is that one.',
  },
  options: {
    always: {
      description: 'True where every record in your area gives a level, whether it names the framework or not.',
      schema: { type: 'boolean' },
      default: false,
    },
  },
  page,
  *check({ concern, title }, { options }) {
    if (concern.level || title.text === '' || !(concern.named || options.always === true)) return;
    yield { message: 'missing', holes: { called: concern.called.toLowerCase() }, span: title.span };
  },
  *fixes(_finding, { title, concern: { called } }) {
    yield {
      title: `Write the ${called.toLowerCase()}`,
      kind: 'suggestion',
      edits: [
        {
          span: { start: title.span.end, end: title.span.end },
          text: `\n\n**${called}:** [number], because [reason]`,
          snippet: `\n\n**${called}:** \${1:[number]}, because \${2:[reason]}`,
        },
      ],
    };
  },
});
