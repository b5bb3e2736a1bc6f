import type { KindId } from '../core/document/kind.ts';
import { severities } from '../core/settings/severity.ts';
import type { CheckedDocument, CheckedFinding, CheckedNotice, CheckedOutcome } from './report.ts';
import type { Range } from './reporters/places.ts';

/**
 * A report as text, in parts that are read one by one: what the document is and what its findings come to, what people read of
 * them, and every finding on its own. It takes a fraction of what its values take to send to another thread and to keep.
 */
export type WrittenReport = readonly [head: string, notices: string, findings: string];
/** The same, each part of which is read where it lies when it is asked for. */
export type ReportParts = readonly [head: () => string, notices: () => string, findings: () => string];

type Head = readonly [kind: KindId, state: CheckedDocument['state'], summary: string | null, outcome: CheckedOutcome];
type Told = readonly [words: readonly string[], numbers: readonly number[]];

/** How many numbers stand for a notice, and for a finding: their words by their number, and where they are. */
const noticeSize = 7;
const findingSize = 11;

export function writeReport(document: CheckedDocument | null): WrittenReport {
  if (!document) return ['null', 'null', 'null'];
  const { kind, state, summary, outcome, notices, findings } = document;
  const told = new Words();
  const ofNotices = notices.flatMap(({ severity, title, message, words, line, character, baselined }) => [
    severities.indexOf(severity),
    told.numberOf(title),
    told.numberOf(message),
    told.numberOf(words),
    line,
    character,
    baselined ? 1 : 0,
  ]);
  const found = new Words();
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
  return [
    JSON.stringify([kind, state, summary ?? null, outcome] satisfies Head),
    JSON.stringify([told.all, ofNotices] satisfies Told),
    JSON.stringify([found.all, ofFindings] satisfies Told),
  ];
}

/** The parts of a report that is at hand. */
export function partsOf([head, notices, findings]: WrittenReport): ReportParts {
  return [() => head, inBytes(notices), inBytes(findings)];
}

/** Text with one curly quotation mark in it takes twice the room of its bytes, and all reports of a folder wait to be printed. */
function inBytes(text: string): () => string {
  const bytes = Buffer.from(text);
  return () => bytes.toString();
}

/** The report of a document under the name that it has in the output; null for a file that is no governance document. */
export function readReport(name: string, parts: ReportParts): CheckedDocument | null {
  const head = JSON.parse(parts[0]()) as Head | null;
  return head && new ReadReport(name, head, parts);
}

class ReadReport implements CheckedDocument {
  readonly name: string;
  readonly kind: KindId;
  readonly state: CheckedDocument['state'];
  readonly summary?: string;
  readonly outcome: CheckedOutcome;
  readonly #parts: ReportParts;

  constructor(name: string, [kind, state, summary, outcome]: Head, parts: ReportParts) {
    this.name = name;
    this.kind = kind;
    this.state = state;
    if (summary !== null) this.summary = summary;
    this.outcome = outcome;
    this.#parts = parts;
  }

  get notices(): readonly CheckedNotice[] {
    const [words, all] = JSON.parse(this.#parts[1]()) as Told;
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
    const [words, all] = JSON.parse(this.#parts[2]()) as Told;
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
}

/** Gives each of some words a number, the same for the same words. */
class Words {
  readonly #numbers = new Map<string, number>();

  numberOf(words: string): number {
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    this.#numbers.set(words, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
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
