const priority =
  /\b(?:high|top|urgent|critical)[ -](?:priority|risk)\b|\bpriority:? ?(?:high|top|urgent|critical)\b|\| ?\*{0,2}(?:high|top|urgent|critical)\*{0,2} ?\|/i;

/** "High priority" or safeguarding, where a row or item and the headings above it say so. */
export function readUrgency(words: string): 'priority' | 'safeguarding' | undefined {
  if (
    /\bsafeguarding (?:concern|alert|referral|enquiry|incident|allegation)|\ballegations? of\b|\babuse\b|\bsection 42\b/i.test(
      words,
    )
  )
    return 'safeguarding';
  if (/high|top|urgent|critical/i.test(words) && priority.test(words)) return 'priority';
  return undefined;
}
