import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListDocumentsParams,
  listDocumentsRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../server/src/protocol/requests.ts';

/** Reads files for a server that runs in a worker and has none of its own. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ path }: ReadFileParams): Promise<ReadFileResult | null> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(uriOf(path));
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return { base64: btoa(binary) };
    } catch {
      return null;
    }
  });
  client.onRequest(listDocumentsRequest, async ({ folder }: ListDocumentsParams): Promise<string[]> => {
    const pattern = new vscode.RelativePattern(uriOf(folder), '**/*.{md,markdown}');
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
    return found.map(({ path }) => path).sort();
  });
}

/** A path of the server's is one of the open folder's, whatever scheme that has. */
function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? folder.with({ path }) : vscode.Uri.file(path);
}
