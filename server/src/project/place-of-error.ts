/** What failed and where in the program, without the error's own message: it may hold words of a document. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Failed';
  const place = error.stack?.split('\n').find((line) => /^\s+at \S/.test(line) && !error.message.includes(line));
  return `${error.name} ${place?.trim() ?? ''}`.trim();
}
