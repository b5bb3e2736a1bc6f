import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { createEngine } from '../core/create-engine.ts';
import {
  countOf,
  type KnownFindings,
  readBaseline,
  recordFindings,
  stillThere,
  writeBaseline,
} from '../core/findings/baseline.ts';
import { decodeText } from '../project/decode-text.ts';
import { diskAtOnce } from '../project/disk.ts';
import { folderOf, joinPath, relativeTo, withSlashes } from '../project/paths.ts';
import { baselineFileName } from '../project/settings-files.ts';
import { withFileOptions } from './document-options.ts';
import { DocumentReader } from './document-reader.ts';
import { type DocumentOptions, filesFor, nameOf, readingOptions } from './documents.ts';
import { Failure } from './failure.ts';

interface BaselineOptions extends DocumentOptions {
  readonly prune?: boolean;
}

/** The findings of today by the file that they are to be recorded in, then by document. */
type Today = Map<string, Map<string, KnownFindings>>;

export function baselineCommand(): Command {
  const command = new Command('baseline')
    .description('record what is found today, so that only what is new stands out from now on')
    .argument('[paths...]', 'files, folders or patterns in quotes; without any, this folder')
    .option('--prune', 'record nothing new, and drop what is found no longer');
  return withFileOptions(command).action(async (paths: string[], options: BaselineOptions) => {
    if (paths.includes('-')) throw new Failure('Only files can be recorded, not standard input.');
    const today = await findingsOf(paths.length > 0 ? paths : ['.'], options);
    for (const [file, documents] of today) process.stdout.write(await record(file, documents, options.prune === true));
    if (today.size === 0) process.stdout.write('There are no governance documents there, so nothing is recorded.\n');
  });
}

async function findingsOf(paths: readonly string[], options: BaselineOptions): Promise<Today> {
  const engine = createEngine();
  const today: Today = new Map();
  const reader = new DocumentReader(readingOptions({ ...options, baseline: false }));
  for (const path of await filesFor(paths)) {
    const named = await reader.read(path);
    const { file, found } = named;
    const input = await reader.judgedBy(named, engine.read(named.input));
    const { document, findings } = engine.judge(input);
    engine.forget(input.path);
    if (!document) continue;
    const folder = found.file === undefined ? withSlashes(process.cwd()) : folderOf(found.file);
    const target = found.baselineFile ?? joinPath(folder, baselineFileName);
    const documents = today.get(target) ?? new Map<string, KnownFindings>();
    documents.set(relativeTo(folderOf(target), file) ?? file, recordFindings(findings, document));
    today.set(target, documents);
  }
  return today;
}

/** Writes what is known into its file and says so in one line; documents that were not named stay as they were. */
async function record(file: string, documents: ReadonlyMap<string, KnownFindings>, prune: boolean): Promise<string> {
  const bytes = await diskAtOnce.read(file);
  const before = (bytes && readBaseline(decodeText(bytes))?.documents) ?? {};
  const after: Record<string, KnownFindings> = {};
  for (const [path, known] of Object.entries(before)) {
    const gone = !documents.has(path) && !(await diskAtOnce.read(joinPath(folderOf(file), path)));
    if (!documents.has(path) && !(prune && gone)) after[path] = known;
  }
  for (const [path, known] of documents) {
    const kept = prune ? stillThere(before[path] ?? {}, known) : known;
    if (countOf(kept) > 0) after[path] = kept;
  }
  const total = sum(after);
  if (total === 0 && !bytes) return 'Nothing is found, so there is nothing to record.\n';
  await writeFile(file, writeBaseline({ version: 1, documents: after }));
  const dropped = sum(before) - total;
  const what = prune ? `${findings(dropped)} dropped, ${total} left` : `${findings(total)} recorded`;
  return `${what} in ${nameOf(file)}.\n`;
}

function sum(documents: Readonly<Record<string, KnownFindings>>): number {
  return Object.values(documents).reduce((all, known) => all + countOf(known), 0);
}

function findings(number: number): string {
  return number === 1 ? '1 finding' : `${number} findings`;
}
