import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from '../cli/program.ts';
import { isAllPrinted, printAtOnce } from '../cli/standard-output.ts';
import { threadArgument } from '../cli/thread-argument.ts';

void run();

async function run(): Promise<void> {
  if (process.argv[2] === threadArgument) {
    const { parentPort, workerData } = await import('node:worker_threads');
    if (parentPort) {
      // What checks documents is large, and the main thread may not need it.
      const { answerShares } = await import('../cli/checking-thread.ts');
      await answerShares(parentPort, workerData);
      return;
    }
  }
  // A command is over before fast code has repaid what it takes to make it; the threads that check documents say for
  // themselves what is worth it there. A Node that does not know of this passes over it.
  setFlagsFromString('--interrupt-budget=3000000');
  // It has so little memory to look through that to wake other threads for it takes longer.
  setFlagsFromString('--no-parallel-scavenge');
  printAtOnce();
  process.exitCode = await runCommandLine(process.argv, process.argv[1]);
  // To take the program apart piece by piece takes longer than to let go of all of it at once. What went wrong may wait to be told.
  if (process.exitCode !== 2 && isAllPrinted()) process.exit();
}
