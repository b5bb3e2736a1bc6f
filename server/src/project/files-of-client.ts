import {
  type ListDocumentsParams,
  listDocumentsRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../protocol/requests.ts';
import type { Files } from './files.ts';

/** The part of a connection that asks the client. */
interface Asking {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
}

/** The files that the client can reach: a worker in a browser has none of its own. */
export function filesOfClient(connection: Asking): Files {
  return {
    async read(path) {
      const params: ReadFileParams = { path };
      const result = await connection.sendRequest<ReadFileResult | null>(readFileRequest, params).catch(() => null);
      return result === null ? undefined : Uint8Array.from(atob(result.base64), (unit) => unit.charCodeAt(0));
    },
    async listDocuments(folder) {
      const params: ListDocumentsParams = { folder };
      return connection.sendRequest<string[]>(listDocumentsRequest, params).catch(() => []);
    },
  };
}
