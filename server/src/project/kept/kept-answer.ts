import type { FoundSettings } from '../settings-files.ts';
import type { Bytes } from '../stored-bytes.ts';
import type { FileLook } from './file-look.ts';

/** What is kept of one document; of its head only whoever keeps it knows what it is. */
export interface KeptAnswer<Head = unknown> {
  readonly key: string;
  /** True where it depends on the other records of a concern. */
  readonly isRecord: boolean;
  /** What is needed of the answer at once: a plain value, and null where that is nothing. */
  readonly head: Head;
  /** The answer itself, in parts that can be read one by one. */
  readonly parts: readonly Bytes[];
  /** How the document looked on the disk when it surely held what the answer was worked out from. */
  readonly look?: FileLook | undefined;
}

/** What is kept of a folder that holds documents: the files that decide its settings, and what cannot be used of them. */
export type KeptFolderFacts = Pick<FoundSettings, 'trail' | 'faulty'>;
