import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListDocumentsParams,
  listDocumentsRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../server/src/protocol/requests.ts';

/** Reads files that the server cannot reach itself: in a virtual workspace, and in a browser altogether. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult | null> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
      let binary = '';
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return { base64: btoa(binary) };
    } catch {
      return null;
    }
  });
  client.onRequest(listDocumentsRequest, async ({ folder }: ListDocumentsParams): Promise<string[]> => {
    const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*.{md,markdown}');
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
    return found.map((uri) => uri.toString()).sort();
  });
}
