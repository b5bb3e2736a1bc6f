import type { MessagePort } from 'node:worker_threads';
import { type CheckingOptions, DocumentChecker } from './checked-documents.ts';
import type { Answer } from './checking-threads.ts';
import { Failure } from './failure.ts';
import { sentShare } from './sent-share.ts';

/** What a thread that checks documents does: it answers each share of them that it is sent. */
export function answerShares(port: MessagePort, options: CheckingOptions): void {
  const checker = new DocumentChecker(options);
  port.on('message', (paths: readonly string[]) => {
    checker.checkFiles(paths).then(
      (checked) => {
        const share = sentShare(checked);
        port.postMessage({ share } satisfies Answer, [share.bytes.buffer]);
      },
      (error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        port.postMessage({ failure: error.message } satisfies Answer);
      },
    );
  });
}
