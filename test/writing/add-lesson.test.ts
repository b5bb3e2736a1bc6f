import { expect, test } from 'vitest';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { addLesson, type LessonAnswers } from '../../server/src/core/writing/add-lesson.ts';
import { engine, inputOf, judge } from '../support/judging.ts';

function added(marked: string, answers: LessonAnswers, kind: KindId = 'incident-review') {
  const at = Math.max(0, marked.indexOf('$0'));
  const text = marked.replace('$0', '');
  const reads = (words: string) => engine.read(inputOf(words, { kind }));
  const result = addLesson(judge(text, { kind }).document!, at, answers, reads)!;
  return { ...result, after: reads(result.text)! };
}

const review = '# Review of the fall on 4 May 2026\n\n';
const learned = 'The bell cannot be heard at night';

test.each<[string, string, LessonAnswers, string]>([
  [
    'as an item, with the next number',
    `${review}## Lessons learned\n\n- L1: Charts are kept in two places.\n- L2: The rota leaves a gap.\n\n## Notes\n\nNone.\n`,
    { learned },
    `${review}## Lessons learned\n\n- L1: Charts are kept in two places.\n- L2: The rota leaves a gap.\n- L3: ${learned}\n\n## Notes\n\nNone.\n`,
  ],
  [
    'in a section before the actions, where there is none yet, asking for the difference it made',
    `${review}## What happened\n\nA fall.\n\n## Actions\n\n- Order a bell – Owner: Ada Reeve – Due: 9 May 2026\n`,
    { learned },
    `${review}## What happened\n\nA fall.\n\n## What we learned\n\n- L1: ${learned}\n  Impact: [what changed, how you know, and since when]\n\n## Actions\n\n- Order a bell – Owner: Ada Reeve – Due: 9 May 2026\n`,
  ],
  [
    'and the action that answers it names it',
    `${review}## Lessons learned\n\n- L1: Charts are kept in two places.\n\n## Actions\n\n| Action | Lesson | Owner | Due |\n|---|---|---|---|\n| Order a bell |  | Ada Reeve | 9 May 2026 |\n`,
    { learned, impact: 'Falls at night fell from 4 in April to 1 in June.', action: 0 },
    `${review}## Lessons learned\n\n- L1: Charts are kept in two places.\n- L2: ${learned} Impact: Falls at night fell from 4 in April to 1 in June.\n\n## Actions\n\n| Action | Lesson | Owner | Due |\n|---|---|---|---|\n| Order a bell | L2 | Ada Reeve | 9 May 2026 |\n`,
  ],
])('a lesson is written %s', (_, before, answers, after) => {
  const result = added(before, answers);
  expect(result.text).toBe(after);
  const lesson = result.after.learning.find(({ text }) => text.value.includes(learned));
  expect(lesson?.role).toBe('lesson');
  if (answers.action !== undefined) expect(lesson?.answeredBy).toContain(answers.action);
  expect(result.text.slice(result.span.start, result.span.end)).toContain(learned);
});

test('a lesson is a row where lessons are', () => {
  const before = `${review}## Lessons learned\n\n| No | Lesson | Impact |\n|---|---|---|\n| 1 | Charts are kept in two places | None yet |\n`;
  expect(added(before, { learned: 'Bells | lights' }).text).toBe(
    `${review}## Lessons learned\n\n| No | Lesson | Impact |\n|---|---|---|\n| 1 | Charts are kept in two places | None yet |\n| 2 | Bells \\| lights | [what changed, how you know, and since when] |\n`,
  );
});
