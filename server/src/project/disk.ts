import { existsSync, promises, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Ignore } from 'ignore';
import { documentsBelow } from './documents-below.ts';
import type { Files } from './files.ts';
import { folderOf, joinPath, relativeTo, withSlashes } from './paths.ts';

/** The files of the machine's own disk. */
export const disk: Files = {
  async read(path) {
    // Most of what is looked for is not there, and the first question to Node's promises starts its threads.
    if (!existsSync(path)) return undefined;
    try {
      return await promises.readFile(path);
    } catch {
      return undefined;
    }
  },
  async listDocuments(folder) {
    return withoutIgnored(await documentsBelow(folder));
  },
};

/**
 * The same for a program that does nothing else meanwhile: Node's promises take longer to be asked than the disk to answer,
 * and bring threads of their own, which take turns with those that check.
 */
export const diskAtOnce: Files = {
  ...disk,
  async read(path) {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  },
};

/** Documents that were found, and the folder that was searched for them, where one was. */
export interface FoundDocuments {
  readonly paths: readonly string[];
  readonly folder?: string;
}

const patternSign = /[*?[\]{}]/;

/** The documents that an argument names: a file, all those below a folder, or those that a pattern matches. */
export async function findDocuments(argument: string, from: string): Promise<FoundDocuments> {
  const path = withSlashes(resolve(from, argument));
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { paths: await disk.listDocuments(path), folder: path };
  if (found) return { paths: [path] };
  if (!patternSign.test(argument)) return { paths: [] };
  const pattern = withSlashes(argument);
  const plain = pattern.slice(0, pattern.search(patternSign));
  const folder = withSlashes(resolve(from, plain.slice(0, plain.lastIndexOf('/') + 1)));
  // Matching patterns takes a library, which is loaded only where somebody gives one.
  const { filesMatching } = await import('./files-matching.ts');
  return { paths: await withoutIgnored(await filesMatching(pattern, withSlashes(resolve(from)))), folder };
}

async function withoutIgnored(paths: readonly string[]): Promise<string[]> {
  const ignored = new IgnoreFiles();
  const left: string[] = [];
  let folder: string | undefined;
  let around: readonly IgnoreFile[] = [];
  for (const path of paths.toSorted()) {
    if (folderOf(path) !== folder) {
      folder = folderOf(path);
      around = await ignored.around(folder);
    }
    if (!around.some(({ top, rules }) => rules.ignores(relativeTo(top, path)!))) left.push(path);
  }
  return left;
}

/** What a `.gitignore` file says about all below its folder. */
interface IgnoreFile {
  readonly top: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files around a folder, up to the folder that holds `.git` or to the root. */
class IgnoreFiles {
  readonly #around = new Map<string, readonly IgnoreFile[]>();

  async around(folder: string): Promise<readonly IgnoreFile[]> {
    const known = this.#around.get(folder);
    if (known) return known;
    const own = await ignoreFileIn(folder);
    const outermost = folder === folderOf(folder) || existsSync(joinPath(folder, '.git'));
    const above = outermost ? [] : await this.around(folderOf(folder));
    const around = own ? [own, ...above] : above;
    this.#around.set(folder, around);
    return around;
  }
}

async function ignoreFileIn(folder: string): Promise<IgnoreFile | undefined> {
  const path = joinPath(folder, '.gitignore');
  if (!existsSync(path)) return undefined;
  // Loaded only where there is such a file.
  const { default: ignore } = await import('ignore');
  try {
    return { top: folder, rules: ignore().add(readFileSync(path, 'utf8')) };
  } catch {
    return undefined;
  }
}
