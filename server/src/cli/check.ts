import { Command, Option } from 'commander';
import { createEngine } from '../core/create-engine.ts';
import { type Severity, severities } from '../core/settings/severity.ts';
import { withDocumentOptions } from './document-options.ts';
import { type DocumentOptions, documentsFor, nameOf, todayFrom } from './documents.ts';
import { Failure } from './failure.ts';
import type { CheckedDocument, CheckedSettings, CheckReport } from './report.ts';
import { jsonOfCheck } from './reporters/check-json.ts';
import { textOfCheck } from './reporters/check-text.ts';

/** The rule id of the finding that stands for a rule which threw. */
const internalError = 'internal-error';

interface CheckOptions extends DocumentOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  readonly signOff?: boolean;
}

export function checkCommand(finish: (exitCode: number) => void): Command {
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
    .option('--sign-off', 'judge drafts as if they were to be signed off');
  return withDocumentOptions(command).action(async (paths: string[], options: CheckOptions) => {
    const report = await check(paths.length > 0 || options.stdinFilename !== undefined ? paths : ['.'], options);
    process.stdout.write(
      options.format === 'json' ? jsonOfCheck(report) : textOfCheck(report, { hints: options.failOn === 'hint' }),
    );
    finish(exitCodeOf(report, options.failOn));
  });
}

async function check(paths: readonly string[], options: CheckOptions): Promise<CheckReport> {
  const engine = createEngine();
  const documents: CheckedDocument[] = [];
  const settings = new Map<string, CheckedSettings>();
  let others = 0;
  for await (const { name, input, found } of documentsFor(paths, options)) {
    for (const { file, text, problems } of found.faulty) settings.set(file, { name: nameOf(file), text, problems });
    const judgement = engine.judge({ ...input, ...(options.signOff ? { signOff: true } : {}) });
    engine.forget(input.path);
    if (judgement.document) documents.push({ name, text: input.text, document: judgement.document, judgement });
    else others++;
  }
  if (documents.length + others === 0) throw new Failure('No Markdown files were found there.');
  return { today: todayFrom(options.today), documents, others, settings: [...settings.values()] };
}

/** 2 where a rule of ours broke, so that a failure of the program is never taken for a pass or for a fault of the document. */
function exitCodeOf(report: CheckReport, failOn: CheckOptions['failOn']): number {
  const broken = report.documents.some(({ judgement }) =>
    judgement.findings.some(({ rule }) => rule === internalError),
  );
  if (broken) return 2;
  return fails(report, failOn) ? 1 : 0;
}

function fails({ documents, settings }: CheckReport, failOn: CheckOptions['failOn']): boolean {
  if (failOn === 'never') return false;
  const limit = severities.indexOf(failOn);
  const loud = documents.some(({ judgement }) =>
    judgement.findings.some(
      (finding) => !finding.suppressed && !finding.baselined && severities.indexOf(finding.severity) <= limit,
    ),
  );
  return loud || (settings.length > 0 && limit >= severities.indexOf('warning'));
}
