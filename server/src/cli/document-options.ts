import type { Command } from 'commander';
import { kindIds } from '../core/document/kind.ts';

/** Adds the options of every command over documents that may come from standard input. */
export function withDocumentOptions(command: Command): Command {
  return withFileOptions(command).option(
    '--stdin-filename <name>',
    'read the document from standard input, as if it were the file of this name',
  );
}

/** Adds the options of every command over documents that say what findings they have. */
export function withFileOptions(command: Command): Command {
  return command
    .option('--as <kind>', `treat every file as this kind of document: ${kindIds.join(', ')}`)
    .option('--today <date>', 'judge as if today were this date (YYYY-MM-DD)')
    .option('--no-config', 'take no account of golden-thread.yaml');
}
