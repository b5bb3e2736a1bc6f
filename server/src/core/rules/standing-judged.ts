import type { ActionRun, StandingJudged } from './judged-actions.ts';
import type { ActionRule } from './rule.ts';
import type { JudgedUnder, SaidOfAction, SaidOfRun } from './said-of-action.ts';

/** What was said of the actions of a document. */
export interface JudgedAlone {
  /** For each judged action. */
  readonly said: readonly SaidOfAction[];
  readonly saidOfRuns: readonly SaidOfRun[];
  readonly failed: ReadonlySet<ActionRule>;
  /** What stands around the actions of each run. */
  readonly arounds: readonly JudgedUnder[];
  /** True where words in the document wait to be filled, and an action may have some of them. */
  readonly waits: boolean;
}

type Standing = StandingJudged & JudgedAlone;

/**
 * Those of the standing actions around which all is as it was: `runs` and what is `around` each of them are compared with those
 * before, from the first one on and from the last one back.
 */
export function standingAround(
  standing: Standing,
  runs: readonly ActionRun[],
  arounds: readonly JudgedUnder[],
): Standing {
  let { ahead, behind } = standing;
  for (let run = 0; run < runs.length && runs[run]!.from < ahead; run++)
    if (arounds[run] !== standing.arounds[run]) ahead = runs[run]!.from;
  const { added, before } = standing;
  for (let run = runs.length - 1, was = before.runs.length - 1; run >= 0 && runs[run]!.to > behind; run--, was--) {
    const same = arounds[run] === standing.arounds[was];
    const from = Math.max(runs[run]!.from, behind);
    if (!same || from - added !== Math.max(before.runs[was]!.from, behind - added)) behind = runs[run]!.to;
  }
  return { ...standing, ahead, behind };
}

/** What was said of a run of which no action has changed. */
export function saidOfStandingRun(
  standing: Standing,
  runs: readonly ActionRun[],
  index: number,
): SaidOfRun | undefined {
  const { ahead, behind, added, before, saidOfRuns } = standing;
  const { from, to } = runs[index]!;
  if (to > ahead && from < behind) return undefined;
  const was = to <= ahead ? index : before.runs.length - runs.length + index;
  const moved = to <= ahead ? 0 : added;
  const run = before.runs[was];
  return run?.from === from - moved && run.to === to - moved ? saidOfRuns[was] : undefined;
}
