import { PhraseFinder } from '../text/phrases.ts';
import { strengthDenials, strengthHeadings } from '../vocabulary/strengths.ts';

const strengths = PhraseFinder.of(strengthHeadings);
const denials = PhraseFinder.of(strengthDenials);

/** True for a heading such as "What went well". */
export function headsStrengths(heading: string): boolean {
  const plain = heading.replace(/['’]/g, '');
  return strengths.find(plain) !== undefined && denials.find(plain) === undefined;
}
