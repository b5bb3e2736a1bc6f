import { PhraseFinder } from '../text/phrases.ts';
import { strengthDenials, strengthHeadings } from '../vocabulary/strengths.ts';

const strengths = new PhraseFinder(strengthHeadings.map((phrase) => [phrase, true] as const));
const denials = new PhraseFinder(strengthDenials.map((phrase) => [phrase, true] as const));

/** True for a heading such as "What went well". */
export function headsStrengths(heading: string): boolean {
  const plain = heading.replace(/['’]/g, '');
  return strengths.find(plain) !== undefined && denials.find(plain) === undefined;
}
