import { type KnownFindings, readBaseline } from '../core/findings/baseline.ts';
import { kinds } from '../core/kinds/catalogue.ts';
import { catalogue } from '../core/rules/catalogue.ts';
import { mergeSettings } from '../core/settings/merge-settings.ts';
import { readSettings, type SettingsProblem, type SettingsReading } from '../core/settings/read-settings.ts';
import { defaultSettings, type Settings } from '../core/settings/settings.ts';
import { rememberedText } from '../core/text/remembered-text.ts';
import { decodeText } from './decode-text.ts';
import type { Files } from './files.ts';
import { folderOf, joinPath, relativeTo, resolvePath } from './paths.ts';

export const settingsFileName = 'golden-thread.yaml';
export const baselineFileName = 'golden-thread-baseline.json';

/** The ids of the parts that each kind of document holds at any level. */
const knownParts = Object.fromEntries(
  kinds.map(({ id, requires, levels }) => [
    id,
    [...requires, ...Object.values(levels ?? {}).flat()].map((part) => part.id),
  ]),
);
const knownRules = catalogue.map(({ id, options = {} }) => ({
  id,
  options: Object.fromEntries(Object.entries(options).map(([name, { schema }]) => [name, schema])),
}));

/** A settings file that holds something which cannot be used. */
export interface FaultySettings {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly SettingsProblem[];
}

/** The settings that hold for a document. */
export interface FoundSettings {
  readonly settings: Settings;
  /** The settings file, where there is one. */
  readonly file?: string;
  /** The document's path relative to the settings file's folder, or its own absolute path. */
  readonly path: string;
  /** The settings file and those whose settings it shares, as far as they hold something that cannot be used. */
  readonly faulty: readonly FaultySettings[];
  /** The file that holds what was known before, where there is one. */
  readonly baselineFile?: string;
  /** What was known of the document before. */
  readonly known?: KnownFindings;
  /** Every file that decides this, there or not: the same for all documents of a folder as long as none of them changes. */
  readonly trail: readonly string[];
  /** Those of them whose settings the settings file shares. */
  readonly shared: readonly string[];
}

/** Reads the words of a settings file with the rules that there are. */
export function readSettingsText(text: string): SettingsReading {
  return readSettings(text, knownRules, knownParts);
}

interface WholeSettings {
  readonly settings: Settings;
  readonly faulty: readonly FaultySettings[];
}

/** What was found of one sort, with every file that was looked for on the way. */
type Trailed<Found> = Found & Pick<FoundSettings, 'trail'>;

/** Where a reading has come to: the files that led here, and all that were read on any way. */
interface Way {
  readonly trail: ReadonlySet<string>;
  readonly read: Set<string>;
  /** Every file that was looked for, there or not. */
  readonly looked: Set<string>;
}

/** Finds `golden-thread.yaml` in the nearest folder around a document; each file is read once until `forget`. */
export class SettingsFiles {
  readonly #files: Files;
  readonly #shared: (file: string) => void;
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #whole = new Map<string, Promise<Trailed<WholeSettings> | undefined>>();

  /** `shared` is told of each file whose settings are shared, there or not, so that it can be watched. */
  constructor(files: Files, shared: (file: string) => void = () => {}) {
    this.#files = files;
    this.#shared = shared;
  }

  async settingsFor(document: string): Promise<FoundSettings> {
    const [settings, known] = await Promise.all([this.#nearest(document), this.#knownOf(document)]);
    const trail = [...settings.trail, ...known.trail];
    return { ...settings, ...known, faulty: [...settings.faulty, ...known.faulty], trail };
  }

  async #nearest(document: string): Promise<FoundSettings> {
    const trail: string[] = [];
    for (let folder = folderOf(document); ; folder = folderOf(folder)) {
      const file = joinPath(folder, settingsFileName);
      const whole = folder === '' ? undefined : await this.#readOnce(file);
      trail.push(...(whole?.trail ?? [file]));
      if (whole) {
        const shared = whole.trail.filter((one) => one !== file);
        return { ...whole, file, path: relativeTo(folder, document) ?? document, trail, shared };
      }
      if (folder === '' || folder === folderOf(folder)) break;
    }
    return { settings: defaultSettings, path: document, faulty: [], trail, shared: [] };
  }

  async #knownOf(document: string): Promise<Trailed<Pick<FoundSettings, 'faulty' | 'baselineFile' | 'known'>>> {
    const trail: string[] = [];
    for (let folder = folderOf(document); folder !== ''; folder = folderOf(folder)) {
      const file = joinPath(folder, baselineFileName);
      const text = await this.#textOf(file);
      trail.push(file);
      if (text !== undefined) return { ...knownIn(file, text, relativeTo(folder, document) ?? document), trail };
      if (folder === folderOf(folder)) break;
    }
    return { faulty: [], trail };
  }

  /** What cannot be used in a settings file that has these words; of a file that it shares, at the place that names it. */
  async problemsIn(file: string, text: string): Promise<SettingsProblem[]> {
    const { problems, shares } = readSettingsText(text);
    const found = [...problems];
    for (const { path, span } of shares) {
      const reached = await this.#follow(file, path, wayFrom(file));
      const first = typeof reached === 'string' ? reached : firstProblem(path, reached);
      if (first) found.push({ message: first, span });
    }
    return found;
  }

  /** Forgets what was read, after a settings file came, changed or went. */
  forget(): void {
    this.#texts.clear();
    this.#whole.clear();
  }

  #readOnce(file: string): Promise<Trailed<WholeSettings> | undefined> {
    const known = this.#whole.get(file);
    if (known) return known;
    const way = wayFrom(file);
    const whole = this.#textOf(file).then(async (text) =>
      text === undefined ? undefined : { ...(await this.#readWhole(file, text, way)), trail: [...way.looked] },
    );
    this.#whole.set(file, whole);
    return whole;
  }

  async #readWhole(file: string, text: string, way: Way): Promise<WholeSettings> {
    const reading = readSettingsText(text);
    const problems = [...reading.problems];
    const faulty: FaultySettings[] = [];
    let { settings } = reading;
    for (const { path, span } of reading.shares) {
      const reached = await this.#follow(file, path, way);
      if (typeof reached === 'string') problems.push({ message: reached, span });
      else {
        settings = mergeSettings(settings, reached.settings);
        faulty.push(...reached.faulty);
      }
    }
    return { settings, faulty: problems.length > 0 ? [{ file, text, problems }, ...faulty] : faulty };
  }

  /** What a file shares, with all that it shares itself; or why it cannot be used, in plain words. */
  async #follow(from: string, path: string, { trail, read, looked }: Way): Promise<WholeSettings | string> {
    const file = resolvePath(folderOf(from), path);
    if (file === undefined) return `“${path}” leads out of the disk.`;
    if (trail.has(file)) return `“${path}” leads back to a file that is in use already.`;
    if (trail.size > mostInARow) return 'Too many settings files share one another.';
    this.#shared(file);
    looked.add(file);
    const text = await this.#textOf(file);
    if (text === undefined) return `There is no file “${path}”, seen from this folder.`;
    // What was read on a nearer way holds already.
    if (read.has(file)) return { settings: defaultSettings, faulty: [] };
    read.add(file);
    return this.#readWhole(file, text, { trail: new Set([...trail, file]), read, looked });
  }

  #textOf(file: string): Promise<string | undefined> {
    const known = this.#texts.get(file);
    if (known) return known;
    const text = this.#files.read(file).then((bytes) => bytes && decodeText(bytes));
    this.#texts.set(file, text);
    return text;
  }
}

/** Asked for at every key, and the same object for as long as the list says the same. */
const baselineIn = rememberedText(readBaseline);

function knownIn(file: string, text: string, path: string): Pick<FoundSettings, 'faulty' | 'baselineFile' | 'known'> {
  const baseline = baselineIn(text);
  if (!baseline) {
    const message = 'This list of what was known before cannot be read, so everything is shown.';
    return { baselineFile: file, faulty: [{ file, text, problems: [{ message, span: { start: 0, end: 0 } }] }] };
  }
  const known = Object.hasOwn(baseline.documents, path) ? baseline.documents[path] : undefined;
  return { baselineFile: file, faulty: [], ...(known ? { known } : {}) };
}

/** No group has more levels than this. */
const mostInARow = 6;

function wayFrom(file: string): Way {
  return { trail: new Set([file]), read: new Set(), looked: new Set([file]) };
}

function firstProblem(path: string, { faulty }: WholeSettings): string | undefined {
  const problems = faulty.flatMap((one) => one.problems);
  if (!problems[0]) return undefined;
  const more = problems.length > 1 ? ` And ${problems.length - 1} more.` : '';
  return `“${path}” holds something that cannot be used: ${problems[0].message}${more}`;
}
