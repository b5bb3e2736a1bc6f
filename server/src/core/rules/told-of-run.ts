import type { Missing } from '../findings/notices.ts';
import type { NoticesOfAction } from '../findings/notices-of-action.ts';

/** What people are told of an action. */
interface ToldOfAction {
  readonly notices: NoticesOfAction;
  /** Where its offsets begin, from where those of the run do. */
  readonly at: number;
  /** Its index in the run. */
  readonly index: number;
}

/** What people are told of the actions of a run, one after the other; those of which there is nothing are left out. */
export class ToldOfRun {
  readonly all: readonly ToldOfAction[];
  /** Of the notices. */
  readonly count: number;
  /** Where the first notice starts, and the last. */
  readonly start: number;
  readonly last: number;
  /** False where one stands before those of an action ahead of its own, or where they do. */
  readonly areInOrder: boolean;
  /** How often each part is not there. */
  readonly lacking: Readonly<Record<Missing, number>>;

  constructor(all: readonly ToldOfAction[]) {
    const lacking = { owner: 0, timescale: 0, verification: 0 };
    let count = 0;
    let last = Number.NEGATIVE_INFINITY;
    let areInOrder = true;
    for (const { notices, at } of all) {
      if (at + notices.start <= last) areInOrder = false;
      last = at + notices.last;
      count += notices.count;
      for (const { missing } of notices.gaps) lacking[missing]++;
    }
    const [first] = all;
    this.all = all;
    this.count = count;
    this.start = first ? first.at + first.notices.start : last;
    this.last = last;
    this.areInOrder = areInOrder;
    this.lacking = lacking;
  }
}
