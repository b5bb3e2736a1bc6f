/**
 * Words of records that follow a framework of levels for organisational abuse, as the safeguarding boards of the West
 * Midlands use it: one to five, taken in turn unless there is a reason.
 */
export const highestLevel = 5;

export const frameworkNames: readonly string[] = [
  'five level framework',
  'five levels',
  'level framework',
  'levels framework',
  'organisational abuse framework',
  'organisational abuse procedure',
  'organisational safeguarding framework',
  'escalation framework',
  'regional framework',
  'west midlands framework',
  'west midlands procedure',
  'levels 1 to 5',
];

/** Words shortly before a level that put it behind. */
export const earlierWords: readonly string[] = [
  'previously',
  'earlier',
  'from',
  'was',
  'were',
  'after',
  'following',
  'since',
  'formerly',
  'first',
  'began at',
  'started at',
  'opened at',
  'history',
  'past',
  'last',
  'previous',
  'held in',
  'had been',
  'missed',
  'without',
  'no',
  'not',
  'skipped',
  'instead of',
];

/** Words of its clause that put a level ahead. */
export const aheadWords: readonly string[] = [
  'if',
  'would',
  'should',
  'could',
  'may',
  'unless',
  'move to',
  'moves to',
  'will move',
  'escalate to',
  'escalates to',
  'escalation to',
  'trigger',
  'triggers',
  'next level',
  'will go to',
  'goes to',
  'consider',
  'considered for',
  'step up to',
];

/** Words that say why a level was not used. */
export const skipReasons: readonly string[] = [
  'straight to level',
  'directly to level',
  'exceptional',
  'exceptionally',
  'so serious',
  'too serious',
  'because of the seriousness',
  'given the seriousness',
  'immediate risk',
  'immediate danger',
  'serious and immediate',
  'was not used because',
  'were not used because',
  'was missed because',
  'were missed because',
  'was skipped because',
  'were skipped because',
  'not held because',
  'was not held',
  'were not held',
  'was passed over',
  'were passed over',
  'bypassed',
  'by passed',
  'could not wait',
  'without going through',
];
