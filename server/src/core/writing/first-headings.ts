import { kindOfTitle } from '../assembly/recognise.ts';
import { requirementsOf } from '../kinds/required-parts.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { readLinePlace } from '../reading/line-place.ts';
import { kindForPath } from '../settings/kind-for-path.ts';
import type { Settings } from '../settings/settings.ts';
import type { LikelyHeading } from './likely-headings.ts';

/** A document that is only begun has no more headings below its title than these. */
const mostHeadings = 3;
/** Nor is it longer. */
const longest = 5000;

/**
 * The parts for the first headings of a document that nothing but its title tells to be one of governance. None for a
 * text that says itself, or of which the settings say, that it is something else.
 */
export function firstHeadings(text: string, path: string, settings: Settings, offset: number): LikelyHeading[] {
  if (text.length > longest || kindForPath(settings, path) === 'none') return [];
  const details = readFrontMatter(text)?.details;
  if (details?.kind === 'none' || details?.otherType !== undefined) return [];
  const [title, ...others] = headingsOf(text, offset);
  if (title?.level !== 1 || others.length > mostHeadings) return [];
  const kind = kindOfTitle(title.words);
  if (!kind) return [];
  const there = new Set(others.map(({ words }) => words.toLowerCase()));
  return requirementsOf(kind, settings)
    .parts.filter(({ care, headings }) => !care && !headings.some((heading) => there.has(heading)))
    .map((part) => ({ part, level: 2 }));
}

/** The headings of a text in lines of their own, without the one at the offset. */
function headingsOf(text: string, offset: number): { level: number; words: string }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (from <= offset && offset <= from + line.length) return [];
    const place = readLinePlace(line, line.length);
    return place.in === 'heading' ? [{ level: place.level, words: line.replace(/^[\s#]{1,12}/, '').trim() }] : [];
  });
}
