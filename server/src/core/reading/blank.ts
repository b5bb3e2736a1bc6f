/** Blank, or one of the dashes that people put where there is nothing to say. */
export function isBlank(text: string): boolean {
  // Most texts open with a plain letter or figure.
  if (/^[a-z0-9]/i.test(text)) return false;
  return !/[\p{L}\p{N}?\p{Extended_Pictographic}☐☑✓✔✗✘×]/u.test(text) && !text.includes('…');
}

/** "None", "No actions", "N/A": words that stand where an action would and say that there is none. */
export function saysNone(text: string): boolean {
  return /^[\s(–—-]*(?:none|nil|n\/?a|no (?:new |further |outstanding |other )?(?:actions?|items?|business)|nothing)\b[\s).!]{0,5}(?:this (?:time|month|week)|noted|required|needed|recorded|identified|arising|at this time|to report|yet)?[\s).!]{0,5}$/i.test(
    text,
  );
}
