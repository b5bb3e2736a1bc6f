import type { ActionOverview } from '../../../server/src/protocol/actions.ts';

/** What the preview shows beside the words of one line. */
export interface LineMark {
  readonly badges: readonly Badge[];
  /** What there is to mend, in the words of the problems. */
  readonly problems: readonly string[];
}

export interface Badge {
  readonly words: string;
  readonly tone: 'overdue' | 'closed';
}

/** A problem at a line, counted from zero. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** What belongs to each line, counted from zero. */
export type LineMarks = ReadonlyMap<number, LineMark>;

const nothing: LineMark = { badges: [], problems: [] };

export function lineMarksOf(actions: readonly ActionOverview[], problems: readonly LineProblem[]): LineMarks {
  const marks = new Map<number, LineMark>();
  for (const action of actions) {
    const badge = badgeOf(action);
    if (!badge) continue;
    const { line } = action.range.start;
    const mark = marks.get(line) ?? nothing;
    // Several actions of one row say it once.
    if (!mark.badges.some(({ words }) => words === badge.words))
      marks.set(line, { ...mark, badges: [...mark.badges, badge] });
  }
  for (const { line, message } of problems) {
    const mark = marks.get(line) ?? nothing;
    marks.set(line, { ...mark, problems: [...mark.problems, message] });
  }
  return marks;
}

function badgeOf({ state, daysOverdue }: ActionOverview): Badge | undefined {
  if (daysOverdue !== undefined)
    return { words: daysOverdue === 1 ? '1 day overdue' : `${daysOverdue} days overdue`, tone: 'overdue' };
  return state === 'closed' ? { words: 'Closed', tone: 'closed' } : undefined;
}
