import { folderOf } from '../project/paths.ts';
import type { CheckedFolder, CheckedShare, CheckingOptions } from './checked-documents.ts';
import { namesFrom } from './documents.ts';
import type { KeptReports } from './kept-reports.ts';
import type { CheckedDocument } from './report.ts';
import { readReport } from './written-report.ts';

/** What is told of a file; of one that is no governance document nothing, but for the settings of its folder. */
export interface Checked {
  readonly document: CheckedDocument | null;
  readonly folder: CheckedFolder;
}

export interface CheckingMeans {
  /** The reports of checks before this one, where they are kept. */
  readonly kept: KeptReports | undefined;
  /** What a thread runs that checks a share of the documents; without it there is one thread. */
  readonly program: string | undefined;
  /** No more threads than this are used; without it as many as there are processors. */
  readonly threads: number | undefined;
}

/** Checks files, in their order; what is known already of those that have not changed is not worked out again. */
export async function checkFiles(
  paths: readonly string[],
  checking: CheckingOptions,
  means: CheckingMeans,
): Promise<readonly Checked[]> {
  const { kept } = means;
  const known = (await kept?.known()) ?? [];
  const others = paths.filter((_, index) => !known[index]);
  const options = kept ? { ...checking, whole: true, keptFor: kept.keptFor } : checking;
  const shares = others.length > 0 ? await checkAfresh(others, options, means) : [];
  const afresh = new Map<string, Checked>();
  const nameOf = namesFrom();
  const names = others.values();
  for (const { files, folders } of shares) {
    for (const file of files) {
      const path = names.next().value!;
      const folder = folders.get(folderOf(path))!;
      kept?.keep(path, file, folder);
      afresh.set(path, { document: readReport(nameOf(path), file.report), folder });
    }
  }
  kept?.save();
  return paths.map((path, index) => {
    const before = known[index];
    if (!before) return afresh.get(path)!;
    return { document: readReport(nameOf(path), before.report), folder: before.folder };
  });
}

/** Checks a text under the name of a file that need not be there. */
export async function checkText(path: string, text: string, checking: CheckingOptions): Promise<readonly Checked[]> {
  const { DocumentChecker } = await import('./checked-documents.ts');
  const { files, folders } = await new DocumentChecker(checking).checkText(path, text);
  return files.map(({ report }) => ({
    document: readReport(namesFrom()(path), report),
    folder: folders.get(folderOf(path))!,
  }));
}

async function checkAfresh(
  paths: readonly string[],
  options: CheckingOptions,
  { program, threads: most }: CheckingMeans,
): Promise<readonly CheckedShare[]> {
  // Threads and the engine are loaded only where something has to be checked.
  const { checkOnThreads, threadsFor } = await import('./checking-threads.ts');
  const threads = threadsFor(paths.length, most);
  if (program !== undefined && threads > 1) return checkOnThreads(program, threads, paths, options);
  const { DocumentChecker } = await import('./checked-documents.ts');
  return [await new DocumentChecker(options).checkFiles(paths)];
}
