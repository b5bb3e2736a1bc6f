import { insertForm } from '../form.ts';
import { defineRule } from '../rule.ts';
import { isWithin, remarksOf } from './judged-learning.ts';
import page from './repeat-without-escalation.md';

export const repeatWithoutEscalation = defineRule({
  id: 'repeat-without-escalation',
  title: 'It happened again, and nobody looks wider',
  family: 'learning',
  severity: 'information',
  kinds: ['meeting-minutes', 'incident-review', 'organisational-concern', 'action-plan'],
  silences: [],
  gap: false,
  fixable: 'suggestion',
  messages: {
    again: 'This has happened before. Who will look at all of these together, and who above the team will hear of it?',
    carried: 'The date of this action has moved {times} times. Who above the meeting will hear of it?',
  },
  page,
  *check(document) {
    const escalated = remarksOf(document, 'escalation');
    const told = new Set<number>();
    for (const { section, span, references } of remarksOf(document, 'repeat')) {
      const answered = escalated.some(
        (one) => section === one.section || (section > 0 && isWithin(one.section, section, document)),
      );
      if (answered || told.has(section)) continue;
      told.add(section);
      yield { message: 'again', span, ...(references > 1 ? { severity: 'warning' as const } : {}) };
    }
    if (document.kind !== 'meeting-minutes') return;
    for (const [index, { id, timescale, status, text }] of document.actions.entries()) {
      const moved = timescale?.history.length ?? 0;
      if (moved < 3 || status?.class === 'closed' || status?.class === 'cancelled') continue;
      const named =
        id && escalated.some((one) => document.text.slice(one.sentence.start, one.sentence.end).includes(id.value));
      if (!named) yield { message: 'carried', holes: { times: `${moved}` }, span: text.span, action: index };
    }
  },
  *fixes(finding, document) {
    const repeat = remarksOf(document, 'repeat').find(({ span }) => span.start === finding.span.start);
    if (!repeat) return;
    yield insertForm(
      'Ask for a thematic review',
      repeat.sentence.end,
      ' Thematic review by [name], to [meeting or person] by [date].',
    );
  },
});
