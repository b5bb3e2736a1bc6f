import './for-short-answers.ts';
import { Console } from 'node:console';
import { join } from 'node:path';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { machineClock } from '../lsp/clock.ts';
import { startServer } from '../lsp/connection.ts';
import { disk } from '../project/disk.ts';
import { filesHereAndOfClient } from '../project/files-of-client.ts';
import { placeOnDisk } from '../project/kept/kept-folder.ts';
import { withSlashes } from '../project/paths.ts';
import { KeptJsonWriter } from './kept-json-writer.ts';

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
  keptPlace: placeOnDisk(__filename),
  writesKeptJson: overStreams,
});

function overStandardStreams(): Connection {
  const { stdin, stdout, stderr } = process;
  // Whatever a library prints would be taken for a message.
  globalThis.console = new Console(stderr, stderr);
  // The library looks for the end of a stream only if it is given one, and beside it takes a writer as well.
  const writer = new KeptJsonWriter(stdout) as unknown as NodeJS.WritableStream;
  return createConnection(ProposedFeatures.all, stdin, writer);
}
