import { Command, Option } from 'commander';
import { createEngine } from '../core/create-engine.ts';
import { withDocumentOptions } from './document-options.ts';
import { documentsFor } from './document-reader.ts';
import { type DocumentOptions, todayFrom } from './documents.ts';
import { jsonOfNotes, type NotedDocument, textOfNotes } from './reporters/notes.ts';

interface SuppressionsOptions extends DocumentOptions {
  readonly format: 'text' | 'json';
}

export function suppressionsCommand(): Command {
  const command = new Command('suppressions')
    .description('list the notes that silence a rule, with their reasons and how long they hold')
    .argument('[paths...]', 'files, folders or patterns in quotes, or - for standard input; without any, this folder')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'));
  return withDocumentOptions(command).action(async (paths: string[], options: SuppressionsOptions) => {
    const engine = createEngine();
    const documents: NotedDocument[] = [];
    for await (const { name, input } of documentsFor(
      paths.length > 0 || options.stdinFilename !== undefined ? paths : ['.'],
      options,
    )) {
      const document = engine.read(input);
      engine.forget(input.path);
      if (document && document.suppressions.length > 0) documents.push({ name, document });
    }
    const today = todayFrom(options.today);
    process.stdout.write(options.format === 'json' ? jsonOfNotes(documents, today) : textOfNotes(documents, today));
  });
}
