import './for-short-answers.ts';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { machineClock } from '../lsp/clock.ts';
import { startServer } from '../lsp/connection.ts';
import { disk } from '../project/disk.ts';
import { filesHereAndOfClient } from '../project/files-of-client.ts';
import { placeOnDisk } from '../project/kept/kept-folder.ts';
import { withSlashes } from '../project/paths.ts';

// Without a word about the streams, an editor means its own standard input and output.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument)) && !process.send)
  process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);

startServer({
  connection,
  files: filesHereAndOfClient(disk, connection),
  clock: machineClock,
  pagesFolder: withSlashes(join(__dirname, 'rules')),
  keptPlace: placeOnDisk(__filename),
});
