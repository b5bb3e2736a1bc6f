import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { type Span, trim } from '../text/span.ts';
import { sharingHeadings, sharingRoutes, sharingVerbs } from '../vocabulary/sharing.ts';

const routes = PhraseFinder.of(sharingRoutes);
const verbs = PhraseFinder.of(sharingVerbs);
const headings = PhraseFinder.of(sharingHeadings);

/** Without a phrase of these nothing is shared with others. */
export const sharingWords = new PhraseLists(routes);

/** "Shared with all wards in the September bulletin", "memo to all nurses": a way beyond the people in the room. */
export function readSharing(sentence: string): Span | undefined {
  const route = routes.find(sentence);
  if (!route || !verbs.find(sentence)) return undefined;
  return trim(sentence, { start: 0, end: sentence.length });
}

/** "Sharing", "How we shared this". */
export function headsSharing(heading: string): boolean {
  return heading.split(/\s+/).length <= 5 && headings.find(heading) !== undefined;
}
