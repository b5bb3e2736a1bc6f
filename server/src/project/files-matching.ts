import { glob } from 'tinyglobby';
import { neverEntered } from './documents-below.ts';
import { withSlashes } from './paths.ts';

/** The files that a pattern matches, seen from a folder, in no order; those that are hidden only where it says so. */
export async function filesMatching(pattern: string, from: string): Promise<readonly string[]> {
  const paths = await glob(pattern, {
    cwd: from,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    ignore: neverEntered.map((name) => `**/${name}/**`),
    onlyFiles: true,
  });
  return paths.map(withSlashes);
}
