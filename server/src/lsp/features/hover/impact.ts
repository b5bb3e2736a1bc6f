import type { GovernanceDocument } from '../../../core/document/governance-document.ts';
import { impactWords, strongerImpact } from '../../../core/vocabulary/impact-words.ts';
import type { HoverPart } from './part.ts';

/** What a statement of impact tells, and what would make it stronger. */
export function* impactParts({ learning }: GovernanceDocument): Iterable<HoverPart> {
  for (const { impact } of learning) {
    if (impact?.source !== 'stated') continue;
    const stronger = strongerImpact[impact.rung];
    const advice = stronger ? `\n\nStronger: ${stronger.advice}  \nFor example: “${stronger.example}”` : '';
    yield { span: impact.span, words: () => `**Impact**: ${impactWords[impact.rung]}${advice}` };
  }
}
