import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { highRisks, ordinaryHighRisks, riskDecisions } from '../vocabulary/risk-words.ts';

/** The longest phrase wins, so that "high risk medicines" is not taken for a high risk. */
const risks = new PhraseFinder<boolean>([
  ...highRisks.map((phrase) => [phrase, true] as const),
  ...ordinaryHighRisks.map((phrase) => [phrase, false] as const),
]);
const decisions = PhraseFinder.of(riskDecisions);

/** Without a phrase of one of these no high risk is stated, and no decision. */
export const highRiskWords = new PhraseLists(risks, decisions);

/** "Staffing at night is rated red": a risk stated as one of the highest, with no decision in the same sentence. */
export function readHighRisk(sentence: string): Span | undefined {
  if (!/risk|red\b|scored/i.test(sentence)) return undefined;
  const risk = risks.findAll(sentence).find(({ value }) => value);
  return risk && !/\b(?:no|not|from|was)\s$/i.test(sentence.slice(0, risk.span.start)) ? risk.span : undefined;
}

export function tellsDecision(sentence: string): boolean {
  return decisions.find(sentence) !== undefined;
}
