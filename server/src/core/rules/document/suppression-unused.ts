import { kindIds } from '../../document/kind.ts';
import type { Finding } from '../../findings/finding.ts';
import { hasRunOut } from '../../findings/suppress.ts';
import { SpanSet } from '../../text/span-set.ts';
import { defineRule } from '../rule.ts';
import page from './suppression-unused.md';

const id = 'suppression-unused';

export const suppressionUnused = defineRule({
  id,
  title: 'This note silences nothing',
  family: 'document',
  severity: 'warning',
  kinds: kindIds,
  silences: [],
  gap: false,
  fixable: 'none',
  messages: { unused: 'Nothing called “{title}” is found where this note stands. Take the note out.' },
  runsLast: true,
  page,
  about: ['suppressions'],
  *check(document, { others, today }) {
    const places = new Map<string, SpanSet<Finding>>();
    for (const note of document.suppressions) {
      if (hasRunOut(note, today)) continue;
      for (const rule of note.rules) {
        if (rule.id === id || !others.lookedFor(rule.id)) continue;
        const found = places.get(rule.id) ?? new SpanSet(others.found.filter((finding) => finding.rule === rule.id));
        places.set(rule.id, found);
        if (found.within(note.reach).length > 0) continue;
        yield { message: 'unused', holes: { title: others.titles.get(rule.id) ?? rule.id }, span: rule.span };
      }
    }
  },
});
