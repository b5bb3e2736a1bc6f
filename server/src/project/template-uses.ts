import { readFrontMatter } from '../core/reading/front-matter.ts';
import type { Files } from './files.ts';
import { type OfferedTemplate, templatesFor, versionOf } from './own-templates.ts';
import type { FoundSettings } from './settings-files.ts';

/** What a document says of the template that it was made from, against what there is today. */
export interface TemplateUse {
  readonly template: string;
  readonly version?: number;
  /** The version of that template today. */
  readonly latest?: number;
  /** `unknown`: there is no template of this name any more. */
  readonly state: 'current' | 'older' | 'unknown';
}

/** Tells of documents one after the other which template they use; each folder of templates is read once. */
export class TemplateUses {
  readonly #files: Files;
  readonly #templates = new Map<string, Promise<OfferedTemplate[]>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Undefined for a text that names no template, as a template itself does not. */
  async of(text: string, found: FoundSettings): Promise<TemplateUse | undefined> {
    const details = readFrontMatter(text)?.details;
    const template = details?.fromTemplate?.value;
    if (template === undefined || template === '' || details?.template) return undefined;
    const version = details?.templateVersion?.value;
    const known = (await this.#templatesFor(found)).find(({ name }) => name === template);
    const latest = known && versionOf(known);
    // Made before its template had versions, a document is older than the first of them.
    const older = latest !== undefined && (version ?? 0) < latest;
    return {
      template,
      ...(version === undefined ? {} : { version }),
      ...(latest === undefined ? {} : { latest }),
      state: known ? (older ? 'older' : 'current') : 'unknown',
    };
  }

  #templatesFor(found: FoundSettings): Promise<OfferedTemplate[]> {
    const key = found.file ?? '';
    const templates = this.#templates.get(key) ?? templatesFor(this.#files, found);
    this.#templates.set(key, templates);
    return templates;
  }
}

/** "falls-review, version 2: an older version, it is at 3 now", in plain words. */
export function wordsOfUse({ template, version, latest, state }: TemplateUse): string {
  const named = version === undefined ? template : `${template}, version ${version}`;
  if (state === 'older') return `${named}: an older version, the template is at version ${latest} now`;
  return state === 'unknown' ? `${named}: there is no template of this name here` : named;
}
