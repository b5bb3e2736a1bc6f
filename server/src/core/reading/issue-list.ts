import { PhraseFinder } from '../text/phrases.ts';
import { issueListHeadings } from '../vocabulary/issue-lists.ts';

const headings = PhraseFinder.of(issueListHeadings);

/** "2. Concerns", "Key findings:", but not "Concerns of the family about the move". */
export function headsIssueList(heading: string): boolean {
  return headings.whole(heading.replace(/^[\s\d.)]{0,8}/, '')) === true;
}
