import { Command, CommanderError } from 'commander';
import { placeOf } from '../project/place-of-error.ts';
import { baselineCommand } from './baseline.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { Failure } from './failure.ts';
import { lspCommand } from './lsp.ts';
import { newCommand } from './new.ts';
import { readCommand } from './read.ts';
import { suppressionsCommand } from './suppressions.ts';
import { templatesCommand } from './templates.ts';

/**
 * Runs the command line; resolves to the exit code: 0 fine, 1 findings, 2 usage or failure. `program` is the file that its
 * threads run, where it may have some.
 */
export async function runCommandLine(argv: readonly string[], program?: string): Promise<number> {
  let code = 0;
  // A reader that has seen enough (`… | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const finish = (exitCode: number) => {
    code = exitCode;
  };
  const commandLine = new Command('golden-thread')
    .description('Shows where the golden thread breaks in action plans, minutes and reviews.')
    .version(process.env.GOLDEN_THREAD_VERSION ?? '0.0.0')
    .exitOverride()
    .showHelpAfterError('Run golden-thread --help to see what there is.');
  commandLine.addCommand(checkCommand(finish, program));
  commandLine.addCommand(readCommand());
  commandLine.addCommand(suppressionsCommand());
  commandLine.addCommand(baselineCommand());
  commandLine.addCommand(newCommand());
  commandLine.addCommand(templatesCommand());
  commandLine.addCommand(explainCommand());
  commandLine.addCommand(lspCommand());
  for (const command of commandLine.commands) command.exitOverride();
  try {
    await commandLine.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message =
      error instanceof Failure ? error.message : `Something went wrong inside Golden Thread: ${placeOf(error)}`;
    process.stderr.write(`${message}\n`);
    return 2;
  }
  return code;
}
