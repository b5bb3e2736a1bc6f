/** What the client may ask about the actions of an open document, for lists of them and for the preview. */

/** Client to server: the actions of a document in its own order; null where it is none of ours or not open. */
export const actionsRequest = 'golden-thread/actions';
export interface ActionsParams {
  readonly uri: string;
}
export interface ActionsResult {
  readonly version: number;
  readonly actions: readonly ActionOverview[];
}

export interface ActionOverview {
  /** What it says, in plain words. */
  readonly words: string;
  readonly reference?: string;
  readonly owner?: string;
  /** As written, or the day in full where that is known. */
  readonly due?: string;
  readonly state: 'open' | 'closed' | 'cancelled' | 'unknown';
  /** For how many days it has been past its date. */
  readonly daysOverdue?: number;
  /** The document says that it matters most. */
  readonly urgency?: 'priority' | 'safeguarding';
  /** What it lacks: any of `owner`, `timescale`, `verification`. */
  readonly lacks: readonly ('owner' | 'timescale' | 'verification')[];
  /** Its place: zero-based lines and UTF-16 characters. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}
