import { describe, expect, test } from 'vitest';
import { clean, findingsOf, fixed, flags } from '../../support/judging.ts';

const rule = 'learning-noted-only';
const asMinutes = { kind: 'meeting-minutes', today: '2026-11-24' } as const;
const item = (words: string) =>
  `# Minutes of the seniors' meeting\n\n## Lost glasses\n\n${words}\n\n## Kitchen\n\nThe tea was good.\n`;

describe(rule, () => {
  test.each([
    ['after the story', item('They went to the laundry. ⟦Learning noted⟧.')],
    ['noted for learning', item('Spoken to on the day. ⟦Noted for learning⟧.')],
    ['lessons discussed', item('⟦Lessons from the complaint were discussed⟧.')],
    ['learning points', item('⟦The learning points were noted⟧ by all.').replace('⟦The learning', 'The ⟦learning')],
    ['acknowledged', item('The group ⟦acknowledged the learning⟧.')],
    ['in a list', item('- Complaint 12: ⟦lessons learned noted⟧')],
    ['taken on board', item('The ⟦learning was taken on board⟧.')],
    ['noted first', item('Members ⟦noted the lessons⟧ of the fire drill.')],
  ])('flagged: %s', (_, text) => flags(rule, text, asMinutes));

  test.each([
    ['an action follows', item('Learning noted.\n\nACTION: Ada Reeve to order boxes by 22 May 2026')],
    ['an action in the sentence after', item('Learning noted. Ada Reeve to order boxes by 22 May 2026.')],
    ['a report received', item('The learning report was received and noted.')],
    ['a bulletin', item('The learning bulletin was noted.')],
    ['learning disability', item('The learning disability review was discussed.')],
    ['e-learning', item('E-learning figures were noted.')],
    [
      'actions that are complete',
      item('The Committee noted the learning from the fall and that all four actions are complete.'),
    ],
    ['for information', item('Lessons from other trusts were noted for information.')],
    ['what was learned, in full', item('We learned that the box is too small.')],
    ['noting something else', item('The dates were noted.')],
  ])('clean: %s', (_, text) => clean(rule, text, asMinutes));

  test('reviews have rules of their own', () => clean(rule, item('Learning noted.'), { kind: 'incident-review' }));
  test('it is told once', () => {
    const text = item('Learning noted.');
    for (const other of ['learning-without-action', 'learning-without-impact'])
      expect(findingsOf(other, text, asMinutes)).toEqual([]);
  });
  test('the fix adds an action below', () => {
    expect(fixed(rule, item('They were lost. Learning noted.'), asMinutes)).toContain(
      'Learning noted.\n\nACTION: [what will change] – Owner: [name] – Due: [date]\n',
    );
  });
});
