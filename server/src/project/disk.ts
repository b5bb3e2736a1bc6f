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

/** The documents that an argument names: a file, all those below a folder, or those that a pattern matches. */
export async function findDocuments(argument: string, from: string): Promise<readonly string[]> {
  const path = withSlashes(resolve(from, argument));
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return disk.listDocuments(path);
  if (found) return [path];
  return /[*?[\]{}]/.test(argument) ? find(withSlashes(resolve(from)), withSlashes(argument)) : [];
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
  for (const path of paths.map(withSlashes).sort()) if (!(await ignored.covers(path))) kept.push(path);
  return kept;
}

/** The `.gitignore` files around a path, up to the folder that holds `.git` or to the root. */
class IgnoreFiles {
  readonly #rules = new Map<string, Promise<Ignore | undefined>>();
  readonly #tops = new Map<string, Promise<boolean>>();

  async covers(path: string): Promise<boolean> {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const rules = await this.#rulesOf(folder);
      const relative = relativeTo(folder, path);
      if (rules && relative && rules.ignores(relative)) return true;
      if (folder === folderOf(folder) || (await this.#isTop(folder))) return false;
    }
  }

  #rulesOf(folder: string): Promise<Ignore | undefined> {
    let rules = this.#rules.get(folder);
    if (!rules) {
      rules = readFile(joinPath(folder, '.gitignore'), 'utf8').then(
        (text) => ignore().add(text),
        () => undefined,
      );
      this.#rules.set(folder, rules);
    }
    return rules;
  }

  #isTop(folder: string): Promise<boolean> {
    let top = this.#tops.get(folder);
    if (!top) {
      top = stat(joinPath(folder, '.git')).then(
        () => true,
        () => false,
      );
      this.#tops.set(folder, top);
    }
    return top;
  }
}
