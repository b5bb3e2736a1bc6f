import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { codeFolder } from '../project/kept/code-folder.ts';
import { isBuildServer, ownFolder } from '../project/kept/own-folder.ts';
import { collectingAtRest } from './collects-at-rest.ts';
import { answerShortly, compileLess, keepNewObjectsApart } from './for-short-answers.ts';
import { KeptCode } from './kept-code.ts';
import { readInto } from './read-into.ts';
import type { ServerModule } from './server.ts';

// Starts the language server, whose text lies beside this one as a function of what Node gives to a module.

/** How long after the first document was judged, in milliseconds: an editor asks for much else of it at once. */
const soon = 2000;
/** In bytes: the server's text and what is kept of it are smaller. Node collects garbage the sooner the larger it is. */
const largest = 2_500_000;
/** Of the text of the server. */
const digest = process.env.GOLDEN_THREAD_SERVER ?? '';
/** Each of many builds that somebody works on would leave its code behind. */
const keeps = process.env.GOLDEN_THREAD_PRODUCTION === 'true';

// Node has its own modules ready to run, but not for a program that has set flags.
for (const needed of ['node:console', 'node:net']) require(needed);
keepNewObjectsApart();
compileLess();
const rests = collectingAtRest();
const path = join(__dirname, 'server.main.cjs');
const folder = keeps ? folderToKeepIn() : undefined;
const kept = folder === undefined ? undefined : new KeptCode(join(folder, codeFolder), digest);
// One after the other, since new memory takes longer to come by than a file to be read. What is not used of it is never there.
const memory = Buffer.allocUnsafeSlow(largest);
const text = textOf(path);
const cachedData = kept?.read(memory);
const script = new Script(text, { filename: path, ...(cachedData ? { cachedData } : {}) });
const own = { exports: {} as ServerModule };
script.runInThisContext()(own.exports, require, own, path, __dirname);
let needed = 0;
const judgedAnew = (): void => {
  needed = Date.now();
  rests();
};
const served = own.exports.serve({ judgedFirst: () => setTimeout(settled, soon).unref(), judgedAnew });

function textOf(path: string): string {
  const file = openSync(path, 'r');
  const text = readInto(memory, file).toString('latin1');
  closeSync(file);
  return text;
}

/** By now all is compiled that every document needs. */
function settled(): void {
  if (kept && (!cachedData || script.cachedDataRejected)) kept.write(script.createCachedData());
  // Code that was made with other flags would not be used.
  answerShortly();
  // Where it fails, nothing is lost but some speed.
  served.practise(() => needed).catch(() => {});
}

/** Below the folder that an editor names, or where programs of this system keep what they can do without. */
function folderToKeepIn(): string | undefined {
  const named = process.argv.find((argument) => argument.startsWith('--keep-in='));
  if (named) return join(named.slice('--keep-in='.length), 'golden-thread');
  return isBuildServer() ? undefined : ownFolder();
}
