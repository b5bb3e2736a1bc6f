import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { runCommandLine } from '../cli/program.ts';

if (isMainThread) {
  void runCommandLine(process.argv, process.argv[1]).then((code) => {
    process.exitCode = code;
  });
} else if (parentPort) {
  const port = parentPort;
  // What checks documents is large, and the main thread may not need it.
  void import('../cli/checking-thread.ts').then(({ answerShares }) => answerShares(port, workerData));
}
