import type { GovernanceDocument } from '../document/governance-document.ts';
import { readDocumentState } from '../reading/document-state.ts';
import type { HeadingFacts, ParagraphFacts, PlacedUnit } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import type { SourceText } from '../text/source-text.ts';
import { shift } from '../text/span.ts';
import { locate } from './locate.ts';

/** The state that the details at the top give, or else a line near the top or at the end; a document that says nothing is live. */
export function stateOf(
  text: SourceText,
  units: readonly PlacedUnit[],
  stated: GovernanceDocument['state'] | undefined,
): GovernanceDocument['state'] {
  if (stated) return stated;
  const ends = [...units.slice(0, 6), ...units.slice(-2)];
  for (const { at, unit } of ends) {
    const said = unit.type === 'paragraph' || unit.type === 'heading' ? stateSaidIn(unit) : undefined;
    if (said) return { value: said.state, span: locate(text, at, said.prose, said.span).span };
  }
  return { value: 'live' };
}

/** The state that the first line to give one gives, and where it stands in the prose. */
const stateSaidIn = remembered((unit: ParagraphFacts | HeadingFacts) => {
  for (const { text, at, prose } of unit.type === 'paragraph' ? unit.lines() : [unit.statement]) {
    const said = readDocumentState(text);
    if (said) return { state: said.state, prose, span: shift(at, said.span) };
  }
  return undefined;
});
