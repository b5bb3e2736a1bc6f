import { type Connection, ProgressType, type WorkDoneProgressReport } from 'vscode-languageserver';
import { pathOfUri } from '../project/paths.ts';
import { type ClearKeptResult, clearKeptRequest } from '../protocol/kept.ts';
import { type CheckFolderParams, type CheckFolderResult, checkFolderRequest } from '../protocol/requests.ts';
import type { FolderCheck } from './folder-check.ts';
import type { KeepingPlace } from './kept-findings.ts';

interface Needs {
  readonly folderCheck: FolderCheck;
  /** Where findings are kept, if they are. */
  keeping(): KeepingPlace | undefined;
  report(error: unknown): void;
}

const folderProgress = new ProgressType<WorkDoneProgressReport>();

/** Answers the requests to check a folder, and to remove what is kept of such checks. */
export function answerFolderRequests(connection: Connection, { folderCheck, keeping, report }: Needs): void {
  connection.onRequest(
    checkFolderRequest,
    ({ uri, workDoneToken }: CheckFolderParams, token): Promise<CheckFolderResult> =>
      folderCheck.check(pathOfUri(uri), token, (percentage, message) => {
        if (workDoneToken === undefined) return;
        const value: WorkDoneProgressReport = { kind: 'report', percentage, message };
        connection.sendProgress(folderProgress, workDoneToken, value).catch(report);
      }),
  );
  connection.onRequest(clearKeptRequest, (): ClearKeptResult => keeping()?.store.clear() ?? true);
}
