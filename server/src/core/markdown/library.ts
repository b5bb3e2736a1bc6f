import type { ListItem, Nodes, Root, RootContent, TableRow } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import type { Span } from '../text/span.ts';
import type { Block, Cell, Item, Placed, Row, Table } from './block.ts';
import { opensTable, readHtmlTables, tableDepth } from './html-tables.ts';
import { cleanInline } from './inline.ts';
import { plainProse } from './plain-words.ts';
import type { Comment, Prose } from './prose.ts';

/** Of GitHub's Markdown only what governance documents use: automatic links would double the cost and serve nothing. */
const gitHubParts: Plugin<[], Root> = function () {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmStrikethrough(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
};

const processor = unified().use(remarkParse).use(gitHubParts).freeze();

/**
 * The blocks of a stretch of text as the library reads them, whatever stands in it. `definitions` are link definitions
 * that stand elsewhere in the document, each on a line of its own: words in brackets read otherwise for them.
 */
export function parseWithLibrary(stretch: string, definitions = ''): Placed<Block>[] {
  // The library drops a byte order mark that opens its text, and does not count it.
  const apart = stretch.startsWith('\uFEFF') ? '\n' : '';
  const before = definitions === '' ? apart : `${definitions}\n\n`;
  const text = before + stretch;
  const blocks: Placed<Block>[] = [];
  const nodes = processor.parse(text).children;
  for (let index = 0; index < nodes.length; index++) {
    const { start, end } = closedSpan(nodes[index]!, text);
    if (start < before.length) continue;
    if (opensHtmlTable(nodes[index]!)) {
      index = lastOfTable(nodes, index, text);
      const html = text.slice(start, closedSpan(nodes[index]!, text).end);
      for (const { at, unit } of htmlBlocks(html)) blocks.push({ at: start + at - before.length, unit });
    } else {
      const source = text.slice(start, end);
      blocks.push({ at: start - before.length, unit: blockOf(nodes[index]!, text, start, source) });
    }
  }
  return blocks;
}

/** So many blocks a table in HTML may run through before it is taken for one that was never closed. */
const longestTable = 200;

function opensHtmlTable(node: RootContent): boolean {
  return node.type === 'html' && !/^\s*<(?:[!?]|script|pre|style|textarea)/i.test(node.value) && opensTable(node.value);
}

/** A blank line ends a block of HTML, not the table in it: the index of the node in which the table is closed. */
function lastOfTable(nodes: readonly RootContent[], first: number, text: string): number {
  let depth = 0;
  for (let index = first; index < Math.min(nodes.length, first + longestTable); index++) {
    const node = nodes[index]!;
    if (node.type === 'heading' || node.type === 'table') break;
    const { start, end } = spanOf(node);
    depth += tableDepth(text.slice(start, end));
    if (depth <= 0) return index;
  }
  return first;
}

/** The tables in a stretch of HTML as blocks, and what stands around them. */
function htmlBlocks(html: string): Placed<Block>[] {
  const blocks: Placed<Block>[] = [];
  let from = 0;
  const addOpaque = (to: number) => {
    const source = html.slice(from, to);
    if (source.trim() !== '') {
      blocks.push({ at: from, unit: { type: 'opaque', source, comments: commentsIn(source, 0) } });
    }
  };
  for (const table of readHtmlTables(html)) {
    addOpaque(table.at);
    blocks.push(table);
    from = table.at + table.unit.source.length;
  }
  addOpaque(html.length);
  return blocks;
}

/** The link definitions of a stretch, each as a line that defines the same label. */
export function definitionsWithLibrary(stretch: string): string[] {
  const lines: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'definition') lines.push(`[${node.label ?? node.identifier}]: x`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(processor.parse(stretch));
  return lines;
}

function blockOf(node: RootContent, text: string, at: number, source: string): Block {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        source,
        level: node.depth,
        prose: cleanInline(node.children, text, spanOf(node), at),
      };
    case 'paragraph':
      return { type: 'paragraph', source, prose: cleanInline(node.children, text, spanOf(node), at) };
    case 'list':
      return {
        type: 'list',
        source,
        ...(node.ordered ? { first: node.start ?? 1 } : {}),
        items: node.children.map((item, index) => {
          const start = spanOf(item).start;
          const ordered = node.ordered === true;
          return { at: start - at, unit: itemOf(item, text, start, { ordered }, 0, startOfNext(node.children, index)) };
        }),
      };
    case 'table':
      return tableOf(node.children, text, source, at);
    case 'blockquote':
      return { type: 'quote', source };
    default:
      return (
        (node.type === 'html' && htmlHeading(source)) || {
          type: 'opaque',
          source,
          comments: node.type === 'html' ? commentsIn(node.value, 0) : [],
        }
      );
  }
}

/** "<h2>Actions</h2>" with nothing but words in it, as pasted from elsewhere. */
function htmlHeading(source: string): Block | undefined {
  const match = /^<h([1-6])(?:\s[^<>]{0,200})?>([^<>&]{1,300})<\/h\1>$/i.exec(source);
  if (!match) return undefined;
  const start = source.indexOf('>') + 1;
  const prose = plainProse(source, [{ start, end: start + match[2]!.length }], { start: 0, end: source.length }, '');
  return prose && { type: 'heading', source, level: Number(match[1]), prose };
}

function tableOf(rows: readonly TableRow[], text: string, source: string, at: number): Table {
  const placed = rows.map((row) => {
    const start = spanOf(row).start;
    return { at: start - at, unit: rowOf(row, text, start) };
  });
  const header = placed[0] ?? { at: 0, unit: { type: 'row', source: '', cells: [] } satisfies Row };
  const lineStart = lineAfter(text, at + header.at + header.unit.source.length);
  return {
    type: 'table',
    source,
    markup: 'pipes',
    header,
    rows: placed.slice(1),
    delimiterEnd: lineEnd(text, lineStart) - at,
  };
}

function rowOf(row: TableRow, text: string, at: number): Row {
  const { start, end } = spanOf(row);
  const cells = row.children.map((cell): Cell => {
    const whole = spanOf(cell);
    const from = text[whole.start] === '|' ? whole.start + 1 : whole.start;
    // The library counts the blanks behind the last pipe of a line to its cell, and the pipe with them.
    let end = whole.end;
    if (cell === row.children.at(-1)) while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
    const piped = end > from && text[end - 1] === '|' && text[end - 2] !== '\\';
    const to = piped ? end - 1 : whole.end;
    return {
      span: { start: from - at, end: to - at },
      prose: cleanInline(cell.children, text, { start: from, end: to }, at),
    };
  });
  return { type: 'row', source: text.slice(start, end), cells };
}

/** Where the item behind one starts. */
function startOfNext(items: readonly ListItem[], index: number): number | undefined {
  const next = items[index + 1];
  return next && spanOf(next).start;
}

function itemOf(
  node: ListItem,
  text: string,
  base: number,
  { ordered, number }: Pick<Item, 'ordered' | 'number'>,
  depth: number,
  next: number | undefined,
): Item {
  const { start, end } = closedSpan(node, text, next);
  const prose: Prose[] = [];
  const children: Item[] = [];
  const comments: Comment[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph') prose.push(cleanInline(child.children, text, spanOf(child), base));
    else if (child.type === 'list') {
      for (const [index, inner] of child.children.entries()) {
        children.push(
          itemOf(
            inner,
            text,
            base,
            child.ordered ? { ordered: true, number: (child.start ?? 1) + index } : { ordered: false },
            depth + 1,
            startOfNext(child.children, index),
          ),
        );
      }
    } else if (child.type === 'html') comments.push(...commentsIn(child.value.trimEnd(), spanOf(child).start - base));
  }
  const [first, ...rest] = prose;
  return {
    type: 'item',
    source: depth === 0 ? text.slice(start, end) : '',
    ordered,
    ...(number === undefined ? {} : { number }),
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    depth,
    ...(first ? { prose: first } : {}),
    paragraphs: rest,
    children,
    span: { start: start - base, end: end - base },
    comments: [...comments, ...prose.flatMap((one) => one.comments)],
  };
}

function commentsIn(html: string, at: number): Comment[] {
  const comments: Comment[] = [];
  for (let from = html.indexOf('<!--'); from >= 0; from = html.indexOf('<!--', from + 4)) {
    const stop = html.indexOf('-->', from + 4);
    const end = stop < 0 ? html.length : stop + 3;
    comments.push({
      text: html.slice(from + 4, stop < 0 ? html.length : stop).trim(),
      span: { start: at + from, end: at + end },
    });
    if (stop < 0) break;
  }
  return comments;
}

/**
 * Where a block stands. Code or HTML in a list that nothing closes would take with it the blank lines behind it, and the
 * marker of the item that closes it: `next` is where that one starts.
 */
function closedSpan(node: Nodes, text: string, next = text.length): Span {
  const { start, end } = spanOf(node);
  if (node.type !== 'list' && node.type !== 'listItem') return { start, end };
  let last = Math.min(end, next);
  while (last > start && /[ \t\r\n]/.test(text[last - 1]!)) last--;
  return { start, end: Math.min(end, lineEnd(text, last)) };
}

function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

function lineAfter(text: string, offset: number): number {
  let at = lineEnd(text, offset);
  if (text[at] === '\r') at++;
  if (text[at] === '\n') at++;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
