import type { IsoDate } from '../core/calendar/date.ts';
import { createEngine } from '../core/create-engine.ts';
import type { DocumentInput, Engine } from '../core/engine.ts';
import type { Judgement } from '../core/findings/judgement.ts';
import type { Notice } from '../core/findings/notice.ts';
import type { SettingsProblem } from '../core/settings/read-settings.ts';
import { isSameText } from '../core/text/edit-between.ts';
import { type Lines, linesOf } from '../core/text/lines.ts';
import type { SourceText } from '../core/text/source-text.ts';
import { topNotices } from '../core/top-notices.ts';
import { ConcernRecords } from '../project/concern-records.ts';
import type { Files } from '../project/files.ts';
import { pathOfUri } from '../project/paths.ts';
import type { FoundSettings, SettingsFiles } from '../project/settings-files.ts';

/** One text and all that it is judged by. */
export interface JudgedText {
  readonly input: DocumentInput;
  readonly judgement: Judgement;
  readonly lines: Lines;
  readonly found: FoundSettings;
}

/** Judges texts by their address; keeps what is open, and forgets all of it when it is closed. */
export class OpenDocuments {
  readonly #engine: Engine = createEngine();
  readonly #settings: SettingsFiles;
  readonly #today: () => IsoDate;
  readonly #noted: (uri: string, judged: JudgedText) => void;
  readonly #open = new Set<string>();
  readonly #signedOff = new Set<string>();
  readonly #forms = new Set<string>();
  readonly #judged = new Map<string, JudgedText>();
  readonly #records: ConcernRecords;

  /** `files` hold the other records of a concern; `noted` is told of each text that was judged anew. */
  constructor(
    settings: SettingsFiles,
    files: Files,
    today: () => IsoDate,
    noted: (uri: string, judged: JudgedText) => void = () => {},
  ) {
    this.#settings = settings;
    this.#today = today;
    this.#noted = noted;
    this.#records = new ConcernRecords(files, async (path, text) => {
      const found = await settings.settingsFor(path);
      return { text, path: found.path, settings: found.settings, today: today() };
    });
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** From now on what is learnt of this text is kept. */
  opened(uri: string): void {
    this.#open.add(uri);
  }

  closed(uri: string): void {
    this.#open.delete(uri);
    this.#signedOff.delete(uri);
    this.#forms.delete(uri);
    const judged = this.#judged.get(uri);
    if (judged) this.#engine.forget(judged.input.path);
    this.#judged.delete(uri);
  }

  async judge(uri: string, text: SourceText): Promise<JudgedText> {
    const found = await this.#settings.settingsFor(pathOfUri(uri));
    // A text without a place of its own is told from others by its address.
    const path = found.path || uri;
    const document = this.#engine.read({ text, path, settings: found.settings, today: this.#today() });
    const records = await this.#records.of(pathOfUri(uri), document);
    // From here on nothing waits, so a text that was closed meanwhile cannot come back into what is kept.
    const signOff = this.#signedOff.has(uri);
    const asForm = this.#forms.has(uri);
    const today = this.#today();
    const last = this.#judged.get(uri);
    if (
      last &&
      isSameText(last.input.text, text) &&
      last.input.today === today &&
      last.input.settings.fingerprint === found.settings.fingerprint &&
      last.input.known === found.known &&
      last.input.records === records &&
      (last.input.signOff ?? false) === signOff &&
      (last.input.asForm ?? false) === asForm
    ) {
      return last;
    }
    const input: DocumentInput = {
      text,
      path,
      settings: found.settings,
      today,
      records,
      ...(signOff ? { signOff } : {}),
      ...(asForm ? { asForm } : {}),
      ...(found.known ? { known: found.known } : {}),
    };
    const judged = { input, judgement: this.#engine.judge(input), lines: linesOf(text), found };
    if (this.#open.has(uri)) this.#judged.set(uri, judged);
    else this.#engine.forget(path);
    this.#noted(uri, judged);
    return judged;
  }

  /** What can be told of the top of a long text before all of it is read. */
  async topNotices(uri: string, text: string): Promise<readonly Notice[]> {
    const found = await this.#settings.settingsFor(pathOfUri(uri));
    if (found.known || this.#judged.has(uri)) return [];
    return topNotices({ text, path: found.path || uri, settings: found.settings, today: this.#today() });
  }

  /** From now on an open text is judged as a form to be copied, until it is closed or checked in another way. */
  asForm(uri: string): void {
    this.#signedOff.delete(uri);
    if (this.#open.has(uri)) this.#forms.add(uri);
  }

  signOff(uri: string, on: boolean): void {
    this.#forms.delete(uri);
    if (on && this.#open.has(uri)) this.#signedOff.add(uri);
    else this.#signedOff.delete(uri);
  }

  /** The settings that hold for a document, open or not. */
  settingsFor(uri: string): Promise<FoundSettings> {
    return this.#settings.settingsFor(pathOfUri(uri));
  }

  /** What cannot be used in a settings file that has these words. */
  settingsProblems(uri: string, text: string): Promise<readonly SettingsProblem[]> {
    return this.#settings.problemsIn(pathOfUri(uri), text);
  }

  /** A file changed, came or went; true where what is open may be judged by it. */
  fileChanged(uri: string): boolean {
    return this.#records.forget(pathOfUri(uri));
  }

  forgetSettings(): void {
    this.#settings.forget();
    this.#records.forgetAll();
  }
}
