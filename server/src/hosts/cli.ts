import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { answerShares } from '../cli/checking-threads.ts';
import { runCommandLine } from '../cli/program.ts';

if (isMainThread) {
  void runCommandLine(process.argv, process.argv[1]).then((code) => {
    process.exitCode = code;
  });
} else if (parentPort) answerShares(parentPort, workerData);
