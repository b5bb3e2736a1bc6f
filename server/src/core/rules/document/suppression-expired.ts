import { formatDate } from '../../calendar/date.ts';
import { kindIds } from '../../document/kind.ts';
import { hasRunOut } from '../../findings/suppress.ts';
import { defineRule } from '../rule.ts';
import page from './suppression-expired.md';

export const suppressionExpired = defineRule({
  id: 'suppression-expired',
  title: 'This note has run out',
  family: 'document',
  severity: 'warning',
  kinds: kindIds,
  silences: ['suppression-without-reason'],
  gap: false,
  fixable: 'none',
  messages: {
    expired: 'This note held until {date}. Look again at what it silenced: mend it, or agree a new date.',
  },
  page,
  about: ['suppressions'],
  *check(document, { today }) {
    for (const note of document.suppressions) {
      if (note.until && hasRunOut(note, today))
        yield { message: 'expired', holes: { date: formatDate(note.until) }, span: note.span };
    }
  },
});
