import { resolve } from 'node:path';
import { parseIsoDate } from '../core/calendar/date.ts';
import { isKindId, type KindId, kindIds } from '../core/document/kind.ts';
import { decodeText } from '../project/decode-text.ts';
import { findDocuments } from '../project/disk.ts';
import { localDay } from '../project/local-day.ts';
import { relativeTo, withSlashes } from '../project/paths.ts';
import { Failure } from './failure.ts';

/** The options that every command over documents has. */
export interface DocumentOptions {
  readonly as?: string;
  readonly today?: string;
  readonly config: boolean;
  readonly stdinFilename?: string;
  /** False where what was known before is to be shown like all else. */
  readonly baseline?: boolean;
}

function kindFrom(option: string | undefined): KindId | undefined {
  if (option === undefined) return undefined;
  if (isKindId(option)) return option;
  throw new Failure(`There is no kind of document called "${option}". The kinds are: ${kindIds.join(', ')}.`);
}

export function todayFrom(option: string | undefined): string {
  if (option === undefined) return localDay();
  const date = parseIsoDate(option);
  if (!date) throw new Failure(`"${option}" is not a date. Write --today as YYYY-MM-DD, for example 2026-05-04.`);
  return date;
}

/** A path as it is printed: relative to the folder where the command runs, where it lies below it. */
export function nameOf(path: string, from = process.cwd()): string {
  return namesFrom(from)(path);
}

/** Names many paths as `nameOf` does. */
export function namesFrom(from = process.cwd()): (path: string) => string {
  const folder = withSlashes(resolve(from));
  return (path) => relativeTo(folder, path) ?? path;
}

/** What every document of a command is read with: plain values. */
export interface ReadingOptions {
  readonly as?: KindId;
  readonly today: string;
  readonly config: boolean;
  readonly baseline: boolean;
  /** The folder where the command runs. */
  readonly from: string;
}

export function readingOptions(options: DocumentOptions, from = process.cwd()): ReadingOptions {
  const as = kindFrom(options.as);
  return {
    ...(as ? { as } : {}),
    today: todayFrom(options.today),
    config: options.config,
    baseline: options.baseline !== false,
    from,
  };
}

/** The text on standard input under its name, where the arguments ask for it. */
export async function standardInputFor(
  paths: readonly string[],
  { stdinFilename }: DocumentOptions,
  from = process.cwd(),
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  if (stdinFilename === undefined && !paths.includes('-')) return undefined;
  if (paths.some((path) => path !== '-'))
    throw new Failure('Give either files or standard input ("-" or --stdin-filename), not both.');
  return { path: withSlashes(resolve(from, stdinFilename ?? 'stdin.md')), text: decodeText(await standardInput()) };
}

/** The documents that the arguments name, and the folders in which they were looked for. */
export interface NamedFiles {
  readonly files: readonly string[];
  /** None of them lies in another, and none stands for a file that was named itself. */
  readonly folders: readonly string[];
}

/** What the arguments name; a path or pattern that names no document is a failure. */
export async function namedFiles(paths: readonly string[], from = process.cwd()): Promise<NamedFiles> {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const argument of paths) {
    const found = await findDocuments(argument, from);
    if (found.paths.length === 0)
      throw new Failure(`Nothing found at "${argument}". Check the name, or give a folder that holds Markdown files.`);
    for (const path of found.paths) files.add(path);
    if (found.folder !== undefined) folders.add(found.folder);
  }
  const outermost = [...folders].filter((folder) =>
    [...folders].every((other) => relativeTo(other, folder) === undefined),
  );
  return { files: [...files], folders: outermost };
}

/** The paths of every document that the arguments name; a path or pattern that names none is a failure. */
export async function filesFor(paths: readonly string[], from = process.cwd()): Promise<readonly string[]> {
  return (await namedFiles(paths, from)).files;
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
