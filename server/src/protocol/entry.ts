import type { PlainEdit } from './requests.ts';

/**
 * What the client and the server say to each other where a person is asked in turn and the answers are written into an open
 * document. Lines and characters count from zero, characters in UTF-16 units.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Answers to the questions about an action, in plain words; what is left out or blank is asked for in the document. */
export interface ActionEntry {
  readonly found?: string;
  readonly doing: string;
  readonly owner?: string;
  readonly due?: string;
  readonly check?: { readonly how?: string; readonly who?: string; readonly when?: string };
}

/** Client to server: what to offer while somebody answers; null where the document is none of ours or not open. */
export const entryOffersRequest = 'golden-thread/entryOffers';
export interface EntryOffersParams {
  readonly uri: string;
  readonly position: Position;
}
export interface EntryOffers {
  readonly version: number;
  /** Where an action would be written, to end "It is written …": "as a row of the table “Actions”". */
  readonly place: string;
  /** True where the document has a place for what was found. */
  readonly asksForFinding: boolean;
  readonly people: readonly PersonOffer[];
  /** As people say it, as the document would write it, and the day in full. */
  readonly dates: readonly { readonly words: string; readonly text: string; readonly day: string }[];
  /** Findings and lessons that an action can name. */
  readonly findings: readonly { readonly name: string; readonly says: string }[];
  readonly actions: readonly ActionOffer[];
}
export interface PersonOffer {
  /** What is written: the name, or the initials where the document writes initials. */
  readonly text: string;
  readonly name: string;
  /** Post, services, and where they are known from. */
  readonly detail: string;
}
export interface ActionOffer {
  /** Where it stands: what names it in later requests. */
  readonly at: Position;
  readonly words: string;
  readonly detail: string;
  /** True for the one at the position that was asked for. */
  readonly here: boolean;
  /** What it says already. */
  readonly entry: ActionEntry;
  /** True where it is neither done nor cancelled. */
  readonly open: boolean;
}

/** Client to server: what was understood of words typed where a date is asked for; null where the document is not open. */
export const understandDateRequest = 'golden-thread/understandDate';
export interface UnderstandDateParams {
  readonly uri: string;
  readonly words: string;
}
export interface UnderstandDateResult {
  /** What to write; absent where the words cannot stand. */
  readonly words?: string;
  /** The day in full, or what is the matter. */
  readonly told: string;
  readonly verdict: 'fine' | 'doubtful' | 'refused';
}

/** The edits of one version of a document, and what to select in it afterwards. */
export interface EntryResult {
  readonly version: number;
  readonly edits: readonly PlainEdit[];
  readonly select: Range;
}

/** Client to server: writes a new action. Null, as below, where nothing can be written. */
export const addActionRequest = 'golden-thread/addAction';
export interface AddActionParams {
  readonly uri: string;
  readonly position: Position;
  readonly entry: ActionEntry;
}

/** Client to server: writes what was answered otherwise of the action at a place. */
export const editActionRequest = 'golden-thread/editAction';
export interface EditActionParams {
  readonly uri: string;
  readonly at: Position;
  readonly entry: ActionEntry;
}

/** Client to server: marks the action at a place as done, with its day and its evidence. */
export const closeActionRequest = 'golden-thread/closeAction';
export interface CloseActionParams {
  readonly uri: string;
  readonly at: Position;
  readonly date: string;
  readonly evidence: string;
}

/** Client to server: writes a lesson; `action` is the place of the action that answers it. */
export const addLessonRequest = 'golden-thread/addLesson';
export interface AddLessonParams {
  readonly uri: string;
  readonly position: Position;
  readonly learned: string;
  readonly impact?: string;
  readonly action?: Position;
}

/** Client to server: from the cell of a table to the next, to the one before, or into a new row below. */
export const moveInTableRequest = 'golden-thread/moveInTable';
export interface MoveInTableParams {
  readonly uri: string;
  readonly position: Position;
  readonly move: 'next' | 'previous' | 'below';
}

/** The client's command that asks for the outcome of the action at the cursor and closes it. */
export const closeActionCommandId = 'goldenThread.closeAction';
