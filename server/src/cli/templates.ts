import { Command, Option } from 'commander';
import { diskAtOnce } from '../project/disk.ts';
import { TemplateUses } from '../project/template-uses.ts';
import { documentsFor } from './document-reader.ts';
import { jsonOfTemplateUses, type NamedUse, textOfTemplateUses } from './reporters/template-uses.ts';

export function templatesCommand(): Command {
  return new Command('templates')
    .description('list the documents that were made from a template, and which of them use an older version')
    .argument('[paths...]', 'files, folders or patterns in quotes; without any, this folder')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], { format }: { format: 'text' | 'json' }) => {
      const uses = new TemplateUses(diskAtOnce);
      const documents: NamedUse[] = [];
      for await (const { name, input, found } of documentsFor(paths.length > 0 ? paths : ['.'], { config: true })) {
        const use = await uses.of(input.text.toString(), found);
        if (use) documents.push({ name, use });
      }
      process.stdout.write(format === 'json' ? jsonOfTemplateUses(documents) : textOfTemplateUses(documents));
    });
}
