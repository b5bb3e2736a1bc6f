import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { Action } from '../../core/document/action.ts';
import { daysOverdue } from '../../core/rules/overdue.ts';
import type { SourceText } from '../../core/text/source-text.ts';
import { type Span, touches, trim } from '../../core/text/span.ts';
import { spanOf } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** Standard types, which every theme has colours for, told apart by modifiers of our own. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['class', 'number', 'function', 'enumMember'],
  tokenModifiers: ['owner', 'timescale', 'check', 'status', 'overdue'],
};

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

const owner = 1;
const timescale = 2;
const check = 4;
const status = 8;
const overdue = 16;

/** The owners, dates, checks and states of the actions, in the order of the text; those within a range where one is given. */
export function semanticTokensOf(judged: JudgedText, range?: Range): SemanticTokens {
  const { judgement, input, lines } = judged;
  const builder = new SemanticTokensBuilder();
  const within = range && spanOf(lines, range);
  const tokens = (judgement.document?.actions ?? [])
    .filter(({ span }) => !within || touches(span, within))
    .flatMap((action) => tokensOf(action, daysOverdue(action, input.today) !== undefined))
    .filter(({ span }) => !within || touches(span, within))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let from = 0;
  for (const token of tokens) {
    // Two actions may share an owner, and a check may name one: the words that come first keep their colour.
    if (token.span.start < from) continue;
    from = token.span.end;
    for (const line of linesOf(input.text, token.span)) {
      const { line: row, character } = lines.positionAt(line.start);
      builder.push(row, character, line.end - line.start, token.type, token.modifiers);
    }
  }
  return builder.build();
}

function tokensOf(action: Action, isLate: boolean): Token[] {
  const stated = <Fact extends { readonly source: string; readonly span: Span }>(fact: Fact | undefined) =>
    fact?.source === 'stated' && fact.span.end > fact.span.start ? fact : undefined;
  const who = stated(action.owner);
  const when = stated(action.timescale);
  const how = stated(action.verification);
  const state =
    action.status && action.status.span.start !== action.text.span.start ? stated(action.status) : undefined;
  return [
    ...(who ? [{ span: who.span, type: 0, modifiers: owner }] : []),
    ...(when ? [{ span: when.span, type: 1, modifiers: timescale | (isLate ? overdue : 0) }] : []),
    ...(how ? [{ span: how.span, type: 2, modifiers: check }] : []),
    ...(state ? [{ span: state.span, type: 3, modifiers: status }] : []),
  ];
}

/** A token stands on one line; words that go over several are one for each. */
function linesOf(text: SourceText, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const words = trim(text, { start: from, end: from + line.length });
    if (words.end > words.start) spans.push(words);
    from += line.length + 1;
  }
  return spans;
}
