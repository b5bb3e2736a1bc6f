import type { Command } from 'commander';
import { baselineCommand } from './baseline.ts';
import { explainCommand } from './explain.ts';
import { lspCommand } from './lsp.ts';
import { newCommand } from './new.ts';
import { readCommand } from './read.ts';
import { suppressionsCommand } from './suppressions.ts';
import { templatesCommand } from './templates.ts';

/** All commands but `check`, by their names, in the order in which they are listed. */
export const otherCommands: Readonly<Record<string, () => Command>> = {
  read: readCommand,
  suppressions: suppressionsCommand,
  baseline: baselineCommand,
  new: newCommand,
  templates: templatesCommand,
  explain: explainCommand,
  lsp: lspCommand,
};
