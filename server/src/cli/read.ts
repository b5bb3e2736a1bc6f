import { Command, Option } from 'commander';
import { createEngine } from '../core/create-engine.ts';
import { withDocumentOptions } from './document-options.ts';
import { documentsFor } from './document-reader.ts';
import type { DocumentOptions } from './documents.ts';
import { Failure } from './failure.ts';
import { jsonOfReading, type ReadDocument } from './reporters/read-json.ts';
import { textOfReading } from './reporters/read-text.ts';

interface ReadOptions extends DocumentOptions {
  readonly format: 'text' | 'json';
}

export function readCommand(): Command {
  const command = new Command('read')
    .description('print what was understood: the kind, the actions with their parts, and the learning')
    .argument('[paths...]', 'files, folders or patterns in quotes, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'));
  return withDocumentOptions(command).action(async (paths: string[], options: ReadOptions) => {
    if (paths.length === 0 && options.stdinFilename === undefined)
      throw new Failure('Name the files to read: golden-thread read FILE…');
    const engine = createEngine();
    const documents: ReadDocument[] = [];
    for await (const { name, input } of documentsFor(paths, options)) {
      documents.push({ name, text: input.text.toString(), document: engine.read(input) });
      engine.forget(input.path);
    }
    process.stdout.write(options.format === 'json' ? jsonOfReading(documents) : textOfReading(documents));
  });
}
