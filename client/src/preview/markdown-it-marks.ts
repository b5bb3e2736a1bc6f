import type { LineMark, LineMarks } from './line-marks.ts';

/** The little of a block token that is needed here. */
interface Token {
  readonly type: string;
  /** Its lines, from zero; the second is the first line after it. */
  readonly map: readonly [number, number] | null;
  readonly hidden: boolean;
  attrJoin(name: string, value: string): void;
  attrSet(name: string, value: string): void;
}

type Render = (tokens: Token[], index: number, options: object, environment: unknown, self: Renderer) => string;

interface Renderer {
  readonly rules: Record<string, Render | undefined>;
  renderToken(tokens: Token[], index: number, options: object): string;
}

/** The part of markdown-it that an extension of it is given. */
export interface MarkdownIt {
  readonly renderer: Renderer;
  readonly utils: { escapeHtml(text: string): string };
}

/** Which document is shown; the preview says it where it knows it. */
interface Environment {
  readonly currentDocument?: { toString(): string };
}

const blocks = ['tr_open', 'list_item_open', 'paragraph_open', 'heading_open'];

/**
 * Shows badges and a mark in the margin at the rows, items, paragraphs and headings of a document, as it is drawn: what is
 * known of a document changes while its text stays the same. Badges stand inside the first cell of a row.
 */
export function showMarks(markdown: MarkdownIt, marksOf: (uri: string) => LineMarks | undefined): void {
  const { rules } = markdown.renderer;
  const markAt = (tokens: Token[], index: number, environment: unknown): LineMark | undefined => {
    const uri = (environment as Environment | undefined)?.currentDocument?.toString();
    const marks = uri === undefined ? undefined : marksOf(uri);
    return marks && markOf(tokens, index, marks);
  };
  const extend = (type: string, render: (drawn: string, ...rest: Parameters<Render>) => string) => {
    const before = rules[type];
    rules[type] = (tokens, index, options, environment, self) => {
      const draw = () =>
        before ? before(tokens, index, options, environment, self) : self.renderToken(tokens, index, options);
      const mark = blocks.includes(type) ? markAt(tokens, index, environment) : undefined;
      setMark(tokens[index]!, mark);
      return render(draw(), tokens, index, options, environment, self);
    };
  };
  const extras = (tokens: Token[], index: number, environment: unknown) => {
    const mark = markAt(tokens, index, environment);
    return mark ? wordsBeside(mark, markdown.utils.escapeHtml) : '';
  };
  for (const type of blocks) {
    // Nothing may stand between a row and its cells.
    extend(type, (drawn, tokens, index, _, environment) =>
      type === 'tr_open' ? drawn : drawn + extras(tokens, index, environment),
    );
  }
  for (const type of ['td_open', 'th_open']) {
    extend(type, (drawn, tokens, index, _, environment) =>
      tokens[index - 1]?.type === 'tr_open' ? drawn + extras(tokens, index - 1, environment) : drawn,
    );
  }
}

/** All that is known of the token's own lines, without those of the blocks inside it that are marked themselves. */
function markOf(tokens: Token[], index: number, marks: LineMarks): LineMark | undefined {
  const lines = linesOf(tokens, index);
  if (!lines) return undefined;
  const found: LineMark[] = [];
  for (let line = lines[0]; line < lines[1]; line++) {
    const mark = marks.get(line);
    if (mark) found.push(mark);
  }
  if (found.length === 0) return undefined;
  return { badges: found.flatMap(({ badges }) => badges), problems: found.flatMap(({ problems }) => problems) };
}

function linesOf(tokens: Token[], index: number): Token['map'] {
  const token = tokens[index]!;
  if (token.type === 'paragraph_open')
    return token.hidden || tokens[index - 1]?.type === 'list_item_open' ? null : token.map;
  if (token.type !== 'list_item_open') return token.map;
  const first = tokens[index + 1];
  return first?.type === 'paragraph_open' ? first.map : null;
}

/** Tokens are kept from one drawing to the next, so what was set the last time is taken back. */
function setMark(token: Token, mark: LineMark | undefined): void {
  const attributes = (token as { attrs?: [string, string][] | null }).attrs ?? [];
  for (const attribute of attributes) {
    if (attribute[0] === 'class') attribute[1] = attribute[1].replace(/ ?golden-thread-[a-z]+/g, '');
  }
  if (mark && mark.problems.length > 0) token.attrJoin('class', 'golden-thread-problem');
}

function wordsBeside({ badges, problems }: LineMark, escaped: (text: string) => string): string {
  const shown = badges.map(
    ({ words, tone }) => `<span class="golden-thread-badge golden-thread-${tone}">${escaped(words)}</span> `,
  );
  const told = problems.map((words) => escaped(words)).join(' ');
  // The mark in the margin is seen; whoever listens hears the words.
  const heard =
    problems.length > 0 ? `<span class="golden-thread-note" role="note" title="${told}">${told}</span>` : '';
  return shown.join('') + heard;
}
