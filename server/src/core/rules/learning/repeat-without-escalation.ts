import { localAction } from '../../document/local-action.ts';
import { insertForm } from '../forms.ts';
import { defineRule } from '../rule.ts';
import { holding, remarksOf } from './judged-learning.ts';
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
    const isAnswered = holding(
      escalated.map(({ section }) => section),
      document,
    );
    const told = new Set<number>();
    for (const { section, span, references } of remarksOf(document, 'repeat')) {
      if (isAnswered(section) || told.has(section)) continue;
      told.add(section);
      yield { message: 'again', span, ...(references > 1 ? { severity: 'warning' as const } : {}) };
    }
    if (document.kind !== 'meeting-minutes') return;
    const sentences = escalated.map(({ sentence }) => document.text.slice(sentence.start, sentence.end));
    for (const [index, action] of document.actions.entries()) {
      const { id, timescale, status } = localAction(action)?.own ?? action;
      const moved = timescale?.history.length ?? 0;
      if (moved < 3 || status?.class === 'closed' || status?.class === 'cancelled') continue;
      const named = id && sentences.some((words) => words.includes(id.value));
      if (!named) yield { message: 'carried', holes: { times: `${moved}` }, span: action.text.span, action: index };
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
