import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { type Span, shift } from '../text/span.ts';
import type { Cell, Placed, Row, Table } from './block.ts';
import { HtmlProseBuilder } from './html-prose.ts';
import type { Prose } from './prose.ts';

/** No table that people read is wider; what stands further right is left out. */
const widest = 60;
/** Cells that reach down are copied to each row below them; so many characters of them in one table are enough. */
const mostMerged = 100_000;

const breaking = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre hr table tr td th caption'.split(' '),
);
const hidden = new Set(['style', 'script', 'xml', 'template', 'noscript', 'title']);
const marks: ReadonlyMap<string, 'strong' | 'struck'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['s', 'struck'],
  ['del', 'struck'],
  ['strike', 'struck'],
]);

/** True where a table opens somewhere in the HTML. */
export function opensTable(html: string): boolean {
  return /<table[\s>]/i.test(html);
}

/** How many more tables open in a stretch of HTML than close. */
export function tableDepth(html: string): number {
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?table[\s>]/gi)) depth += tag[1] === '/' ? -1 : 1;
  return depth;
}

/**
 * The tables of a stretch of HTML, such as word processors paste; `at` counts from its start. The HTML may be broken:
 * tags that are missing are supplied where the next one needs them, and a table in a cell is words of that cell. Only the
 * tokens of the library are used, never its tree: they take time in proportion to the text whatever stands in it.
 */
export function readHtmlTables(html: string): Placed<Table>[] {
  const reader = new TableReader(html);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
  tokenizer.write(html, true);
  reader.end(html.length);
  return reader.tables;
}

interface RawCell {
  readonly content: Span;
  readonly inside: number;
  readonly prose: Prose;
  readonly width: number;
  readonly height: number;
}

interface RawRow {
  readonly span: Span;
  readonly cells: readonly RawCell[];
}

interface OpenCell {
  readonly start: number;
  /** The end of the last tag that opened before any closed. */
  inside: number;
  closed: boolean;
  readonly width: number;
  readonly height: number;
  readonly builder: HtmlProseBuilder;
}

class TableReader implements TokenHandler {
  readonly tables: Placed<Table>[] = [];
  readonly #html: string;
  #depth = 0;
  #hidden: string | undefined;
  #tableStart = 0;
  #rows: RawRow[] = [];
  #row: { readonly start: number; readonly cells: RawCell[] } | undefined;
  #cell: OpenCell | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  onStartTag({ tagName, location, attrs }: Token.TagToken): void {
    if (!location || this.#hidden) return;
    const { startOffset, endOffset } = location;
    if (hidden.has(tagName)) {
      this.#hidden = tagName;
      return;
    }
    if (tagName === 'table' && ++this.#depth === 1) {
      this.#tableStart = startOffset;
      this.#rows = [];
      return;
    }
    if (this.#depth === 1 && this.#structure(tagName, startOffset, endOffset, attrs)) return;
    if (this.#cell && !this.#cell.closed && !isVoid(tagName)) this.#cell.inside = endOffset;
    const mark = marks.get(tagName);
    if (mark) this.#cell?.builder.open(mark);
    else if (tagName === 'br' || breaking.has(tagName)) this.#cell?.builder.addBreak(startOffset, endOffset);
  }

  onEndTag({ tagName, location }: Token.TagToken): void {
    if (!location) return;
    if (this.#hidden) {
      if (tagName === this.#hidden) this.#hidden = undefined;
      return;
    }
    const { startOffset, endOffset } = location;
    const mark = marks.get(tagName);
    if (this.#cell) this.#cell.closed = true;
    if (tagName === 'table' && this.#depth > 0 && --this.#depth === 0) this.#endTable(startOffset, endOffset);
    else if (this.#depth === 1 && (tagName === 'td' || tagName === 'th')) this.#endCell(startOffset);
    else if (this.#depth === 1 && tagName === 'tr') this.#endRow(startOffset, endOffset);
    else if (mark) this.#cell?.builder.close(mark);
    else if (breaking.has(tagName)) this.#cell?.builder.addBreak(startOffset, endOffset);
  }

  onCharacter(token: Token.CharacterToken): void {
    if (token.location && !this.#hidden)
      this.#cell?.builder.addText(token.chars, token.location.startOffset, token.location.endOffset);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onComment({ data, location }: Token.CommentToken): void {
    if (location) this.#cell?.builder.addComment(data, { start: location.startOffset, end: location.endOffset });
  }

  onNullCharacter(): void {}
  onDoctype(): void {}
  onEof(): void {}

  /** Closes what the text leaves open. */
  end(at: number): void {
    if (this.#depth > 0) this.#endTable(at, at);
  }

  /** The tags that make rows and cells; a row or cell that is still open ends where the next begins. */
  #structure(tag: string, start: number, end: number, attrs: Token.TagToken['attrs']): boolean {
    if (tag === 'tr' || tag === 'thead' || tag === 'tbody' || tag === 'tfoot' || tag === 'caption') {
      this.#endRow(start, start);
      if (tag === 'tr') this.#row = { start, cells: [] };
      return true;
    }
    if (tag !== 'td' && tag !== 'th') return false;
    this.#endCell(start);
    this.#row ??= { start, cells: [] };
    this.#cell = {
      start: end,
      inside: end,
      closed: false,
      width: spanning(attrs, 'colspan', widest),
      height: spanning(attrs, 'rowspan', 1000),
      builder: new HtmlProseBuilder(this.#html, this.#row.start),
    };
    return true;
  }

  #endCell(at: number): void {
    const cell = this.#cell;
    if (!cell || !this.#row) return;
    this.#cell = undefined;
    const content = { start: cell.start, end: Math.max(cell.start, at) };
    this.#row.cells.push({
      content: shift(-this.#row.start, content),
      inside: cell.inside - this.#row.start,
      prose: cell.builder.finish(content),
      width: cell.width,
      height: cell.height,
    });
  }

  #endRow(at: number, end: number): void {
    this.#endCell(at);
    const row = this.#row;
    this.#row = undefined;
    if (row) this.#rows.push({ span: { start: row.start, end }, cells: row.cells });
  }

  #endTable(at: number, end: number): void {
    this.#endRow(at, at);
    this.#depth = 0;
    const start = this.#tableStart;
    const rows = gridOf(this.#rows).map(
      ({ span, cells }): Placed<Row> => ({
        at: span.start - start,
        unit: { type: 'row', source: this.#html.slice(span.start, span.end), cells },
      }),
    );
    const [header, ...rest] = rows;
    if (!header) return;
    const source = this.#html.slice(start, end);
    this.tables.push({
      at: start,
      unit: { type: 'table', source, markup: 'html', header, rows: rest, delimiterEnd: 0 },
    });
  }
}

function isVoid(tag: string): boolean {
  return tag === 'br' || tag === 'hr' || tag === 'img' || tag === 'wbr' || tag === 'input';
}

function spanning(attrs: Token.TagToken['attrs'], name: string, most: number): number {
  const value = Number.parseInt(attrs.find((one) => one.name === name)?.value ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(most, Math.max(1, value));
}

interface Reaching {
  readonly cell: Cell;
  readonly rowStart: number;
  rowsLeft: number;
}

/** Every row with a cell for each column: what reaches down stands in each row, what reaches across in its first column. */
function gridOf(rows: readonly RawRow[]): { span: Span; cells: Cell[] }[] {
  const reaching = new Map<number, Reaching>();
  let merged = 0;
  return rows.map(({ span, cells: own }) => {
    const cells: Cell[] = [];
    const takeMerged = () => {
      for (let above = reaching.get(cells.length); above; above = reaching.get(cells.length)) {
        if (--above.rowsLeft === 0) reaching.delete(cells.length);
        merged += above.cell.prose.text.length;
        cells.push(movedCell(above.cell, above.rowStart - span.start, merged <= mostMerged));
      }
    };
    for (const { content, inside, prose, width, height } of own) {
      takeMerged();
      if (cells.length >= widest) break;
      const cell: Cell = { span: content, inside, prose, ...(width > 1 ? { width } : {}) };
      const blank: Cell = { span: content, prose: blankAt(content.end), merged: true };
      for (let k = 0; k < width && cells.length < widest; k++) {
        const here = k === 0 ? cell : blank;
        if (height > 1) reaching.set(cells.length, { cell: here, rowStart: span.start, rowsLeft: height - 1 });
        cells.push(here);
      }
    }
    takeMerged();
    return { span, cells };
  });
}

function movedCell({ span, prose, width }: Cell, by: number, withWords: boolean): Cell {
  const moved = withWords ? movedProse(prose, by) : blankAt(span.end + by);
  return { span: shift(by, span), prose: moved, merged: true, ...(width ? { width } : {}) };
}

function movedProse(prose: Prose, by: number): Prose {
  return {
    ...prose,
    runs: prose.runs.map(({ text, source, end }) => ({
      text,
      source: source + by,
      ...(end === undefined ? {} : { end: end + by }),
    })),
    span: shift(by, prose.span),
    comments: [],
  };
}

function blankAt(at: number): Prose {
  return {
    text: '',
    runs: [],
    span: { start: at, end: at },
    struck: [],
    strong: [],
    code: [],
    hardBreaks: new Set(),
    comments: [],
  };
}
