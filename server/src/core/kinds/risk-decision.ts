import type { KindDescription } from './kind.ts';

export const riskDecision: KindDescription = {
  id: 'risk-decision',
  title: 'Risk decision',
  description: 'Records why an immediate decision about a risk was taken, by whom, and when it is looked at again',
  names: [
    'risk decision',
    'risk decision record',
    'risk control',
    'risk control decision',
    'immediate protection decision',
    'risk management decision',
    'decision record',
    'positive risk decision',
  ],
  certainNames: ['risk decision', 'risk decision record', 'risk control decision'],
  headings: [
    'what we knew',
    'what was known',
    'options',
    'decision',
    'rationale',
    'proportionality',
    'review',
    'decision maker',
    'follow up',
    'why this decision',
  ],
  parts: [],
  holdsActions: true,
  prose: 'none',
};
