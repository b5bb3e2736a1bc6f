import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../core/settings/severity.ts';
import type { CheckedShare } from './checked-documents.ts';
import { checkOnThreads, threadsFor } from './checking-threads.ts';
import { withDocumentOptions } from './document-options.ts';
import { type DocumentOptions, filesFor, readingOptions, standardInputFor } from './documents.ts';
import { Failure } from './failure.ts';
import type { CheckReport } from './report.ts';
import { jsonOfCheck } from './reporters/check-json.ts';
import { textOfCheck } from './reporters/check-text.ts';

/** The rule id of the finding that stands for a rule which threw. */
const internalError = 'internal-error';

interface CheckOptions extends DocumentOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly signOff?: boolean;
  readonly threads: number;
}

/** `program` is what a thread runs that checks a share of the documents; without it there is one thread. */
export function checkCommand(finish: (exitCode: number) => void, program?: string): Command {
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
      new Option('--threads <number>', 'how many documents may be checked at once')
        .argParser(threadsFrom)
        .default(availableParallelism(), 'as many as this machine has processors'),
    );
  return withDocumentOptions(command).action(async (paths: string[], options: CheckOptions) => {
    const report = await check(
      paths.length > 0 || options.stdinFilename !== undefined ? paths : ['.'],
      options,
      program,
    );
    process.stdout.write(
      options.format === 'json' ? jsonOfCheck(report) : textOfCheck(report, { hints: options.failOn === 'hint' }),
    );
    finish(exitCodeOf(report, options.failOn));
  });
}

function threadsFrom(option: string): number {
  if (!/^[1-9]\d{0,2}$/.test(option)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(option);
}

async function check(paths: readonly string[], options: CheckOptions, program?: string): Promise<CheckReport> {
  const shares = await sharesOf(paths, options, program);
  const checked = shares.flatMap(({ documents }) => documents);
  const documents = checked.filter((one) => one !== null);
  if (checked.length === 0) throw new Failure('No Markdown files were found there.');
  const settings = new Map(shares.flatMap((share) => [...share.settings]));
  return {
    today: readingOptions(options).today,
    documents,
    others: checked.length - documents.length,
    settings: [...settings.values()],
  };
}

async function sharesOf(
  paths: readonly string[],
  options: CheckOptions,
  program: string | undefined,
): Promise<readonly CheckedShare[]> {
  const checking = { ...readingOptions(options), signOff: options.signOff === true };
  const input = await standardInputFor(paths, options);
  // The engine is loaded only where something has to be checked.
  const { DocumentChecker } = await import('./checked-documents.ts');
  if (input) return [await new DocumentChecker(checking).checkText(input.path, input.text)];
  const files = await filesFor(paths);
  const threads = threadsFor(files.length, options.threads);
  if (program === undefined || threads === 1) return [await new DocumentChecker(checking).checkFiles(files)];
  return checkOnThreads(program, threads, files, checking);
}

/** 2 where a rule of ours broke, so that a failure of the program is never taken for a pass or for a fault of the document. */
function exitCodeOf(report: CheckReport, failOn: CheckOptions['failOn']): number {
  const broken = report.documents.some(({ findings }) => findings.some(({ rule }) => rule === internalError));
  if (broken) return 2;
  return fails(report, failOn) ? 1 : 0;
}

function fails({ documents, settings }: CheckReport, failOn: CheckOptions['failOn']): boolean {
  if (failOn === 'never') return false;
  const limit = severities.indexOf(failOn);
  const loud = documents.some(({ findings }) =>
    findings.some(
      (finding) => !finding.suppressed && !finding.baselined && severities.indexOf(finding.severity) <= limit,
    ),
  );
  return loud || (settings.length > 0 && limit >= severities.indexOf('warning'));
}
