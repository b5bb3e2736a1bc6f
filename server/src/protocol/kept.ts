/** Client to server: removes all that is kept of checked documents; false where that could not be done. */
export const clearKeptRequest = 'golden-thread/clearKept';
export type ClearKeptResult = boolean;
