import { createEngine } from '../core/create-engine.ts';
import { maskedWords } from '../core/findings/masked-words.ts';
import { Lines } from '../core/text/lines.ts';
import { DocumentReader, type NamedInput } from './document-reader.ts';
import { nameOf, type ReadingOptions } from './documents.ts';
import type { CheckedDocument, CheckedSettings } from './report.ts';
import { rangeOf } from './reporters/places.ts';

/** What a share of the documents of a check is checked by: plain values, so that it can go to another thread. */
export interface CheckingOptions extends ReadingOptions {
  readonly signOff: boolean;
}

/** What was found in some documents, in their order; null for a file that is no governance document. */
export interface CheckedShare {
  readonly documents: readonly (CheckedDocument | null)[];
  /** The settings files that hold something which cannot be used, by their paths. */
  readonly settings: ReadonlyMap<string, CheckedSettings>;
}

/** Checks one share of documents after another, and keeps the settings files that it has read. */
export class DocumentChecker {
  readonly #engine = createEngine();
  readonly #reader: DocumentReader;
  readonly #signOff: boolean;

  constructor({ signOff, ...reading }: CheckingOptions) {
    this.#reader = new DocumentReader(reading);
    this.#signOff = signOff;
  }

  async checkFiles(paths: readonly string[]): Promise<CheckedShare> {
    const settings = new Map<string, CheckedSettings>();
    const documents: (CheckedDocument | null)[] = [];
    for (const path of paths) documents.push(await this.#check(await this.#reader.read(path), settings));
    return { documents, settings };
  }

  /** Checks a text under the name of a file that need not be there. */
  async checkText(path: string, text: string): Promise<CheckedShare> {
    const settings = new Map<string, CheckedSettings>();
    return { documents: [await this.#check(await this.#reader.named(path, text), settings)], settings };
  }

  async #check(named: NamedInput, settings: Map<string, CheckedSettings>): Promise<CheckedDocument | null> {
    for (const { file, text, problems } of named.found.faulty)
      settings.set(file, { name: nameOf(file), text, problems });
    const input = await this.#reader.judgedBy(named, this.#engine.read(named.input));
    return this.#reportOn(named.name, input);
  }

  #reportOn(name: string, input: NamedInput['input']): CheckedDocument | null {
    const judgement = this.#engine.judge({ ...input, ...(this.#signOff ? { signOff: true } : {}) });
    this.#engine.forget(input.path);
    const { document, summary } = judgement;
    if (!document) return null;
    const lines = new Lines(input.text);
    return {
      name,
      kind: document.kind,
      state: document.state.value,
      ...(summary ? { summary: summary.message } : {}),
      notices: judgement.notices.map(({ severity, title, message, span, baselined }) => ({
        severity,
        title,
        message,
        range: rangeOf(lines, span),
        words: maskedWords(document, span),
        ...(baselined ? { baselined } : {}),
      })),
      findings: judgement.findings.map(({ rule, title, severity, message, span, action, suppressed, baselined }) => ({
        rule,
        title,
        severity,
        message,
        range: rangeOf(lines, span),
        ...(action === undefined ? {} : { action }),
        ...(suppressed ? { suppressed: { reason: suppressed.reason } } : {}),
        ...(baselined ? { baselined } : {}),
      })),
    };
  }
}
