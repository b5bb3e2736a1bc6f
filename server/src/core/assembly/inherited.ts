import type { Located } from '../document/located.ts';
import { elsewhere, type Given } from '../document/whereabouts.ts';
import { type Span, shift } from '../text/span.ts';
import type { ActionDraft, Found } from './draft.ts';
import type { HeadingsAbove } from './headings-above.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands outside a part and gives its actions what they do not say themselves. */
export type Inherited = Pick<Surroundings, 'owner' | 'timescale' | 'source'>;

/** What is inherited, as far as it decides what a part says: all but where it stands. */
export function wordsInherited({ owner, timescale, source }: Inherited): string {
  if (!owner && !timescale && !source) return '';
  return JSON.stringify([owner?.words, owner?.reading, timescale?.words, timescale?.reading, source?.value]);
}

/** The same, standing nowhere: the place is looked up when the action is set in its own. */
export function standingNowhere(located: Located<string>): Located<string> {
  return { ...located, span: elsewhere };
}

export function placedApart<Reading>(found: Found<Reading>): Found<Reading> {
  const { reading, words } = found;
  return { reading, words, place: (within) => standingNowhere(found.place(within)), inherited: true };
}

export function givenBy(
  { owner, timescale, source }: Inherited,
  common: ActionDraft['timescale'],
  { link }: HeadingsAbove,
): Given {
  const when = timescale ?? common;
  if (!owner && !when && !source && !link) return nothing;
  return {
    owner: owner && {
      whole: owner.place(owner.reading.span),
      names: owner.reading.names.map(({ span }) => owner.place(span).span),
    },
    timescale: when?.place(when.reading.span),
    source,
    heading: link,
  };
}

const nothing: Given = {};
export const inheritsNothing: Inherited = {};

/** A reading with offsets in the document; one that was inherited stands where it always stood. */
export function foundAt<Reading>(
  found: Found<Reading>,
  by: number,
  inherited: Found<Reading> | undefined,
): Found<Reading> {
  const place = (within: Span): Located<string> => {
    const located = found.place(within);
    if (located.span === elsewhere) return inherited ? inherited.place(within) : located;
    return { ...located, span: shift(by, located.span) };
  };
  return { ...found, place };
}
