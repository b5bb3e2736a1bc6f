import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { machineClock } from '../lsp/clock.ts';
import { startServer } from '../lsp/connection.ts';
import type { Files } from '../project/files.ts';
import { KeptJsonWriter } from './kept-json-writer.ts';
import plan from './practice-plan.md';

/** After about so many keys Node has made fast what each of them needs. */
const keys = 500;
/** Milliseconds between two keys, in which an editor may be answered, and without any need of an editor. */
const breath = 3;
const quiet = 150;

const noFiles: Files = { read: async () => undefined, listDocuments: async () => [] };

/**
 * Types into a sample of our own, in a server of its own within this process, which nobody sees and which is gone afterwards. Node
 * makes fast what was called often, and the first hundreds of keys of somebody who starts to write would take up to twice as long
 * as all that follow. `needed` tells when an editor last needed this process, in milliseconds of `Date.now()`.
 */
export async function practise(needed: () => number): Promise<void> {
  const server = new PracticeServer();
  const textDocument = { uri: 'file:///practice/plan.md', languageId: 'markdown' };
  await server.ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  server.tell('initialized', {});
  server.tell('textDocument/didOpen', { textDocument: { ...textDocument, version: 1, text: plan } });
  const places = placesIn(plan);
  for (let key = 0; key < keys; key++) {
    await after(breath);
    for (let left = untilQuiet(needed()); left > 0; left = untilQuiet(needed())) await after(left);
    // A letter, which the next key takes out again.
    const start = places[(key >> 1) % places.length]!;
    const end = { ...start, character: start.character + (key & 1) };
    const contentChanges = [{ range: { start, end }, text: key & 1 ? '' : 'x' }];
    server.tell('textDocument/didChange', { textDocument: { ...textDocument, version: key + 2 }, contentChanges });
    await server.ask('textDocument/diagnostic', { textDocument });
  }
}

function untilQuiet(needed: number): number {
  return needed + quiet - Date.now();
}

/** A timer of ours must not keep the process alive. */
function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** In the middle of each line. */
function placesIn(text: string): { readonly line: number; readonly character: number }[] {
  return text.split('\n').flatMap((words, line) => (words.length > 20 ? [{ line, character: words.length >> 1 }] : []));
}

class PracticeServer {
  readonly #input = new PassThrough();
  readonly #output = new PassThrough();
  #asked = 0;

  constructor() {
    startServer({
      connection: createConnection(
        ProposedFeatures.all,
        new StreamMessageReader(this.#input),
        new KeptJsonWriter(this.#output),
      ),
      files: noFiles,
      clock: { today: () => machineClock.today(), onTick: () => {} },
      writesKeptJson: true,
    });
  }

  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  /** Resolves when it is answered: it says nothing unasked to a client that can do so little. */
  ask(method: string, params: object): Promise<void> {
    const answered = new Promise<void>((resolve) => this.#output.once('data', () => resolve()));
    this.#send({ id: ++this.#asked, method, params });
    return answered;
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
}
