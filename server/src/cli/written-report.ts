import type { KindId } from '../core/document/kind.ts';
import { severities } from '../core/settings/severity.ts';
import type { CheckedDocument, CheckedFinding, CheckedNotice, CheckedOutcome } from './report.ts';
import type { Range } from './reporters/places.ts';

/**
 * A report as text: what people read of it, and every finding on its own. It takes a fraction of what its values take to send
 * to another thread, to keep and to read again.
 */
export type WrittenReport = readonly [told: string, findings: string];

type Told = readonly [
  kind: KindId,
  state: CheckedDocument['state'],
  summary: string | null,
  outcome: CheckedOutcome,
  words: readonly string[],
  notices: readonly number[],
];
type Found = readonly [words: readonly string[], findings: readonly number[]];

/** How many numbers stand for a notice, and for a finding: their words by their number, and where they are. */
const noticeSize = 9;
const findingSize = 11;

export function writeReport(document: CheckedDocument | null): WrittenReport {
  if (!document) return ['null', 'null'];
  const { kind, state, summary, outcome, notices, findings } = document;
  const told = new Words();
  const ofNotices = notices.flatMap(({ severity, title, message, words, range, baselined }) => [
    severities.indexOf(severity),
    told.numberOf(title),
    told.numberOf(message),
    told.numberOf(words),
    ...numbersOf(range),
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
    JSON.stringify([kind, state, summary ?? null, outcome, told.all, ofNotices] satisfies Told),
    JSON.stringify([found.all, ofFindings] satisfies Found),
  ];
}

/** The report of a document under the name that it has in the output; its findings are read when they are asked for. */
export function readReport(name: string, told: string, findings: () => string): CheckedDocument | null {
  const read = JSON.parse(told) as Told | null;
  return read && new ReadReport(name, read, findings);
}

class ReadReport implements CheckedDocument {
  readonly name: string;
  readonly kind: KindId;
  readonly state: CheckedDocument['state'];
  readonly summary?: string;
  readonly outcome: CheckedOutcome;
  readonly #words: readonly string[];
  readonly #notices: readonly number[];
  readonly #findings: () => string;

  constructor(name: string, [kind, state, summary, outcome, words, notices]: Told, findings: () => string) {
    this.name = name;
    this.kind = kind;
    this.state = state;
    if (summary !== null) this.summary = summary;
    this.outcome = outcome;
    this.#words = words;
    this.#notices = notices;
    this.#findings = findings;
  }

  get notices(): readonly CheckedNotice[] {
    const words = this.#words;
    return inStretches(this.#notices, noticeSize, (numbers, at) => ({
      severity: severities[numbers[at]!]!,
      title: words[numbers[at + 1]!]!,
      message: words[numbers[at + 2]!]!,
      words: words[numbers[at + 3]!]!,
      range: rangeAt(numbers, at + 4),
      ...(numbers[at + 8] ? { baselined: true as const } : {}),
    }));
  }

  get findings(): readonly CheckedFinding[] {
    const [words, all] = JSON.parse(this.#findings()) as Found;
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
