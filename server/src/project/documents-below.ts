import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { joinPath, withSlashes } from './paths.ts';

/** Folders that hold no documents of anybody's own. */
export const neverEntered: readonly string[] = ['node_modules', '.git'];

/** In milliseconds: how long one may look without seeing to anything else that waits. */
const breath = 10;

/**
 * The Markdown files below a folder, in no order, without those that are hidden or lie in a hidden folder. Links are followed,
 * but for one that leads back to a folder around it. It takes a fraction of the time that matching patterns does.
 */
export async function documentsBelow(top: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders: Folder[] = [{ path: top, linkedFrom: [] }];
  let since = Date.now();
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    lookInto(folder, found, folders);
    if (Date.now() - since < breath) continue;
    await new Promise(setImmediate);
    since = Date.now();
  }
  return found;
}

interface Folder {
  readonly path: string;
  /** The real places of the folders whose links led here. */
  readonly linkedFrom: readonly string[];
}

function lookInto(folder: Folder, found: string[], folders: Folder[]): void {
  for (const entry of entriesOf(folder.path)) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const path = joinPath(folder.path, name);
    if (entry.isFile()) {
      if (isDocumentName(name)) found.push(path);
    } else if (neverEntered.includes(name.toLowerCase())) continue;
    else if (entry.isDirectory()) folders.push({ ...folder, path });
    else if (entry.isSymbolicLink()) follow(path, folder, found, folders);
  }
}

function follow(link: string, { path, linkedFrom }: Folder, found: string[], folders: Folder[]): void {
  try {
    const target = statSync(link);
    if (target.isFile() && isDocumentName(link)) found.push(link);
    if (!target.isDirectory()) return;
    const real = withSlashes(realpathSync(link));
    const above = [...linkedFrom, withSlashes(realpathSync(path))];
    if (!above.some((one) => one === real || one.startsWith(joinPath(real, ''))))
      folders.push({ path: link, linkedFrom: above });
  } catch {
    // The link leads nowhere.
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isDocumentName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
