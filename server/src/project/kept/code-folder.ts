/** The folder, beside what is kept of documents, of what Node has made of the program itself. */
export const codeFolder = 'code';

/** What the files there are called, by a digest of the program's text and a sign of the Node that made them. */
export function codeFileName(digest: string, node: string): string {
  return `${digest}-${node}.code`;
}

/** True for the name of a file of ours, finished or not; no other is ever touched. */
export function isCodeFile(name: string): boolean {
  return /^[0-9a-f]{32}-[0-9a-z]{1,13}\.code(?:-[0-9a-f]{12})?$/.test(name);
}
