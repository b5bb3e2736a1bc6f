import type { GovernanceDocument } from '../document/governance-document.ts';
import { rememberedText } from '../text/remembered-text.ts';
import { sha256 } from '../text/sha256.ts';
import type { Finding } from './finding.ts';
import { internalError } from './internal-error.ts';
import { maskedWords } from './masked-words.ts';

/** How often each of a document's findings was known before: by rule, then by a hash of the flagged words. */
export type KnownFindings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was known of a folder's documents when somebody started to use Golden Thread. It holds no words of them. */
export interface Baseline {
  readonly version: 1;
  /** By path, seen from the folder that the file stands in. */
  readonly documents: Readonly<Record<string, KnownFindings>>;
}

/** Counts the findings that stand, by rule and words; those that a note silences are dealt with already. */
export function recordFindings(findings: readonly Finding[], document: GovernanceDocument): KnownFindings {
  const counts: Record<string, Record<string, number>> = {};
  for (const finding of findings.filter(stands)) {
    const ofRule = counts[finding.rule] ?? {};
    counts[finding.rule] = ofRule;
    const hash = hashOf(finding, document);
    ofRule[hash] = (ofRule[hash] ?? 0) + 1;
  }
  return counts;
}

/** Marks as many findings of the same rule and words as were known; those that come later in the text are new. */
export function markBaselined(
  findings: readonly Finding[],
  document: GovernanceDocument,
  known: KnownFindings | undefined,
): readonly Finding[] {
  if (!known) return findings;
  const left = new Map<string, number>();
  return findings.map((finding) => {
    const counts = stands(finding) && Object.hasOwn(known, finding.rule) ? known[finding.rule] : undefined;
    if (!counts) return finding;
    const hash = hashOf(finding, document);
    const key = `${finding.rule} ${hash}`;
    const remaining = left.get(key) ?? (Object.hasOwn(counts, hash) ? counts[hash]! : 0);
    if (remaining <= 0) return finding;
    left.set(key, remaining - 1);
    return { ...finding, baselined: true };
  });
}

/** What of the known findings is still there. */
export function stillThere(known: KnownFindings, today: KnownFindings): KnownFindings {
  const kept: Record<string, Record<string, number>> = {};
  for (const [rule, counts] of Object.entries(known)) {
    for (const [hash, count] of Object.entries(counts)) {
      const number = Math.min(count, today[rule]?.[hash] ?? 0);
      if (number > 0) kept[rule] = { ...kept[rule], [hash]: number };
    }
  }
  return kept;
}

export function countOf(known: KnownFindings): number {
  return Object.values(known)
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0);
}

/** Reads the file's words; undefined where they are something else. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(value) && value.version === 1 && isRecord(value.documents) && areKnown(value.documents)
    ? { version: 1, documents: value.documents }
    : undefined;
}

/** The file's words, the same for the same findings. */
export function writeBaseline({ documents }: Baseline): string {
  const sorted = (value: unknown): unknown =>
    isRecord(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;
  return `${JSON.stringify({ version: 1, documents: sorted(documents) }, null, 2)}\n`;
}

function stands(finding: Finding): boolean {
  return !finding.suppressed && finding.rule !== internalError;
}

function hashOf({ span }: Finding, document: GovernanceDocument): string {
  return hashOfWords(maskedWords(document, span));
}

/** Of the letters and figures alone, so that white space, emphasis and case do not matter. */
const hashOfWords = rememberedText((flagged) => {
  const words = flagged.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return sha256(words.join(' ')).slice(0, 16);
});

function areKnown(documents: Record<string, unknown>): documents is Record<string, KnownFindings> {
  return Object.values(documents).every(
    (known) =>
      isRecord(known) &&
      Object.values(known).every(
        (counts) => isRecord(counts) && Object.values(counts).every((count) => Number.isInteger(count)),
      ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
