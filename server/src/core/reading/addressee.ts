/** Whom a heading addresses: "Recommendations for the project team", "Feedback to Elm Court". */
export function readAddressee(heading: string): string | undefined {
  return /^(?:[\p{L}]+\s+){1,3}(?:for|to)\s+(?:the\s+)?(\p{L}[\p{L} '’-]{1,40})$/u.exec(heading.trim())?.[1];
}

/** Whose recommendations a heading may hold: "Trust recommendations". It may as well say who made them. */
export function readRecommendedTo(heading: string): string | undefined {
  if (!heading.includes(' recommendations')) return undefined;
  return /^(?:the\s+)?(\p{Lu}[\p{L}'’-]{1,30}) recommendations$/u.exec(heading.trim())?.[1];
}

/** Whose list a heading opens: "Kenji to work on:", "[All]", "Actions for Ada Reeve". */
export function readListOwner(heading: string): string | undefined {
  const words = heading.trim();
  return (
    /^\[([^[\]]{2,30})\]:?$/.exec(words)?.[1] ??
    /^(\p{Lu}[\p{L} .'’&/+-]{1,40}?) to (?:do|work on|action|progress|take forward|follow up)\s*:?$/u.exec(words)?.[1]
  );
}
