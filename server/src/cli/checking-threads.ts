import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { CheckedShare, CheckingOptions } from './checked-documents.ts';
import { Failure } from './failure.ts';
import { receivedShare, type SentShare } from './sent-share.ts';
import { threadArgument } from './thread-argument.ts';

/** How many documents a thread is given at a time: enough that asking costs nothing, few enough that all end together. */
const shareSize = 16;
/** A thread needs as long to get going as so many documents need to be checked. */
const documentsWorthAThread = 40;

/**
 * What a thread really needs is some 50 MB, however many documents it checks; left to itself, it lets several times that lie
 * about before waste is looked for. And what it runs is so much code, all of it used about as much, that making it fast soon
 * costs more than it gains: simple machine code at once is better, and the fastest only of what is used most. While memory is still
 * small, Node takes what a document holds for what will live long, and would later keep what it puts there. There is a
 * thread for each processor already, so what Node's own threads do beside them, as they collect new objects and make code fast, only
 * takes turns with them, at a cost: each thread does that for itself. What Node does not know of these it passes over.
 */
const flags = [
  '--heap-growing-percent=30',
  '--always-sparkplug',
  '--interrupt-budget=1000000',
  '--no-parallel-scavenge',
  '--no-concurrent-recompilation',
  '--no-allocation-site-pretenuring',
];

/** What a thread answers: a share, or why it could not be checked. */
export type Answer = { readonly share: SentShare } | { readonly failure: string };

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
  const checked: CheckedShare[] = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(program, { workerData: options, argv: [threadArgument] });
    try {
      while (next < shares.length) {
        const index = next++;
        checked[index] = await ask(worker, shares[index]!);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, shares.length) }, work));
  return checked;
}

async function ask(worker: Worker, paths: readonly string[]): Promise<CheckedShare> {
  const ended = new AbortController();
  const over = { signal: ended.signal };
  try {
    worker.postMessage(paths);
    const answer: Answer = await Promise.race([
      once(worker, 'message', over).then(([message]) => message),
      once(worker, 'exit', over).then(() => {
        throw new Error('The thread ended.');
      }),
    ]);
    if ('failure' in answer) throw new Failure(answer.failure);
    return receivedShare(answer.share);
  } finally {
    ended.abort();
  }
}
