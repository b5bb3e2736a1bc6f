import type { KindId } from '../document/kind.ts';
import type { RequiredPart } from '../document/part.ts';
import { PartWords } from '../reading/part-words.ts';
import { kindDescription } from './catalogue.ts';

/** What a document of a kind must hold, and the words that show it. */
export interface Requirements {
  readonly parts: readonly RequiredPart[];
  readonly words: PartWords;
}

const known = new Map<KindId, Requirements>();

export function requirementsOf(kind: KindId): Requirements {
  const before = known.get(kind);
  if (before) return before;
  const { requires: parts } = kindDescription(kind);
  const requirements = { parts, words: new PartWords(parts) };
  known.set(kind, requirements);
  return requirements;
}
