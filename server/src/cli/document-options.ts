import type { Command } from 'commander';
import { kindIds } from '../core/document/kind.ts';

/** Adds the options that every command over documents has. */
export function withDocumentOptions(command: Command): Command {
  return command
    .option('--as <kind>', `treat every file as this kind of document: ${kindIds.join(', ')}`)
    .option('--today <date>', 'judge as if today were this date (YYYY-MM-DD)')
    .option('--no-config', 'take no account of golden-thread.yaml')
    .option('--stdin-filename <name>', 'read the document from standard input, as if it were the file of this name');
}
