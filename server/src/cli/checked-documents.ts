import { createEngine } from '../core/create-engine.ts';
import type { Finding } from '../core/findings/finding.ts';
import { internalError } from '../core/findings/internal-error.ts';
import { maskedWords } from '../core/findings/masked-words.ts';
import type { Notice } from '../core/findings/notice.ts';
import { kindDescription } from '../core/kinds/catalogue.ts';
import { severities } from '../core/settings/severity.ts';
import { Lines } from '../core/text/lines.ts';
import { recordsBeside } from '../project/concern-files.ts';
import { isRecord } from '../project/concern-records.ts';
import { diskAtOnce } from '../project/disk.ts';
import { AnswerKeys } from '../project/kept/answer-keys.ts';
import { digestOf } from '../project/kept/file-on-disk.ts';
import { WitnessedFiles } from '../project/kept/witnessed-files.ts';
import { folderOf } from '../project/paths.ts';
import type { FoundSettings } from '../project/settings-files.ts';
import { DocumentReader, type NamedInput } from './document-reader.ts';
import type { ReadingOptions } from './documents.ts';
import type { CheckedDocument, CheckedOutcome } from './report.ts';
import { rangeOf } from './reporters/places.ts';
import { type WrittenReport, writeReport } from './written-report.ts';

/** What a share of the documents of a check is checked by: plain values, so that it can go to another thread. */
export interface CheckingOptions extends ReadingOptions {
  readonly signOff: boolean;
  /** True where all that is known of a document is needed, and not only its plain text. */
  readonly whole: boolean;
  /** Where answers are kept: what all of them depend on beside the documents and their settings. */
  readonly keptFor?: string;
}

/** What was found in some files, in their order, and in the settings of the folders that they lie in. */
export interface CheckedShare {
  readonly files: readonly CheckedFile[];
  readonly folders: ReadonlyMap<string, CheckedFolder>;
}

export interface CheckedFile {
  readonly report: WrittenReport;
  /** The key under which the report may be kept; there is none for a report that may not be. */
  readonly key?: string;
  readonly isRecord: boolean;
}

/** What decides the settings in a folder, and what cannot be used of them. */
export type CheckedFolder = Pick<FoundSettings, 'trail' | 'faulty'>;

/** Checks one share of documents after another, and keeps the settings files that it has read. */
export class DocumentChecker {
  readonly #engine = createEngine();
  readonly #files: WitnessedFiles | undefined;
  readonly #keys: AnswerKeys | undefined;
  readonly #reader: DocumentReader;
  readonly #signOff: boolean;
  readonly #whole: boolean;

  constructor({ signOff, whole, keptFor, ...reading }: CheckingOptions) {
    if (keptFor !== undefined) {
      const files = new WitnessedFiles(diskAtOnce, digestOf);
      this.#files = files;
      this.#keys = new AnswerKeys(keptFor, digestOf, (path) => files.digestOf(path));
    }
    this.#reader = new DocumentReader(reading, this.#files ?? diskAtOnce);
    this.#signOff = signOff;
    this.#whole = whole;
  }

  async checkFiles(paths: readonly string[]): Promise<CheckedShare> {
    const folders = new Map<string, CheckedFolder>();
    const files: CheckedFile[] = [];
    for (const path of paths) files.push(await this.#check(await this.#reader.read(path), folders));
    return { files, folders };
  }

  /** Checks a text under the name of a file that need not be there. */
  async checkText(path: string, text: string): Promise<CheckedShare> {
    const folders = new Map<string, CheckedFolder>();
    return { files: [await this.#check(await this.#reader.named(path, text), folders)], folders };
  }

  async #check(named: NamedInput, folders: Map<string, CheckedFolder>): Promise<CheckedFile> {
    const { file, found } = named;
    if (!folders.has(folderOf(file))) folders.set(folderOf(file), { trail: found.trail, faulty: found.faulty });
    const document = this.#engine.read(named.input);
    const input = await this.#reader.judgedBy(named, document);
    const report = this.#reportOn(named.name, input);
    const ofConcern = isRecord(document);
    const key = report?.outcome.broken ? undefined : await this.#keyOf(named, ofConcern);
    return { report: writeReport(report, this.#whole), isRecord: ofConcern, ...(key === undefined ? {} : { key }) };
  }

  async #keyOf({ file, found: { trail } }: NamedInput, ofConcern: boolean): Promise<string | undefined> {
    if (!this.#keys || !this.#files) return undefined;
    const records = ofConcern ? recordsBeside(await this.#files.listDocuments(folderOf(file)), file) : [];
    return this.#keys.keyOf(file, { trail, records });
  }

  #reportOn(name: string, input: NamedInput['input']): Omit<CheckedDocument, 'text'> | null {
    const judgement = this.#engine.judge({ ...input, ...(this.#signOff ? { signOff: true } : {}) });
    this.#engine.forget(input.path);
    const { document, summary } = judgement;
    if (!document) return null;
    const lines = new Lines(input.text);
    return {
      name,
      kind: document.kind,
      kindTitle: kindDescription(document.kind).title,
      state: document.state.value,
      ...(summary ? { summary: summary.message } : {}),
      outcome: outcomeOf(judgement.findings, judgement.notices),
      notices: judgement.notices.map(({ severity, title, message, span, baselined }) => ({
        severity,
        title,
        message,
        ...lines.positionAt(span.start),
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

function outcomeOf(findings: readonly Finding[], notices: readonly Notice[]): CheckedOutcome {
  const live = findings.filter(({ suppressed, baselined }) => !suppressed && !baselined);
  const fresh: Record<string, number> = {};
  for (const { severity, baselined } of notices) if (!baselined) fresh[severity] = (fresh[severity] ?? 0) + 1;
  return {
    loudest: severities.find((severity) => live.some((finding) => finding.severity === severity)) ?? null,
    silenced: findings.filter(({ suppressed }) => suppressed).length,
    fresh,
    known: notices.filter(({ baselined }) => baselined).length,
    broken: findings.some(({ rule }) => rule === internalError),
  };
}
