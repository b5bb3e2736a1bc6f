import type { WorkedOut } from '../../document/timescale.ts';
import type { TimeExpression } from './expression.ts';

/** What the day of an expression is worked out from; undefined where the words give it whole. */
export function workedOut(expression: TimeExpression): WorkedOut | undefined {
  switch (expression.kind) {
    case 'period': {
      const { count, unit, working } = expression.amount;
      const after = count === undefined || expression.inclusive ? {} : { after: { count, unit, working } };
      return { from: expression.from ? 'words' : 'document', ...after };
    }
    case 'weekday':
    case 'near-day':
      return { from: 'document' };
    case 'near-period':
      return { from: 'end-of-period' };
    case 'meeting':
      return { from: 'meeting' };
    case 'month':
    case 'quarter':
    case 'financial-year':
    case 'year':
    case 'week-of':
    case 'season':
      return { from: 'end-of-period' };
    case 'range':
    case 'several':
      return { from: 'last-of-several' };
    case 'day':
      return expression.year === undefined ? { from: 'year-of-document' } : undefined;
    default:
      return undefined;
  }
}
