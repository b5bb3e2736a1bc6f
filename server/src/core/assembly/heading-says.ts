import type { KindId } from '../document/kind.ts';
import { kinds } from '../kinds/catalogue.ts';
import type { KindDescription } from '../kinds/kind.ts';
import { readRecommendedTo } from '../reading/addressee.ts';
import { headsCauses } from '../reading/cause.ts';
import { readSeriesHeading, type SeriesHeading } from '../reading/series-heading.ts';
import { headsSharing } from '../reading/sharing.ts';
import type { HeadingFacts, ParagraphFacts } from '../reading/units.ts';
import { remembered } from '../text/lazy.ts';
import { PhraseLists } from '../text/phrase-lists.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { type UnitWords, unitWords } from './locate.ts';

/** What a heading says by its words alone; absent is what it does not say. */
export interface HeadingSays {
  /** The kinds of document that know it as one of their headings. */
  readonly known?: readonly KindDescription[];
  /** The kinds that it names. */
  readonly names?: readonly KindId[];
  readonly series?: SeriesHeading;
  /** Whose recommendations stand below it, where other headings show that it is about whom they are for. */
  readonly recommendedTo?: string;
  readonly causes?: true;
  readonly sharing?: true;
}

const silent: HeadingSays = {};
const finders = kinds.map((kind) => ({
  kind,
  headings: PhraseFinder.of(kind.headings),
  names: PhraseFinder.of(kind.certainNames),
}));

/** Most headings are of no kind's own, and then no kind is asked by itself. */
const headingsOfAll = new PhraseLists(...finders.map(({ headings }) => headings));
const namesOfAll = new PhraseLists(...finders.map(({ names }) => names));

/** The words of a heading and what they say, read once for as long as they stay the same. */
export const readHeading = remembered(
  ({
    statement: { prose },
  }: HeadingFacts | ParagraphFacts): { readonly words: UnitWords; readonly says: HeadingSays } => {
    const words = unitWords(prose, { start: 0, end: prose.text.length });
    return { words, says: saysOf(words.value) };
  },
);

function saysOf(heading: string): HeadingSays {
  const known = kindsKnowing(heading);
  const names = kindsNamed(heading);
  const series = readSeriesHeading(heading);
  const recommendedTo = readRecommendedTo(heading);
  const says: HeadingSays = {
    ...(known.length > 0 ? { known } : {}),
    ...(names.length > 0 ? { names } : {}),
    ...(series ? { series } : {}),
    ...(recommendedTo === undefined ? {} : { recommendedTo }),
    ...(headsCauses(heading) ? { causes: true } : {}),
    ...(headsSharing(heading) ? { sharing: true } : {}),
  };
  return Object.keys(says).length > 0 ? says : silent;
}

/** The kinds of document that know some words as one of their headings. */
export function kindsKnowing(heading: string): KindDescription[] {
  if (!headingsOfAll.mayBeIn(heading)) return [];
  return finders.flatMap(({ kind, headings }) => (headings.find(heading) ? [kind] : []));
}

function kindsNamed(heading: string): KindId[] {
  if (!namesOfAll.mayBeIn(heading)) return [];
  return finders.flatMap(({ kind, names }) => (names.find(heading) ? [kind.id] : []));
}
