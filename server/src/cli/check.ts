import { Command, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../core/settings/severity.ts';
import { isBuildServer } from '../project/kept/own-folder.ts';
import { type Checked, checkFiles, checkText } from './check-files.ts';
import type { CheckingOptions } from './checked-documents.ts';
import { withDocumentOptions } from './document-options.ts';
import { type DocumentOptions, namedFiles, nameOf, readingOptions, standardInputFor } from './documents.ts';
import { Failure } from './failure.ts';
import { KeptReports, keptFolder } from './kept-reports.ts';
import type { CheckReport } from './report.ts';
import { jsonOfCheck } from './reporters/check-json.ts';
import { textOfCheck } from './reporters/check-text.ts';
import type { TextChoices } from './reporters/document-text.ts';
import { coloursForOutput } from './reporters/plain-colours.ts';
import { print } from './standard-output.ts';
import { writeInPieces } from './write-in-pieces.ts';

interface CheckOptions extends DocumentOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly signOff?: boolean;
  readonly threads?: number;
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly clearCache?: boolean;
}

/** Says with which exit code a command ends. */
export type Finish = (exitCode: number) => void;

/**
 * `program` is the file of this program: what a thread runs that checks a share of the documents, and that by which it knows
 * its own answers again. Without it there is one thread, and nothing is kept.
 */
export function checkCommand(finish: Finish, program?: string): Command {
  const command = new Command('check')
    .description('show what is missing in the governance documents among some files, folders or patterns')
    .argument(
      '[paths...]',
      'files, folders (with all that is in them) or patterns in quotes, or - for standard input; without any, this folder',
    )
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding that makes the check fail')
        .choices([...severities, 'never'])
        .default('warning'),
    )
    .option('--no-baseline', 'show what was known before like all else')
    .option('--sign-off', 'judge drafts as if they were to be signed off')
    .addOption(
      new Option(
        '--threads <number>',
        'how many documents may be checked at once (default: as many as this machine has processors)',
      ).argParser(threadsFrom),
    );
  withDocumentOptions(command)
    .option('--no-cache', 'neither use nor keep what was found in documents that have not changed since')
    .option('--cache-location <folder>', 'keep that in this folder, not where this system keeps such things')
    .option('--clear-cache', 'remove all that is kept there, and check nothing');
  return command.action(async (paths: string[], options: CheckOptions) => {
    if (options.clearCache) {
      print(Buffer.from(clearKept(options.cacheLocation)));
      return;
    }
    const all = paths.length > 0 || options.stdinFilename !== undefined ? paths : ['.'];
    const choices = { hints: options.failOn === 'hint', colours: await coloursForOutput() };
    const { report, close } = await check(all, options, choices, program);
    if (options.format === 'json') print(Buffer.from(jsonOfCheck(report)));
    else writeInPieces(textOfCheck(report, choices));
    close();
    finish(exitCodeOf(report, options.failOn));
  });
}

/** What a check found, which can be read until it is closed. */
interface Answer {
  readonly report: CheckReport;
  close(): void;
}

function threadsFrom(option: string): number {
  if (!/^[1-9]\d{0,2}$/.test(option)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(option);
}

async function check(
  paths: readonly string[],
  options: CheckOptions,
  { hints, colours }: TextChoices,
  program?: string,
): Promise<Answer> {
  const whole = options.format === 'json' || hints || colours.isColorSupported;
  const checking = { ...readingOptions(options), signOff: options.signOff === true, whole };
  const input = await standardInputFor(paths, options);
  if (input) return answerOf(await checkText(input.path, input.text, checking), checking);
  const named = await namedFiles(paths);
  const kept =
    program !== undefined && keeps(options)
      ? new KeptReports(keptFolder(options.cacheLocation), named, checking, program)
      : undefined;
  return answerOf(await checkFiles(named.files, checking, { kept, program, threads: options.threads }), checking, kept);
}

function answerOf(checked: readonly Checked[], { today }: CheckingOptions, kept?: KeptReports): Answer {
  if (checked.length === 0) throw new Failure('No Markdown files were found there.');
  const documents = checked.map(({ document }) => document).filter((document) => document !== null);
  const folders = new Set(checked.map(({ folder }) => folder));
  const faulty = new Map([...folders].flatMap((folder) => folder.faulty.map((one) => [one.file, one])));
  const report = {
    today,
    documents,
    others: checked.length - documents.length,
    settings: [...faulty.values()].map(({ file, text, problems }) => ({ name: nameOf(file), text, problems })),
  };
  return { report, close: () => kept?.close() };
}

/** True where reports are kept. On a build server only where somebody says in which folder. */
function keeps({ cache, cacheLocation }: CheckOptions): boolean {
  return cache && (cacheLocation !== undefined || !isBuildServer());
}

function clearKept(location: string | undefined): string {
  if (keptFolder(location).clear()) return 'Nothing is kept of checked documents any more.\n';
  throw new Failure('What is kept of checked documents could not be removed.');
}

/** 2 where a rule of ours broke, so that a failure of the program is never taken for a pass or for a fault of the document. */
function exitCodeOf(report: CheckReport, failOn: CheckOptions['failOn']): number {
  if (report.documents.some(({ outcome }) => outcome.broken)) return 2;
  return fails(report, failOn) ? 1 : 0;
}

function fails({ documents, settings }: CheckReport, failOn: CheckOptions['failOn']): boolean {
  if (failOn === 'never') return false;
  const limit = severities.indexOf(failOn);
  const loud = documents.some(({ outcome: { loudest } }) => loudest !== null && severities.indexOf(loudest) <= limit);
  return loud || (settings.length > 0 && limit >= severities.indexOf('warning'));
}
