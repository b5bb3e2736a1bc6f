/** What somebody answered of an action, in plain words; what they left out or blank is asked for in the document. */
export interface ActionAnswers {
  /** What was found: why it is done. */
  readonly found?: string;
  /** What will be done. */
  readonly doing: string;
  /** Who leads. */
  readonly owner?: string;
  /** By when. */
  readonly due?: string;
  readonly check?: CheckAnswers;
}

/** How it will be known that it was done and worked. */
export interface CheckAnswers {
  readonly how?: string;
  readonly who?: string;
  readonly when?: string;
}

/** What stands where nothing was answered: each stays a finding until it is filled. */
export const forms = {
  found: '[finding]',
  doing: '[what will be done]',
  owner: '[name]',
  due: '[date]',
  check: '[who will check what, and when]',
} as const;

/** The answer, or undefined where it says nothing. */
export function said(answer: string | undefined): string | undefined {
  const words = answer?.trim();
  return words ? words : undefined;
}

/**
 * The check in one run of words: "Spot check of five charts, done by Tom Ilunga, 12 June 2026". Where a part of it is
 * answered the others are asked for; undefined where none is. `who` is left out where a column of its own holds it.
 */
export function checkWords({ how, who, when }: CheckAnswers = {}, whoElsewhere = false): string | undefined {
  const [what, whom, day] = [said(how), said(who), said(when)];
  if (!what && !day && (!whom || whoElsewhere)) return undefined;
  const by = whoElsewhere ? '' : `, done by ${whom ?? '[who]'}`;
  return `${what ?? '[what will be checked]'}${by}, ${day ?? '[when]'}`;
}
