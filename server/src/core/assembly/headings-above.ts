import type { Located } from '../document/located.ts';
import { namesIssue } from '../reading/link.ts';
import { tellsOfBefore } from '../reading/unfinished.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';

/** What the headings above an action say of it. */
export interface HeadingsAbove {
  /** The nearest heading that names what the action answers. */
  readonly link?: Located<string> | undefined;
  /** The heading says that what stands below it comes from before. */
  readonly older: boolean;
}

/** What the headings of a section and of those around it say; one that states the action itself says nothing of its reason. */
export function headingsAbove({ sections }: Outline, section: number, action?: Span): HeadingsAbove {
  const headed = sections[section]?.heading;
  const older = headed !== undefined && said(headed.value).older;
  for (let index = section; index > 0; index = sections[index]!.parent) {
    const { heading, level } = sections[index]!;
    const itself = heading && action && action.start <= heading.span.start && heading.span.end <= action.end;
    if (heading && level !== 1 && !itself && said(heading.value).issue) return { link: heading, older };
  }
  return { older };
}

const said = rememberedText((heading) => ({ older: tellsOfBefore(heading), issue: namesIssue(heading) }));
