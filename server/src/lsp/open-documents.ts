import type { IsoDate } from '../core/calendar/date.ts';
import { createEngine } from '../core/create-engine.ts';
import type { DocumentInput, Engine } from '../core/engine.ts';
import type { Judgement } from '../core/findings/judgement.ts';
import { Lines } from '../core/text/lines.ts';
import { pathOfUri } from '../project/paths.ts';
import type { FoundSettings, SettingsFiles } from '../project/settings-files.ts';

/** One text and all that it is judged by. */
export interface JudgedText {
  readonly input: DocumentInput;
  readonly judgement: Judgement;
  readonly lines: Lines;
  readonly found: FoundSettings;
}

/** Judges texts by their address, and forgets all of one when it is closed. */
export class OpenDocuments {
  readonly #engine: Engine = createEngine();
  readonly #settings: SettingsFiles;
  readonly #today: () => IsoDate;
  readonly #signedOff = new Set<string>();
  readonly #judged = new Map<string, JudgedText>();

  constructor(settings: SettingsFiles, today: () => IsoDate) {
    this.#settings = settings;
    this.#today = today;
  }

  get engine(): Engine {
    return this.#engine;
  }

  async judge(uri: string, text: string): Promise<JudgedText> {
    const found = await this.#settings.settingsFor(pathOfUri(uri) ?? pathOfOther(uri));
    const signOff = this.#signedOff.has(uri);
    const last = this.#judged.get(uri);
    const today = this.#today();
    if (
      last &&
      last.input.text === text &&
      last.input.today === today &&
      last.input.settings.fingerprint === found.settings.fingerprint &&
      (last.input.signOff ?? false) === signOff
    ) {
      return last;
    }
    const input: DocumentInput = {
      text,
      // Two open texts must never share a cache, and an address tells them apart where a path cannot.
      path: found.path || uri,
      settings: found.settings,
      today,
      ...(signOff ? { signOff } : {}),
    };
    const judged = { input, judgement: this.#engine.judge(input), lines: new Lines(text), found };
    this.#judged.set(uri, judged);
    return judged;
  }

  signOff(uri: string, on: boolean): void {
    if (on) this.#signedOff.add(uri);
    else this.#signedOff.delete(uri);
  }

  forget(uri: string): void {
    const judged = this.#judged.get(uri);
    if (judged) this.#engine.forget(judged.input.path);
    this.#judged.delete(uri);
    this.#signedOff.delete(uri);
  }

  forgetSettings(): void {
    this.#settings.forget();
  }
}

/** `untitled:Untitled-1` and `vscode-vfs://github/a/b.md` have a path too, after their scheme. */
function pathOfOther(uri: string): string {
  const match = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?([^?#]*)/i.exec(uri);
  try {
    return decodeURIComponent(match?.[1] ?? uri);
  } catch {
    return uri;
  }
}
