import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { machineClock } from '../lsp/clock.ts';
import { startServer } from '../lsp/connection.ts';
import { disk } from '../project/disk.ts';
import { withSlashes } from '../project/paths.ts';

// Without a word about the streams, an editor means its own standard input and output.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument)) && !process.send)
  process.argv.push('--stdio');

startServer({
  connection: createConnection(ProposedFeatures.all),
  files: disk,
  clock: machineClock,
  pagesFolder: withSlashes(join(__dirname, 'rules')),
});
