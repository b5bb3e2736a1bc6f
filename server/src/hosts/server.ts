import { Console } from 'node:console';
import { join } from 'node:path';
import { type Connection, createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { machineClock } from '../lsp/clock.ts';
import { type Host, startServer } from '../lsp/connection.ts';
import { disk } from '../project/disk.ts';
import { filesHereAndOfClient } from '../project/files-of-client.ts';
import { placeOnDisk } from '../project/kept/kept-folder.ts';
import { withSlashes } from '../project/paths.ts';
import { KeptJsonWriter } from './kept-json-writer.ts';
import { practise } from './practice.ts';

type Hearers = Pick<Host, 'judgedFirst' | 'judgedAnew'>;

/** A server that has started. */
interface Served {
  /** To be called when it has nothing else to do. */
  readonly practise: typeof practise;
}

export interface ServerModule {
  serve(hearers: Hearers): Served;
}

/** Starts the language server on Node. */
export function serve(hearers: Hearers): Served {
  // Without a word about the streams, an editor means its own standard input and output.
  if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument)) && !process.send)
    process.argv.push('--stdio');

  const overStreams = process.argv.includes('--stdio');
  const connection = overStreams ? overStandardStreams() : createConnection(ProposedFeatures.all);

  startServer({
    connection,
    files: filesHereAndOfClient(disk, connection),
    clock: machineClock,
    pagesFolder: withSlashes(join(__dirname, 'rules')),
    // It holds a digest of all this, and is read in no time.
    keptPlace: placeOnDisk(join(__dirname, 'server.cjs')),
    writesKeptJson: overStreams,
    ...hearers,
  });
  return { practise };
}

function overStandardStreams(): Connection {
  const { stdin, stdout, stderr } = process;
  // Whatever a library prints would be taken for a message.
  globalThis.console = new Console(stderr, stderr);
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(stdin), new KeptJsonWriter(stdout));
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  // Where it is given a writer, the library does not look for the end of a stream.
  for (const end of ['end', 'close']) stdin.once(end, () => process.exit(isShutDown ? 0 : 1));
  return connection;
}
