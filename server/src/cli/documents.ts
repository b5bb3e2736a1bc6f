import { resolve } from 'node:path';
import { parseIsoDate } from '../core/calendar/date.ts';
import { isKindId, type KindId, kindIds } from '../core/document/kind.ts';
import type { DocumentInput } from '../core/engine.ts';
import { defaultSettings } from '../core/settings/settings.ts';
import { decodeText } from '../project/decode-text.ts';
import { disk, findDocuments } from '../project/disk.ts';
import { relativeTo, withSlashes } from '../project/paths.ts';
import { type FoundSettings, SettingsFiles } from '../project/settings-files.ts';
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

/** One document to read, and how it is named in the output. */
export interface NamedInput {
  readonly name: string;
  /** With `/` between its parts. */
  readonly file: string;
  readonly input: DocumentInput;
  readonly found: FoundSettings;
}

/** The local date of the machine. */
export function localToday(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

export function kindFrom(option: string | undefined): KindId | undefined {
  if (option === undefined) return undefined;
  if (isKindId(option)) return option;
  throw new Failure(`There is no kind of document called "${option}". The kinds are: ${kindIds.join(', ')}.`);
}

export function todayFrom(option: string | undefined): string {
  if (option === undefined) return localToday();
  const date = parseIsoDate(option);
  if (!date) throw new Failure(`"${option}" is not a date. Write --today as YYYY-MM-DD, for example 2026-05-04.`);
  return date;
}

/** A path as it is printed: relative to the folder where the command runs, where it lies below it. */
export function nameOf(path: string, from = process.cwd()): string {
  return relativeTo(withSlashes(resolve(from)), path) ?? path;
}

/** Every document that the arguments name, one after the other; a path or pattern that names none is a failure. */
export async function* documentsFor(
  paths: readonly string[],
  options: DocumentOptions,
  from = process.cwd(),
): AsyncIterable<NamedInput> {
  const as = kindFrom(options.as);
  const today = todayFrom(options.today);
  const settingsFiles = new SettingsFiles(disk);
  const named = async (path: string, text: string): Promise<NamedInput> => {
    const found = options.config
      ? await settingsFiles.settingsFor(path)
      : { settings: defaultSettings, faulty: [], path: relativeTo(withSlashes(resolve(from)), path) ?? path };
    return {
      name: nameOf(path, from),
      file: path,
      input: {
        text,
        path: found.path,
        settings: found.settings,
        today,
        ...(as ? { as } : {}),
        ...(found.known && options.baseline !== false ? { known: found.known } : {}),
      },
      found,
    };
  };
  if (options.stdinFilename !== undefined || paths.includes('-')) {
    if (paths.some((path) => path !== '-'))
      throw new Failure('Give either files or standard input ("-" or --stdin-filename), not both.');
    const path = withSlashes(resolve(from, options.stdinFilename ?? 'stdin.md'));
    yield named(path, decodeText(await standardInput()));
    return;
  }
  const files = new Set<string>();
  for (const argument of paths) {
    const found = await findDocuments(argument, from);
    if (found.length === 0)
      throw new Failure(`Nothing found at "${argument}". Check the name, or give a folder that holds Markdown files.`);
    for (const path of found) files.add(path);
  }
  for (const path of files) {
    const bytes = await disk.read(path);
    if (!bytes) throw new Failure(`The file "${path}" cannot be read.`);
    yield named(path, decodeText(bytes));
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
