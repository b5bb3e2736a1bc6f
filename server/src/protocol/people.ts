import type { PlainEdit } from './requests.ts';

/** What the client and the server say to each other about the people in `golden-thread.yaml`. */

export interface PersonEntry {
  readonly name: string;
  readonly initials?: string;
  readonly post?: string;
  readonly services?: readonly string[];
}

/** Client to server: the people whom the settings for a document or a folder name. */
export const peopleRequest = 'golden-thread/people';
export interface PeopleParams {
  /** A document, or any place in the folder. */
  readonly uri: string;
}
export interface PeopleResult {
  /** The settings file; null where there is none yet. */
  readonly file: string | null;
  /** Those whom the file names itself; null where it cannot be read. */
  readonly people: readonly { readonly at: number; readonly person: PersonEntry }[] | null;
  /** Those of files whose settings it shares: not changed here. */
  readonly shared: readonly PersonEntry[];
}

/** Client to server: the edits of a settings file, there or yet to be made, that change its people; null where there are none. */
export const changePeopleRequest = 'golden-thread/changePeople';
export interface ChangePeopleParams {
  readonly file: string;
  readonly change:
    | { readonly add: PersonEntry }
    | { readonly at: number; readonly name: string; readonly becomes: PersonEntry | null };
}
export type ChangePeopleResult = readonly PlainEdit[] | null;
