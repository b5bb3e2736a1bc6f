/** Whom a heading addresses: "Recommendations for the project team", "Feedback to Elm Court". */
export function readAddressee(heading: string): string | undefined {
  return /^(?:[\p{L}]+\s+){1,3}(?:for|to)\s+(?:the\s+)?(\p{L}[\p{L} '’-]{1,40})$/u.exec(heading.trim())?.[1];
}
