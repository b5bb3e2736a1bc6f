import type { PlainEdit } from './requests.ts';

/** What the client and the server say to each other to close an action with its outcome. */

/** The client's command that asks for the outcome of an action and closes it. */
export const closeActionCommandId = 'goldenThread.closeAction';
/** Where the action stands: in the document in front, at the cursor, unless it is told. */
export interface CloseActionParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Client to server: the action at a place that can be closed, with a day to offer; null where there is none. */
export const closableActionRequest = 'golden-thread/closableAction';
export interface ClosableAction {
  readonly words: string;
  /** The check that was planned, in the author's words. */
  readonly check?: string;
  /** Today, in the document's form of date. */
  readonly today: string;
}

/** Client to server: what is wrong with a day on which something is said to have been done; null where nothing is. */
export const dayDoneRequest = 'golden-thread/dayDone';
export interface DayDoneParams {
  readonly uri: string;
  readonly words: string;
}
export interface DayDone {
  readonly problem: string | null;
}

/** Client to server: the edits that close the action; null where it cannot be closed, or lacks its outcome. */
export const closeActionRequest = 'golden-thread/closeAction';
export interface OutcomeParams extends CloseActionParams {
  readonly date: string;
  readonly evidence: string;
}
export type CloseActionResult = readonly PlainEdit[] | null;
