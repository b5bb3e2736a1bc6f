/** Headings above what went well: after action reviews and debriefs ask for it beside what did not. */
export const strengthHeadings: readonly string[] = [
  'what went well',
  'went well',
  'what worked',
  'what worked well',
  'worked well',
  'what we got right',
  'what we did well',
  'what was done well',
  'good practice',
  'good practice identified',
  'notable practice',
  'where we got lucky',
  'strengths',
  'celebrations',
  'positives',
];
/** Words that turn such a heading round: "What did not go well". */
export const strengthDenials: readonly string[] = [
  'not',
  'didnt',
  'less',
  'poorly',
  'badly',
  'better',
  'wrong',
  'could',
];
