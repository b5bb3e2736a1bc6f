import { describe, expect, test } from 'vitest';
import { readSuppressionNote } from '../../server/src/core/reading/suppression-note.ts';

const read = (comment: string) => {
  const note = readSuppressionNote(comment);
  return note && [note.rules.map(({ id }) => id).join(' '), note.reason, note.until ?? '', note.wholeFile];
};

describe('a note that silences a rule', () => {
  test.each<[string, string, string, string, boolean?]>([
    ['golden-thread-ignore action-overdue: agreed with the ICB', 'action-overdue', 'agreed with the ICB', ''],
    ['golden-thread-ignore-file action-overdue: agreed', 'action-overdue', 'agreed', '', true],
    ['golden-thread-ignore a-b, c-d: agreed', 'a-b c-d', 'agreed', ''],
    ['golden-thread-ignore a-b c-d : agreed', 'a-b c-d', 'agreed', ''],
    ['golden-thread-ignore a-b until 2027-03-31: agreed', 'a-b', 'agreed', '2027-03-31'],
    ['golden-thread-ignore a-b until 31 March 2027: agreed', 'a-b', 'agreed', '2027-03-31'],
    ['golden-thread-ignore a-b: the landlord decides, until 2027-03-31', 'a-b', 'the landlord decides', '2027-03-31'],
    ['golden-thread-ignore a-b: the lift is on order (until 31/03/2027)', 'a-b', 'the lift is on order', '2027-03-31'],
    [
      'golden-thread-ignore a-b: nothing is open until the lease ends',
      'a-b',
      'nothing is open until the lease ends',
      '',
    ],
    ['golden-thread-ignore a-b: see minute 4: agreed', 'a-b', 'see minute 4: agreed', ''],
    ['golden-thread-ignore a-b:\n  over two\n  lines', 'a-b', 'over two\n  lines', ''],
    // A colon that was forgotten.
    ['golden-thread-ignore a-b the landlord decides', 'a-b', 'the landlord decides', ''],
    ['golden-thread-ignore a-b', 'a-b', '', ''],
    ['golden-thread-ignore a-b:', 'a-b', '', ''],
    // The words of the form.
    ['golden-thread-ignore a-b: reason', 'a-b', '', ''],
    ['golden-thread-ignore a-b: TBC', 'a-b', '', ''],
    ['golden-thread-ignore', '', '', ''],
    ['golden-thread-ignore: agreed', '', 'agreed', ''],
    ['golden-thread-ignore no owner: agreed', 'no owner', 'agreed', ''],
  ])('%s', (comment, rules, reason, until, wholeFile = false) => {
    expect(read(comment)).toEqual([rules, reason, until, wholeFile]);
  });

  test.each(['golden-thread', 'golden-thread-ignored a-b: c', 'note: golden-thread-ignore a-b: c', '', 'TODO'])(
    'an ordinary comment: %s',
    (comment) => {
      expect(readSuppressionNote(comment)).toBeUndefined();
    },
  );
});
