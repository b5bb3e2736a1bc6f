import type { MessagePort } from 'node:worker_threads';
import { DocumentChecker } from './checked-documents.ts';
import type { Answer, SharedWork } from './checking-threads.ts';
import { Failure } from './failure.ts';
import { sentShare } from './sent-share.ts';

/** What a thread that checks documents does: it takes one share of them after another until none is left, and answers each. */
export async function answerShares(port: MessagePort, { options, shares, taken }: SharedWork): Promise<void> {
  const checker = new DocumentChecker(options);
  const takeNext = () => Atomics.add(taken, 0, 1);
  try {
    for (let index = takeNext(); index < shares.length; index = takeNext()) {
      const share = sentShare(await checker.checkFiles(shares[index]!));
      port.postMessage({ index, share } satisfies Answer, [share.bytes.buffer]);
      // Node sees to its memory only while nothing runs.
      await new Promise(setImmediate);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    port.postMessage({ failure: error.message } satisfies Answer);
  }
}
