import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { GovernanceDocument } from '../../core/document/governance-document.ts';
import type { Lines } from '../../core/text/lines.ts';
import { actionSymbol, rangeOf, sectionSymbol } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** The sections of a document, and in each the actions that stand there. */
export function documentSymbolsOf({ judgement, lines }: JudgedText): DocumentSymbol[] {
  return judgement.document ? symbolsBelow(judgement.document, lines, childrenOf(judgement.document), 0) : [];
}

interface Children {
  readonly sections: readonly number[][];
  readonly actions: readonly number[][];
}

function childrenOf(document: GovernanceDocument): Children {
  const sections: number[][] = document.sections.map(() => []);
  const actions: number[][] = document.sections.map(() => []);
  for (const [index, { parent }] of document.sections.entries()) if (parent >= 0) sections[parent]!.push(index);
  for (const [index, { section }] of document.actions.entries()) actions[section]?.push(index);
  return { sections, actions };
}

function symbolsBelow(
  document: GovernanceDocument,
  lines: Lines,
  children: Children,
  section: number,
): DocumentSymbol[] {
  const actions = children.actions[section]!.map((index): DocumentSymbol => {
    const { text, span, owner, timescale, id } = document.actions[index]!;
    const words = text.value || 'Action';
    return {
      name: id ? `${id.value} ${words}` : words,
      detail: [owner?.value, timescale?.value].filter(Boolean).join(' · '),
      kind: actionSymbol,
      range: rangeOf(lines, span),
      selectionRange: rangeOf(lines, within(text.span, span)),
    };
  });
  const sections = children.sections[section]!.map((index): DocumentSymbol => {
    const { heading, span } = document.sections[index]!;
    return {
      name: heading?.value || 'Section',
      kind: sectionSymbol,
      range: rangeOf(lines, span),
      selectionRange: rangeOf(lines, within(heading?.span ?? span, span)),
      children: symbolsBelow(document, lines, children, index),
    };
  });
  return [...actions, ...sections].toSorted((a, b) => a.range.start.line - b.range.start.line);
}

/** Editors refuse a selection that reaches beyond its range. */
function within(inner: { start: number; end: number }, outer: { start: number; end: number }) {
  return inner.start >= outer.start && inner.end <= outer.end ? inner : { start: outer.start, end: outer.start };
}
