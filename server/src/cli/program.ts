import { Command, CommanderError } from 'commander';
import { placeOf } from '../project/place-of-error.ts';
import { checkCommand, type Finish } from './check.ts';
import { Failure } from './failure.ts';
import { standardOutput } from './standard-output.ts';

/**
 * The commands that are needed: the one that is asked for, or all, to say what there is. Most of the time that a program takes
 * to start goes into what it does not need, so the other commands, which are large, come only where one of them is asked for.
 */
async function commandsFor(asked: string, finish: Finish, program?: string): Promise<readonly Command[]> {
  if (asked === '--version' || asked === '-V') return [];
  if (asked === 'check') return [checkCommand(finish, program)];
  // They print by Node's own stream.
  standardOutput();
  const { otherCommands } = await import('./other-commands.ts');
  return Object.hasOwn(otherCommands, asked)
    ? [otherCommands[asked]!()]
    : [checkCommand(finish, program), ...Object.values(otherCommands).map((make) => make())];
}

const output = { writeOut: (text: string) => standardOutput().write(text) };

/**
 * Runs the command line; resolves to the exit code: 0 fine, 1 findings, 2 usage or failure. `program` is the file that its
 * threads run, where it may have some.
 */
export async function runCommandLine(argv: readonly string[], program?: string): Promise<number> {
  let code = 0;
  const finish: Finish = (exitCode) => {
    code = exitCode;
  };
  const commandLine = new Command('golden-thread')
    .description('Shows where the golden thread breaks in action plans, minutes and reviews.')
    .version(process.env.GOLDEN_THREAD_VERSION ?? '0.0.0')
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError('Run golden-thread --help to see what there is.');
  for (const command of await commandsFor(argv[2] ?? '', finish, program)) commandLine.addCommand(command);
  for (const command of commandLine.commands) command.exitOverride().configureOutput(output);
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
