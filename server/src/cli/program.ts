import { Command, CommanderError } from 'commander';
import { placeOf } from '../project/place-of-error.ts';
import { Failure } from './failure.ts';

/** Says with which exit code a command ends. */
type Finish = (exitCode: number) => void;
type LoadCommand = (finish: Finish, program?: string) => Promise<Command>;

/** Each command is loaded when it is asked for: most of the time that a program takes to start goes into what it does not need. */
const commands: Readonly<Record<string, LoadCommand>> = {
  check: async (finish, program) => (await import('./check.ts')).checkCommand(finish, program),
  read: async () => (await import('./read.ts')).readCommand(),
  suppressions: async () => (await import('./suppressions.ts')).suppressionsCommand(),
  baseline: async () => (await import('./baseline.ts')).baselineCommand(),
  new: async () => (await import('./new.ts')).newCommand(),
  templates: async () => (await import('./templates.ts')).templatesCommand(),
  explain: async () => (await import('./explain.ts')).explainCommand(),
  lsp: async () => (await import('./lsp.ts')).lspCommand(),
};

/** What loads the commands that are needed: the one that is asked for, or all, to say what there is. */
function loadersFor(asked: string): readonly LoadCommand[] {
  if (asked === '--version' || asked === '-V') return [];
  return Object.hasOwn(commands, asked) ? [commands[asked]!] : Object.values(commands);
}

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
  const finish: Finish = (exitCode) => {
    code = exitCode;
  };
  const commandLine = new Command('golden-thread')
    .description('Shows where the golden thread breaks in action plans, minutes and reviews.')
    .version(process.env.GOLDEN_THREAD_VERSION ?? '0.0.0')
    .exitOverride()
    .showHelpAfterError('Run golden-thread --help to see what there is.');
  for (const load of loadersFor(argv[2] ?? '')) commandLine.addCommand(await load(finish, program));
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
