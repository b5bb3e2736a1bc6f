/** Pure path logic for POSIX and Windows paths and for `file:` addresses; every path here has `/` between its parts. */

/** `C:\plans\a.md` becomes `C:/plans/a.md`. */
export function withSlashes(path: string): string {
  return path.replace(/\\/g, '/');
}

/** The folder that a path stands in, without the last slash; a root is its own folder. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
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

/** The path as seen from a folder, or undefined where it does not lie below it. Windows drives compare without case. */
export function relativeTo(folder: string, path: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const drive = /^[A-Za-z]:/.test(path);
  const same = drive ? path.slice(0, base.length).toLowerCase() === base.toLowerCase() : path.startsWith(base);
  return same ? path.slice(base.length) : undefined;
}

/** The path of a `file:` address, drive letters and network shares included; undefined for any other scheme. */
export function pathOfUri(uri: string): string | undefined {
  const match = /^file:\/\/([^/]*)(\/[^?#]*)/i.exec(uri);
  if (!match) return undefined;
  const path = decodePart(match[2]!);
  const drive = /^\/([A-Za-z]):/.exec(path);
  if (drive) return `${drive[1]!.toUpperCase()}${path.slice(2)}`;
  return match[1] ? `//${match[1]}${path}` : path;
}

/** The `file:` address of a path. */
export function uriOfPath(path: string): string {
  const encoded = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '$1:');
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : `file:///${encoded}`;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
