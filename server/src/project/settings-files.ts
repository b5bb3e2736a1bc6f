import { catalogue } from '../core/rules/catalogue.ts';
import { readSettings, type SettingsReading } from '../core/settings/read-settings.ts';
import { defaultSettings } from '../core/settings/settings.ts';
import { decodeText } from './decode-text.ts';
import type { Files } from './files.ts';
import { folderOf, joinPath, relativeTo } from './paths.ts';

export const settingsFileName = 'golden-thread.yaml';

const knownRules = catalogue.map(({ id, options }) => ({ id, options: Object.keys(options ?? {}) }));

/** The settings that hold for a document. */
export interface FoundSettings extends SettingsReading {
  /** The settings file, where there is one. */
  readonly file?: string;
  /** The document's path relative to the settings file's folder, or its own absolute path. */
  readonly path: string;
}

/** Reads the words of a settings file with the rules that there are. */
export function readSettingsText(text: string): SettingsReading {
  return readSettings(text, knownRules);
}

/** Finds `golden-thread.yaml` in the nearest folder around a document; each file is read once until `forget`. */
export class SettingsFiles {
  readonly #files: Files;
  readonly #read = new Map<string, Promise<SettingsReading | undefined>>();

  constructor(files: Files) {
    this.#files = files;
  }

  async settingsFor(document: string): Promise<FoundSettings> {
    for (let folder = folderOf(document); ; folder = folderOf(folder)) {
      const file = joinPath(folder, settingsFileName);
      const reading = folder === '' ? undefined : await this.#readOnce(file);
      if (reading) return { ...reading, file, path: relativeTo(folder, document) ?? document };
      if (folder === '' || folder === folderOf(folder)) break;
    }
    return { settings: defaultSettings, problems: [], path: document };
  }

  /** Forgets what was read, after a settings file came, changed or went. */
  forget(): void {
    this.#read.clear();
  }

  #readOnce(file: string): Promise<SettingsReading | undefined> {
    const known = this.#read.get(file);
    if (known) return known;
    const reading = this.#files.read(file).then((bytes) => bytes && readSettingsText(decodeText(bytes)));
    this.#read.set(file, reading);
    return reading;
  }
}
