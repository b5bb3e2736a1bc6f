import { readConcernName } from '../core/reading/concern-name.ts';
import { folderOf, nameOf } from './paths.ts';

/** The files among some that lie in a folder and, by their names, tell of a concern. */
export function recordsOfConcern(paths: readonly string[], folder: string, name: string): readonly string[] {
  return paths.filter((path) => folderOf(path) === folder && readConcernName(nameOf(path)) === name);
}

/** The files among some that are records of the concern that one of them is about, that one included. */
export function recordsBeside(paths: readonly string[], path: string): readonly string[] {
  const name = readConcernName(nameOf(path));
  return name === undefined ? [] : recordsOfConcern(paths, folderOf(path), name);
}
