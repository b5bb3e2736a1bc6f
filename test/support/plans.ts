/** A small action plan of November 2026 with the given rows. */
export function plan(rows: string, details = 'type: action-plan'): string {
  return `---\n${details}\ndate: 2026-11-02\n---\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n${rows}`;
}

/** An action with all but an owner. */
export const rowWithoutOwner = '| Rails loose | Fit new rails |  | 4 May 2090 | Deputy tests both rails |\n';
/** An action of which only the action itself is written. */
export const bareRow = '| Rails loose | Fit new rails |  |  |  |\n';
/** An action with all its parts. */
export const wholeRow = '| Lift stops | Book the engineer | Ada Reeve | 6 May 2090 | Deputy reads the report |\n';
