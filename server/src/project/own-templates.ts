import { type DocumentTemplate, kindTemplates } from '../core/kinds/templates.ts';
import { readFrontMatter } from '../core/reading/front-matter.ts';
import { decodeText } from './decode-text.ts';
import type { Files } from './files.ts';
import { folderOf, relativeTo, resolvePath } from './paths.ts';
import type { FoundSettings } from './settings-files.ts';

/** A template, and whether it is a file of one's own. */
export interface OfferedTemplate extends DocumentTemplate {
  /** The path of its file; absent for one of ours. */
  readonly file?: string;
}

/**
 * The templates that there are where some settings hold: one's own first, sorted by name, then ours. One of one's own
 * that has the name of one of ours takes its place.
 */
export async function templatesFor(files: Files, found: FoundSettings): Promise<OfferedTemplate[]> {
  const own = await ownTemplates(files, found);
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...kindTemplates.filter(({ name }) => !names.has(name))];
}

/** The version that a template states of itself. */
export function versionOf({ text }: DocumentTemplate): number | undefined {
  return readFrontMatter(text)?.details.templateVersion?.value;
}

async function ownTemplates(files: Files, { file, settings }: FoundSettings): Promise<OfferedTemplate[]> {
  const folder =
    file === undefined || settings.templates === undefined
      ? undefined
      : resolvePath(folderOf(file), settings.templates);
  if (folder === undefined) return [];
  const templates: OfferedTemplate[] = [];
  for (const path of await files.listDocuments(folder)) {
    const bytes = await files.read(path);
    if (bytes) templates.push(ownTemplate(path, relativeTo(folder, path) ?? path, decodeText(bytes)));
  }
  return templates;
}

/** `incidents/falls-review.md` is called "incidents/falls-review" and shown as "Falls review". */
function ownTemplate(file: string, path: string, text: string): OfferedTemplate {
  const name = path.replace(/\.[^./]+$/, '');
  const words = name.slice(name.lastIndexOf('/') + 1).replace(/[-_]+/g, ' ');
  const line = readFrontMatter(text)?.frontMatter.entries.find(({ key }) => key === 'description')?.value;
  return {
    name,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    description: typeof line === 'string' ? line : '',
    text,
    file,
  };
}
