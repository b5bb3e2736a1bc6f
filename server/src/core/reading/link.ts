import type { Span } from '../text/span.ts';
import { withoutSectionWords } from './field-roles.ts';
import { readOwner } from './owner.ts';
import { readTimescale } from './timescale.ts';

const cited =
  /\b(?:gap|lesson|learning point|finding|recommendation|rec|point|item|theme|issue|concern|risk|standard|regulation|reg|complaint|incident|outcome|objective|priority|area|requirement|breach|audit|kloe)s?\.?\s(?:no\.?\s|number\s)?(?:[A-Z]{0,3}-?\d[\d./-]{0,8}[a-z]?|[A-Z])(?![\da-zß-ɏ])|\b[LFRT]\d{1,2}\b/i;
const reasoned =
  /\b(?:because|due to|following (?:the|a|an|our|this)|in response to|so that|as a result|to prevent|to avoid|to reduce|to stop|identified (?:in|at|by|during)|raised (?:in|at|by|during)|found (?:in|at|by|during)|from the (?:[a-zß-ɏ]+ )?(?:audit|inspection|review|complaint|incident|survey|visit|report)|after the (?:[a-zß-ɏ]+ )?(?:audit|inspection|review|complaint|incident|survey|visit|fall|error))\b/i;

/** The words of an action that say which finding, lesson or incident it answers. */
export function readLink(action: string): (Span & { readonly by: 'reference' | 'reason' }) | undefined {
  const reference = cited.exec(action);
  const match = reference ?? reasoned.exec(action);
  if (!match) return undefined;
  return { start: match.index, end: match.index + match[0].length, by: reference ? 'reference' : 'reason' };
}

/** True where a heading says what the actions below it are about, and not only that there are some, for whom, or by when. */
export function namesIssue(heading: string): boolean {
  const rest = withoutSectionWords(heading).replace(/^[\s\d.)(A-Z-]{1,8}(?=\s|$)/, '');
  const content = (rest.match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word.toLowerCase()));
  if (content.length === 0) return false;
  const time = readTimescale(heading, 'field');
  if (time && time.class !== 'event') return false;
  const owner = readOwner(heading);
  return owner?.class !== 'role' && owner?.class !== 'group';
}

const common = new Set(
  'the and for from our this that with what will next new more other all now part section table list our following general plan agreed log further immediate required needed'.split(
    ' ',
  ),
);
