import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { readGaps } from '../core/reading/template-gaps.ts';
import { closest } from '../core/settings/closest.ts';
import { newDocument, type TemplateAnswers } from '../core/writing/new-document.ts';
import { diskAtOnce } from '../project/disk.ts';
import { type OfferedTemplate, templatesFor } from '../project/own-templates.ts';
import { withSlashes } from '../project/paths.ts';
import { SettingsFiles } from '../project/settings-files.ts';
import { Failure } from './failure.ts';

interface NewOptions extends TemplateAnswers {
  readonly output?: string;
}

export function newCommand(): Command {
  return new Command('new')
    .description('begin a document from the template of its kind, or from one of your own; without a kind, list them')
    .argument('[kind]', 'a kind of document, or the name of a template of your own')
    .option('--output <file>', 'write it into this file, which must not be there yet, and not to standard output')
    .option('--title <words>', 'what the document is about')
    .option('--service <name>', 'the service that it is for')
    .option('--date <date>', 'the date of the plan, meeting or review')
    .option('--series <name>', 'the series of meetings that it belongs to')
    .action(async (kind: string | undefined, options: NewOptions) => {
      const templates = await templatesFrom(options.output ?? 'new.md');
      if (kind === undefined) {
        process.stdout.write(listed(templates));
        return;
      }
      const template = templates.find(({ name }) => name === kind) ?? failToFind(kind, templates);
      const { text } = newDocument(template, options);
      if (options.output === undefined) process.stdout.write(text);
      else process.stdout.write(await written(options.output, text));
    });
}

/** The templates that are offered in the folder of a file, whether the file is there or not. */
async function templatesFrom(file: string): Promise<OfferedTemplate[]> {
  return templatesFor(diskAtOnce, await new SettingsFiles(diskAtOnce).settingsFor(withSlashes(resolve(file))));
}

function listed(templates: readonly OfferedTemplate[]): string {
  const width = Math.max(...templates.map(({ name }) => name.length));
  return templates
    .map(
      ({ name, title, description }) => `${name.padEnd(width)}  ${description ? `${title}: ${description}` : title}\n`,
    )
    .join('');
}

function failToFind(kind: string, templates: readonly OfferedTemplate[]): never {
  const names = templates.map(({ name }) => name);
  const near = closest(kind, names);
  const hint = near ? ` Did you mean "${near}"?` : '';
  throw new Failure(`There is no template called "${kind}".${hint} There are: ${names.join(', ')}.`);
}

/** Writes the file and says what is left to do; a file that is there already is never touched. */
async function written(file: string, text: string): Promise<string> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Failure(
      there
        ? `The file "${file}" is there already, so nothing was written.`
        : `The file "${file}" cannot be written. Check that its folder is there.`,
    );
  }
  const left = readGaps(text).length;
  return `Written: ${file}. ${left === 1 ? '1 place is' : `${left} places are`} still to be filled.\n`;
}
