import { createRequire } from 'node:module';
import { Command } from 'commander';

export function lspCommand(): Command {
  return new Command('lsp')
    .description('start the language server on standard input and output, for any editor')
    .option('--stdio', 'use standard input and output (the default)')
    .action(() => {
      if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
      // The server is a bundle of its own, loaded only here, so that the other commands start fast.
      createRequire(__filename)('./server.cjs');
      return new Promise<void>(() => {});
    });
}
