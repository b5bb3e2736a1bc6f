import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { glob } from 'tinyglobby';
import type { Files } from './files.ts';
import { folderOf, joinPath, relativeTo, withSlashes } from './paths.ts';

const neverEntered = ['**/node_modules/**', '**/.git/**'];
const documentNames = '**/*.{md,markdown}';

/** The files of the machine's own disk. */
export const disk: Files = {
  async read(path) {
    try {
      return await readFile(path);
    } catch {
      return undefined;
    }
  },
  listDocuments(folder) {
    return find(folder, documentNames);
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
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return { paths: await disk.listDocuments(path), folder: path };
  if (found) return { paths: [path] };
  if (!patternSign.test(argument)) return { paths: [] };
  const pattern = withSlashes(argument);
  const plain = pattern.slice(0, pattern.search(patternSign));
  const folder = withSlashes(resolve(from, plain.slice(0, plain.lastIndexOf('/') + 1)));
  return { paths: await find(withSlashes(resolve(from)), pattern), folder };
}

async function find(folder: string, pattern: string): Promise<string[]> {
  const paths = await glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    ignore: neverEntered,
    onlyFiles: true,
  });
  const ignored = new IgnoreFiles();
  const kept: string[] = [];
  for (const path of paths.map(withSlashes).sort()) {
    const folder = folderOf(path);
    // Waiting for each path would take longer than all the rest.
    const around = ignored.known(folder) ?? (await ignored.around(folder));
    if (!around.some(({ top, rules }) => rules.ignores(relativeTo(top, path)!))) kept.push(path);
  }
  return kept;
}

/** What a `.gitignore` file says about all below its folder. */
interface IgnoreFile {
  readonly top: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files around a folder, up to the folder that holds `.git` or to the root. */
class IgnoreFiles {
  readonly #around = new Map<string, readonly IgnoreFile[]>();

  known(folder: string): readonly IgnoreFile[] | undefined {
    return this.#around.get(folder);
  }

  async around(folder: string): Promise<readonly IgnoreFile[]> {
    const known = this.#around.get(folder);
    if (known) return known;
    const own = await ignoreFileIn(folder);
    const outermost = folder === folderOf(folder) || (await isThere(joinPath(folder, '.git')));
    const above = outermost ? [] : await this.around(folderOf(folder));
    const around = own ? [own, ...above] : above;
    this.#around.set(folder, around);
    return around;
  }
}

function ignoreFileIn(folder: string): Promise<IgnoreFile | undefined> {
  return readFile(joinPath(folder, '.gitignore'), 'utf8').then(
    (text) => ({ top: folder, rules: ignore().add(text) }),
    () => undefined,
  );
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
