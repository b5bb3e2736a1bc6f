/** What a comment that silences a rule says. */
export interface NoteReading {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly wholeFile: boolean;
}

const form = /^golden-thread-ignore(-file)?(?:\s+([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*))?\s*(?::([\s\S]*))?$/;

/** Reads the words of an HTML comment; undefined where it is an ordinary one. */
export function readSuppressionNote(comment: string): NoteReading | undefined {
  const match = form.exec(comment.trim());
  if (!match) return undefined;
  return {
    rules: match[2]?.split(',').map((rule) => rule.trim()) ?? [],
    reason: match[3]?.trim() ?? '',
    wholeFile: match[1] !== undefined,
  };
}
