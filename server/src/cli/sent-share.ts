import { cutBytes, joinBytes, sizesOf } from '../project/joined-bytes.ts';
import type { CheckedFile, CheckedShare } from './checked-documents.ts';
import type { WrittenReport } from './written-report.ts';

/** A share as threads send it to each other: all reports in one stretch of bytes, which moves and is not copied. */
export interface SentShare {
  readonly files: readonly SentFile[];
  readonly folders: CheckedShare['folders'];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface SentFile extends Omit<CheckedFile, 'report'> {
  readonly head: WrittenReport['head'];
  readonly sizes: readonly number[];
}

export function sentShare({ files, folders }: CheckedShare): SentShare {
  return {
    files: files.map(({ report: { head, parts }, ...file }) => ({ ...file, head, sizes: sizesOf(parts) })),
    folders,
    bytes: joinBytes(files.flatMap(({ report }) => report.parts)),
  };
}

export function receivedShare({ files, folders, bytes }: SentShare): CheckedShare {
  let at = 0;
  const received = files.map(({ head, sizes, ...file }) => {
    const parts = cutBytes(bytes, at, sizes);
    for (const size of sizes) at += size;
    return { ...file, report: { head, parts } };
  });
  return { files: received, folders };
}
