const high = '(?:high|top|urgent|critical)';
const priority = new RegExp(
  `\\b${high}[ -](?:priority|risk)\\b|\\bpriority:? ?${high}\\b|\\| ?\\**${high}\\** ?\\|`,
  'i',
);

/** "High priority" or safeguarding, where a row or item and the headings above it say so. */
export function readUrgency(words: string): 'priority' | 'safeguarding' | undefined {
  if (
    /\bsafeguarding (?:concern|alert|referral|enquiry|incident|allegation)|\ballegations? of\b|\babuse\b|\bsection 42\b/i.test(
      words,
    )
  )
    return 'safeguarding';
  if (priority.test(words)) return 'priority';
  return undefined;
}
