/** The files of a project as the server and the command line see them. Paths are those of `paths.ts`. */
export interface Files {
  /** The bytes of a file, or undefined where there is none or it cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths of all Markdown files below a folder, as far as `.gitignore` files leave them in; sorted. */
  listDocuments(folder: string): Promise<readonly string[]>;
}
