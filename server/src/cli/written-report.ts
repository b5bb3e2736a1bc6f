import { severities } from '../core/settings/severity.ts';
import { Numbered } from '../project/numbered.ts';
import { type Bytes, bytesOf } from '../project/stored-bytes.ts';
import type { CheckedDocument, CheckedFinding, CheckedNotice } from './report.ts';
import { textBelowName } from './reporters/document-text.ts';
import type { Range } from './reporters/places.ts';
import { plainColours } from './reporters/plain-colours.ts';

/**
 * A report as bytes, but for what the document is and what its findings come to. It takes a fraction of what its values take
 * to send to another thread and to keep, and what people read goes out as it is.
 */
export interface WrittenReport {
  /** Null for a file that is no governance document. */
  readonly head: ReportHead | null;
  /** As many as `partOf` names. */
  readonly parts: readonly Bytes[];
}

export type ReportHead = Pick<CheckedDocument, 'kind' | 'kindTitle' | 'state' | 'summary' | 'outcome'>;

/** The parts by their place: what people read as plain text, what they read of each finding, and every finding on its own. */
const partOf = { text: 0, notices: 1, findings: 2 } as const;

/** So many parts hold all that is printed as plain text. */
export const partsForText = partOf.text + 1;

type Told = readonly [words: readonly string[], numbers: readonly number[]];

const nothing = new Uint8Array(0);

/** How many numbers stand for a notice, and for a finding: their words by their number, and where they are. */
const noticeSize = 7;
const findingSize = 11;

/** A report of which all that is known is to be written, or no more than its plain text. */
export function writeReport(document: Omit<CheckedDocument, 'text'> | null, whole: boolean): WrittenReport {
  if (!document) return { head: null, parts: [nothing, nothing, nothing] };
  const { kind, kindTitle, state, summary, outcome } = document;
  const text = Buffer.from(textBelowName(document, { hints: false, colours: plainColours }));
  return {
    head: { kind, kindTitle, state, ...(summary === undefined ? {} : { summary }), outcome },
    parts: [text, ...(whole ? notesOf(document) : [nothing, nothing])],
  };
}

function notesOf({ notices, findings }: Pick<CheckedDocument, 'notices' | 'findings'>): readonly Uint8Array[] {
  const told = new Numbered();
  const ofNotices = notices.flatMap(({ severity, title, message, words, line, character, baselined }) => [
    severities.indexOf(severity),
    told.numberOf(title),
    told.numberOf(message),
    told.numberOf(words),
    line,
    character,
    baselined ? 1 : 0,
  ]);
  const found = new Numbered();
  const ofFindings = findings.flatMap(({ severity, rule, title, message, range, action, suppressed, baselined }) => [
    severities.indexOf(severity),
    found.numberOf(rule),
    found.numberOf(title),
    found.numberOf(message),
    ...numbersOf(range),
    action ?? -1,
    suppressed ? found.numberOf(suppressed.reason) : -1,
    baselined ? 1 : 0,
  ]);
  return [inBytes([told.all, ofNotices] satisfies Told), inBytes([found.all, ofFindings] satisfies Told)];
}

function inBytes(value: Told): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function valueIn(part: Bytes): Told {
  const bytes = bytesOf(part);
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as Told;
}

/** The report of a document under the name that it has in the output; null for a file that is no governance document. */
export function readReport(name: string, report: WrittenReport): CheckedDocument | null {
  return report.head && new ReadReport(name, report.head, report);
}

class ReadReport implements CheckedDocument {
  readonly name: string;
  readonly #head: ReportHead;
  readonly #report: WrittenReport;

  constructor(name: string, head: ReportHead, report: WrittenReport) {
    this.name = name;
    this.#head = head;
    this.#report = report;
  }

  get kind() {
    return this.#head.kind;
  }

  get kindTitle() {
    return this.#head.kindTitle;
  }

  get state() {
    return this.#head.state;
  }

  get summary() {
    return this.#head.summary;
  }

  get outcome() {
    return this.#head.outcome;
  }

  get text() {
    return this.#part('text');
  }

  get notices(): readonly CheckedNotice[] {
    const [words, all] = valueIn(this.#part('notices'));
    return inStretches(all, noticeSize, (numbers, at) => ({
      severity: severities[numbers[at]!]!,
      title: words[numbers[at + 1]!]!,
      message: words[numbers[at + 2]!]!,
      words: words[numbers[at + 3]!]!,
      line: numbers[at + 4]!,
      character: numbers[at + 5]!,
      ...(numbers[at + 6] ? { baselined: true as const } : {}),
    }));
  }

  get findings(): readonly CheckedFinding[] {
    const [words, all] = valueIn(this.#part('findings'));
    return inStretches(all, findingSize, (numbers, at) => ({
      severity: severities[numbers[at]!]!,
      rule: words[numbers[at + 1]!]!,
      title: words[numbers[at + 2]!]!,
      message: words[numbers[at + 3]!]!,
      range: rangeAt(numbers, at + 4),
      ...(numbers[at + 8]! < 0 ? {} : { action: numbers[at + 8]! }),
      ...(numbers[at + 9]! < 0 ? {} : { suppressed: { reason: words[numbers[at + 9]!]! } }),
      ...(numbers[at + 10] ? { baselined: true as const } : {}),
    }));
  }

  #part(name: keyof typeof partOf): Bytes {
    return this.#report.parts[partOf[name]]!;
  }
}

function numbersOf({ start, end }: Range): readonly number[] {
  return [start.line, start.character, end.line, end.character];
}

function rangeAt(numbers: readonly number[], at: number): Range {
  return {
    start: { line: numbers[at]!, character: numbers[at + 1]! },
    end: { line: numbers[at + 2]!, character: numbers[at + 3]! },
  };
}

function inStretches<One>(
  numbers: readonly number[],
  size: number,
  read: (numbers: readonly number[], at: number) => One,
): readonly One[] {
  return Array.from({ length: numbers.length / size }, (_, index) => read(numbers, index * size));
}
