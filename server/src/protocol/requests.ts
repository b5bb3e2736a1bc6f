/**
 * What the client and the server say to each other beyond the Language Server Protocol. The only server file that the
 * client imports: names and plain types, nothing else.
 */

/** Sent by the client when it starts the server. */
export interface StartOptions {
  /** `virtual`: the client shows rule pages itself, at `golden-thread-page:/<rule>.md`; otherwise they are files. */
  readonly pages?: 'virtual' | 'files';
  /** The client has the command `goldenThread.explain`. */
  readonly commands?: boolean;
  /** The address of a folder of the client's own, where the server may keep what it found in folders. */
  readonly storage?: string;
  /** The client shows how far a document is: it listens to `golden-thread/status`. */
  readonly status?: boolean;
}

export const pageScheme = 'golden-thread-page';

/** Client to server: the page of a rule. */
export const pageRequest = 'golden-thread/page';
export interface PageParams {
  readonly rule: string;
}
export interface PageResult {
  readonly markdown: string;
}

/** Client to server: the edits that make a document say of itself what kind it is; null where it is not open. */
export const treatAsRequest = 'golden-thread/treatAs';
export interface TreatAsParams {
  readonly uri: string;
  /** The id of a kind, or `none`. */
  readonly kind: string;
}
export interface PlainEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** Client to server: checks all documents below a folder, with progress and cancellation by `workDoneToken`. */
export const checkFolderRequest = 'golden-thread/checkFolder';
export interface CheckFolderParams {
  readonly uri: string;
  readonly workDoneToken?: string | number;
}
export interface CheckFolderResult {
  readonly documents: number;
  readonly others: number;
  readonly findings: number;
}

/** Client to server: the kinds that there are, in the order in which people are offered them. */
export const kindsRequest = 'golden-thread/kinds';
export interface KindChoice {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Client to server: judge a draft as if it were to be signed off, or no longer. */
export const signOffRequest = 'golden-thread/signOff';
export interface SignOffParams {
  readonly uri: string;
  readonly on: boolean;
}

/** Server to client, after each check of an open document. Each pair is how many have the part, of how many. */
export const statusNotification = 'golden-thread/status';
export interface StatusParams {
  readonly uri: string;
  readonly kind: string | null;
  readonly title: string | null;
  readonly owners: readonly [number, number];
  readonly dates: readonly [number, number];
  readonly checks: readonly [number, number];
  readonly draft: boolean;
}

/**
 * Server to client: the bytes of a file that is not on the disk of the server's machine, as in a virtual workspace or for
 * a server in a browser; null where there is none.
 */
export const readFileRequest = 'golden-thread/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly base64: string;
}
/** Server to client: the addresses of all Markdown files below such a folder. */
export const listDocumentsRequest = 'golden-thread/listDocuments';
export interface ListDocumentsParams {
  readonly folder: string;
}

/** The client's command that shows the page of the rule given as its argument. */
export const explainCommandId = 'goldenThread.explain';
