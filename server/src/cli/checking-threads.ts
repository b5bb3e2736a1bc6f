import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { CheckedShare, CheckingOptions } from './checked-documents.ts';
import { Failure } from './failure.ts';
import { receivedShare, type SentShare } from './sent-share.ts';
import { threadArgument } from './thread-argument.ts';

/** How many documents a thread takes at a time: enough that to answer costs nothing, few enough that all end together. */
const shareSize = 4;
/** A thread needs as long to get going as so many documents need to be checked. */
const documentsWorthAThread = 40;

/** How Node runs the threads; what it does not know of these it passes over. */
const flags = [
  // What a thread really needs is some 50 MB, however many documents it checks; left to itself, it lets several times that lie
  // about before waste is looked for.
  '--heap-growing-percent=30',
  // So much code runs, all of it about as often, that making it fast soon costs more than it gains: simple machine code at once
  // is better, and the fastest only of what is used most.
  '--always-sparkplug',
  '--interrupt-budget=300000',
  // The fastest takes half as long to make, and is no slower, where each function stands once and not again in all that call it.
  '--max-inlined-bytecode-size-cumulative=100',
  // There is a thread for each processor already. What Node's own threads do beside them only takes turns with them, at a cost.
  '--no-parallel-scavenge',
  '--no-concurrent-recompilation',
  // While memory is still small, Node takes what a document holds for what will live long, and would later keep what it puts there.
  '--no-allocation-site-pretenuring',
];

/** What threads check together: each takes the next share by itself, and so never waits for another. */
export interface SharedWork {
  readonly options: CheckingOptions;
  readonly shares: readonly (readonly string[])[];
  /** One number, which all of them see: how many shares are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** What a thread answers: a share, by its place among all, or why it could not be checked. */
export type Answer = { readonly index: number; readonly share: SentShare } | { readonly failure: string };

/** How many threads some documents are worth, where so many may be used: without a word as many as there are processors. */
export function threadsFor(documents: number, most = availableParallelism()): number {
  return Math.max(1, Math.min(most, Math.floor(documents / documentsWorthAThread)));
}

/** Checks documents on several threads, each of which runs `program`; the answers are in the order of the paths. */
export async function checkOnThreads(
  program: string,
  threads: number,
  paths: readonly string[],
  options: CheckingOptions,
): Promise<readonly CheckedShare[]> {
  for (const flag of flags) setFlagsFromString(flag);
  const shares: (readonly string[])[] = [];
  for (let from = 0; from < paths.length; from += shareSize) shares.push(paths.slice(from, from + shareSize));
  const work: SharedWork = {
    options,
    shares,
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  const checked: CheckedShare[] = [];
  const workers = Array.from(
    { length: Math.min(threads, shares.length) },
    () => new Worker(program, { workerData: work, argv: [threadArgument] }),
  );
  try {
    await Promise.all(workers.map((worker) => hearAll(worker, checked)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  if (Object.keys(checked).length < shares.length) throw new Error('A thread ended before its work was done.');
  return checked;
}

/** Puts each share that a thread answers in its place, until the thread ends. */
function hearAll(worker: Worker, checked: CheckedShare[]): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if ('failure' in answer) reject(new Failure(answer.failure));
      else checked[answer.index] = receivedShare(answer.share);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
