import type { ListItem, Nodes, Root, RootContent, TableRow } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import type { Span } from '../text/span.ts';
import type { Block, Cell, Item, Placed, Row, Table } from './block.ts';
import { cleanInline } from './inline.ts';
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

const plain = unified().use(remarkParse).use(gitHubParts).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(gitHubParts).freeze();

/**
 * The blocks of a text, in order. `hasFrontMatter` says whether the text opens with a closed block of details: while
 * it is still being typed, the front matter grammar would spoil the list that follows.
 */
export function parseBlocks(text: string, hasFrontMatter: boolean): Placed<Block>[] {
  // The library drops a byte order mark and does not count it.
  const before = text.startsWith('\uFEFF') ? 1 : 0;
  return blocksIn(text.slice(before), hasFrontMatter).map(({ at, unit }) => ({ at: at + before, unit }));
}

function blocksIn(text: string, hasFrontMatter: boolean): Placed<Block>[] {
  const tree = (hasFrontMatter ? withFrontMatter : plain).parse(text);
  const blocks: Placed<Block>[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    const { start, end } = spanOf(node);
    blocks.push({ at: start, unit: blockOf(node, text, start, text.slice(start, end)) });
  }
  return blocks;
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
        items: node.children.map((item, index) => {
          const start = spanOf(item).start;
          const number = node.ordered ? (node.start ?? 1) + index : undefined;
          return { at: start - at, unit: itemOf(item, text, start, number, 0) };
        }),
      };
    case 'table':
      return tableOf(node.children, text, source, at);
    case 'blockquote':
      return { type: 'quote', source };
    default:
      return { type: 'opaque', source, comments: node.type === 'html' ? commentsIn(node.value, 0) : [] };
  }
}

function tableOf(rows: readonly TableRow[], text: string, source: string, at: number): Table {
  const placed = rows.map((row) => {
    const start = spanOf(row).start;
    return { at: start - at, unit: rowOf(row, text, start) };
  });
  const header = placed[0] ?? { at: 0, unit: { type: 'row', source: '', cells: [] } satisfies Row };
  const lineStart = lineAfter(text, at + header.at + header.unit.source.length);
  return { type: 'table', source, header, rows: placed.slice(1), delimiterEnd: lineEnd(text, lineStart) - at };
}

function rowOf(row: TableRow, text: string, at: number): Row {
  const { start, end } = spanOf(row);
  const cells = row.children.map((cell): Cell => {
    const whole = spanOf(cell);
    const from = text[whole.start] === '|' ? whole.start + 1 : whole.start;
    const to =
      whole.end > from && text[whole.end - 1] === '|' && text[whole.end - 2] !== '\\' ? whole.end - 1 : whole.end;
    return {
      span: { start: from - at, end: to - at },
      prose: cleanInline(cell.children, text, { start: from, end: to }, at),
    };
  });
  return { type: 'row', source: text.slice(start, end), cells };
}

function itemOf(node: ListItem, text: string, base: number, number: number | undefined, depth: number): Item {
  const { start, end } = spanOf(node);
  const prose: Prose[] = [];
  const children: Item[] = [];
  const comments: Comment[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph') prose.push(cleanInline(child.children, text, spanOf(child), base));
    else if (child.type === 'list') {
      for (const [index, inner] of child.children.entries()) {
        children.push(itemOf(inner, text, base, child.ordered ? (child.start ?? 1) + index : undefined, depth + 1));
      }
    } else if (child.type === 'html') comments.push(...commentsIn(child.value, spanOf(child).start - base));
  }
  const [first, ...rest] = prose;
  return {
    type: 'item',
    source: depth === 0 ? text.slice(start, end) : '',
    ordered: number !== undefined,
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
