import type { Span } from './span.ts';

/** A phrase of a word list, found in a text. `span` is in the text's UTF-16 offsets. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly span: Span;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
  ends: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const sentenceBreak = /[;!?\n()[\]]|\.\s/;

/**
 * Finds whole-word phrases, the longest at each place, whatever their case and the punctuation or space between their
 * words (but not across a bracket or the end of a sentence): "e-mail sent" is found in "E mail, sent". Takes time in proportion to the text, however long the list.
 */
export class PhraseFinder<T> {
  readonly #root: Node<T> = { next: new Map(), ends: false };

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      let node = this.#root;
      for (const [part] of phrase.normalize('NFC').toLowerCase().matchAll(word)) {
        let next = node.next.get(part);
        if (!next) {
          next = { next: new Map(), ends: false };
          node.next.set(part, next);
        }
        node = next;
      }
      if (node !== this.#root) {
        node.ends = true;
        node.value = value;
      }
    }
  }

  /** All matches from left to right, none overlapping. */
  findAll(text: string): PhraseMatch<T>[] {
    const words = [...text.matchAll(word)];
    const found: PhraseMatch<T>[] = [];
    for (let i = 0; i < words.length; ) {
      let node: Node<T> | undefined = this.#root;
      let last = -1;
      let value: T | undefined;
      for (let j = i; j < words.length; j++) {
        if (j > i && sentenceBreak.test(text.slice(endOf(words[j - 1]!), words[j]!.index))) break;
        node = node.next.get(words[j]![0].toLowerCase());
        if (!node) break;
        if (node.ends) {
          last = j;
          value = node.value;
        }
      }
      if (last < 0) {
        i++;
        continue;
      }
      found.push({ value: value as T, span: { start: words[i]!.index, end: endOf(words[last]!) } });
      i = last + 1;
    }
    return found;
  }

  find(text: string): PhraseMatch<T> | undefined {
    return this.findAll(text)[0];
  }

  /** The value of the phrase that is the whole text but for punctuation and space, or undefined. */
  whole(text: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const [part] of text.matchAll(word)) {
      node = node.next.get(part.toLowerCase());
      if (!node) return undefined;
    }
    return node !== this.#root && node.ends ? node.value : undefined;
  }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
