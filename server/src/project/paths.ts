/**
 * Pure path logic for POSIX and Windows paths and for addresses; every path here has `/` between its parts. A file that
 * is not on the machine's own disk keeps its address as its path, with its words decoded:
 * `vscode-vfs://github/plans/a b.md`.
 */

/** `C:\plans\a.md` becomes `C:/plans/a.md`. */
export function withSlashes(path: string): string {
  return path.replace(/\\/g, '/');
}

/** The start of a path that is an address; a drive letter alone is no scheme. */
const addressStart = /^[a-z][\w+.-]+:(?:\/\/[^/]*)?/i;

/** True where a path is an address: the file is not on the machine's own disk. */
export function isAddress(path: string): boolean {
  return addressStart.test(path);
}

/** The folder that a path stands in, without the last slash; a root is its own folder. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  const root = path.startsWith('/') ? 0 : (addressStart.exec(path)?.[0].length ?? 0);
  if (root > 0 && at <= root) return `${path.slice(0, root)}/`;
  if (at < 0) return '';
  if (at === 0) return '/';
  return at === 2 && path[1] === ':' ? path.slice(0, 3) : path.slice(0, at);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** Where a relative path leads from a folder; undefined where it leads above the root. */
export function resolvePath(folder: string, relative: string): string | undefined {
  let at = folder;
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') at = joinPath(at, part);
    else if (at === '' || folderOf(at) === at) return undefined;
    else at = folderOf(at);
  }
  return at;
}

/** The path as seen from a folder, or undefined where it does not lie below it. Windows drives compare without case. */
export function relativeTo(folder: string, path: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const drive = /^[A-Za-z]:/.test(path);
  const same = drive ? path.slice(0, base.length).toLowerCase() === base.toLowerCase() : path.startsWith(base);
  return same ? path.slice(base.length) : undefined;
}

/**
 * The path of what an editor calls by its address: of `file:` with drive letters and network shares, of a text that is
 * not saved yet the place where it is to be saved, and of anything else the address with its words decoded.
 */
export function pathOfUri(uri: string): string {
  const file = /^file:\/\/([^/]*)(\/[^?#]*)/i.exec(uri);
  if (file) {
    const path = withDrive(decodePart(file[2]!));
    return file[1] ? `//${file[1]}${path}` : path;
  }
  const rest = /^untitled:(?!\/\/[^/])(?:\/\/)?([^?#]*)/i.exec(uri)?.[1];
  if (rest !== undefined) return withDrive(decodePart(rest));
  const root = addressStart.exec(uri)?.[0] ?? '';
  return root + decodePart(uri.slice(root.length).replace(/[?#].*/s, ''));
}

/** The address of a path: `file:` for one on the disk. */
export function uriOfPath(path: string): string {
  const root = addressStart.exec(path)?.[0];
  if (root !== undefined) return root + encodeParts(path.slice(root.length));
  const encoded = encodeParts(path).replace(/^([A-Za-z])%3A/, '$1:');
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`;
}

/** `/c:/plans` becomes `C:/plans`, however the editor writes drives. */
function withDrive(path: string): string {
  const drive = /^\/([A-Za-z]):/.exec(path);
  return drive ? `${drive[1]!.toUpperCase()}${path.slice(2)}` : path;
}

function encodeParts(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
