import {
  type ListDocumentsParams,
  listDocumentsRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../protocol/requests.ts';
import type { Files } from './files.ts';
import { isAddress, pathOfUri, uriOfPath } from './paths.ts';

/** The part of a connection that asks the client. */
interface Asking {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
}

/** The files that the client can reach: a worker in a browser has none of its own. */
export function filesOfClient(connection: Asking): Files {
  return {
    async read(path) {
      const params: ReadFileParams = { uri: uriOfPath(path) };
      const result = await connection.sendRequest<ReadFileResult | null>(readFileRequest, params).catch(() => null);
      return result ? Uint8Array.from(atob(result.base64), (unit) => unit.charCodeAt(0)) : undefined;
    },
    async listDocuments(folder) {
      const params: ListDocumentsParams = { folder: uriOfPath(folder) };
      const found = await connection.sendRequest<string[] | null>(listDocumentsRequest, params).catch(() => null);
      return (found ?? []).map(pathOfUri);
    },
  };
}

/** The files of the machine's disk, and the client's for what is elsewhere, as in a virtual workspace. */
export function filesHereAndOfClient(here: Files, connection: Asking): Files {
  const elsewhere = filesOfClient(connection);
  const filesFor = (path: string) => (isAddress(path) ? elsewhere : here);
  return {
    read: (path) => filesFor(path).read(path),
    listDocuments: (folder) => filesFor(folder).listDocuments(folder),
  };
}
