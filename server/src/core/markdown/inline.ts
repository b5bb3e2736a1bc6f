import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/span.ts';
import { addToRuns, type Comment, type Prose, type Run } from './prose.ts';

/** An ampersand that is itself written as an entity. */
const ampersand = /^&(?:amp|#38|#x26);/i;

interface Marks {
  readonly struck: Span[];
  readonly strong: Span[];
  readonly code: Span[];
}

/**
 * Cleans a run of inline Markdown. `base` is the offset that becomes zero in the prose's source offsets, so that the
 * same words give the same prose wherever they stand.
 */
export function cleanInline(nodes: readonly PhrasingContent[], source: string, within: Span, base: number): Prose {
  const builder = new ProseBuilder(source, base);
  for (const node of nodes) builder.add(node);
  return builder.finish(within);
}

class ProseBuilder {
  readonly #source: string;
  readonly #base: number;
  readonly #runs: Run[] = [];
  readonly #marks: Marks = { struck: [], strong: [], code: [] };
  readonly #hardBreaks = new Set<number>();
  readonly #comments: Comment[] = [];
  #text = '';

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  add(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        this.#addText(node.value, start, end);
        break;
      case 'inlineCode':
        this.#marked(this.#marks.code, () => this.#addCode(node.value, start, end));
        break;
      case 'strong':
        this.#marked(this.#marks.strong, () => this.#addAll(node.children));
        break;
      case 'delete':
        this.#marked(this.#marks.struck, () => this.#addAll(node.children));
        break;
      case 'break':
        this.#addBreak(start, end, true);
        break;
      case 'html':
        this.#addHtml(node.value, start, end);
        break;
      default:
        if ('children' in node) this.#addAll(node.children as PhrasingContent[]);
    }
  }

  finish(within: Span): Prose {
    return {
      text: this.#text,
      runs: this.#runs,
      span: { start: within.start - this.#base, end: within.end - this.#base },
      ...this.#marks,
      hardBreaks: this.#hardBreaks,
      comments: this.#comments,
    };
  }

  #addAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.add(node);
  }

  #marked(marks: Span[], add: () => void): void {
    const start = this.#text.length;
    add();
    if (this.#text.length > start) marks.push({ start, end: this.#text.length });
  }

  #addUnit(unit: string, start: number, end: number): void {
    addToRuns(this.#runs, this.#text.length, { start: start - this.#base, end: end - this.#base });
    this.#text += unit;
  }

  #addBreak(start: number, end: number, hard: boolean): void {
    if (hard) this.#hardBreaks.add(this.#text.length);
    this.#addUnit('\n', start, end);
  }

  #addCode(value: string, start: number, end: number): void {
    const at = this.#source.indexOf(value, start);
    if (at < 0 || at + value.length > end) this.#addText(value, start, end);
    else for (let i = 0; i < value.length; i++) this.#addUnit(value[i]!, at + i, at + i + 1);
  }

  #addHtml(value: string, start: number, end: number): void {
    if (/^<br\s*\/?>$/i.test(value)) this.#addBreak(start, end, true);
    else if (value.startsWith('<!--')) {
      this.#comments.push({
        text: value.slice(4).replace(/-->$/, '').trim(),
        span: { start: start - this.#base, end: end - this.#base },
      });
    }
  }

  /** Walks value and source side by side: escapes, entities and the indent of a continued line make them differ. */
  #addText(value: string, start: number, end: number): void {
    const source = this.#source;
    let at = start;
    for (let i = 0; i < value.length; ) {
      const unit = value[i]!;
      if (unit === '\r') {
        i++;
        if (source[at] === '\r') at++;
        continue;
      }
      if (at >= end) {
        this.#addUnit(unit, end, end);
        i++;
      } else if (source[at] === unit && !(unit === '&' && ampersand.test(source.slice(at, at + 6)))) {
        if (unit === '\n') this.#addBreak(at, at + 1, false);
        else this.#addUnit(unit, at, at + 1);
        at++;
        i++;
      } else if (source[at] === '\\' && source[at + 1] === unit) {
        this.#addUnit(unit, at, at + 2);
        at += 2;
        i++;
      } else if (source[at] === '&') {
        const stop = source.indexOf(';', at);
        const after = stop < 0 || stop >= end || stop - at > 33 ? at + 1 : stop + 1;
        const units =
          after < end && i + 2 < value.length && source[after] === value[i + 2] && source[after] !== value[i + 1]
            ? 2
            : 1;
        for (let k = 0; k < units && i + k < value.length; k++) this.#addUnit(value[i + k]!, at, after);
        at = after;
        i += units;
      } else if (source[at] === '\0' || !/[\s>\\]/.test(source[at]!)) {
        this.#addUnit(unit, at, at + 1);
        at++;
        i++;
      } else {
        at++;
      }
    }
  }
}
