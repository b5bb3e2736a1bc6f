import { actionOf } from '../field-fixes.ts';
import { formAfter } from '../forms.ts';
import { peopleFixes } from '../people-fixes.ts';
import { defineActionRule } from '../rule.ts';
import page from './owner-unknown.md';

export const ownerUnknown = defineActionRule({
  id: 'owner-unknown',
  title: 'The minutes do not say who this is',
  family: 'owners',
  severity: 'hint',
  kinds: ['meeting-minutes'],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    unknown: '“{owner}” is not among those listed. Give the full name, or add it to the list of those who were there.',
  },
  page,
  judges: 'open actions',
  checkAction({ owner }) {
    if (owner?.source !== 'stated' || !owner.names.some(({ unknown }) => unknown)) return undefined;
    const unknown = owner.names.filter((one) => one.unknown);
    return unknown.map(({ name, span }) => ({ message: 'unknown', holes: { owner: name }, span }));
  },
  *fixes(finding, document) {
    const name = actionOf(finding, document)?.owner?.names.find((one) => one.span.start === finding.span.start);
    if (name) {
      yield { title: 'Write the full name', kind: 'suggestion', edits: [formAfter(name.span, ' ([full name])')] };
      yield* peopleFixes(document, name.name);
    }
  },
});
