import type { KeptAnswers } from './kept-answers.ts';
import type { Digest } from './witnessed-files.ts';

/** Where answers are kept under names of their own. */
export interface KeptStore {
  /** What is kept under a name of the documents below a folder. */
  read(name: string, base: string): KeptAnswers;
  /** Keeps answers under a name instead of those before, all of them or none. */
  write(name: string, base: string, answers: KeptAnswers): void;
  /** Removes all that is kept; false where something could not be removed. */
  clear(): boolean;
}

/** What a machine gives that can keep answers; a browser is none. */
export interface KeptPlace {
  readonly digest: Digest;
  /** The digest of a file of the disk as it is now; `absent` where it cannot be read. */
  digestOfFile(path: string): string;
  /** Another for each build of the program and for each that runs it. */
  readonly program: string;
  /** What is kept in a folder of its own below another. */
  storeIn(folder: string): KeptStore;
}
