import type { Action } from '../document/action.ts';
import type { KindId } from '../document/kind.ts';
import { kinds } from '../kinds/catalogue.ts';
import { requirementsOf } from '../kinds/required-parts.ts';
import { defaultSettings } from '../settings/settings.ts';
import { PhraseFinder } from '../text/phrases.ts';
import { rememberedText } from '../text/remembered-text.ts';
import type { Outline } from './outline.ts';

const finders = kinds.map(({ id, certainNames, holdsActions }) => ({
  id,
  holdsActions,
  names: PhraseFinder.of(certainNames),
}));

/**
 * The sections that are a document of another kind in themselves: "Remediation plan for RK" in minutes. A heading that the
 * document's own kind knows as one of its parts names no other kind, nor does one without anything of that kind below it.
 */
export function kindsOfSections(
  kind: KindId,
  outline: Outline,
  actions: readonly Action[],
): ReadonlyMap<number, KindId> {
  const found = new Map<number, KindId>();
  const top = topLevel(outline);
  const named = kindNamedBy[kind];
  for (const [index, { heading, level, span, says }] of outline.sections.entries()) {
    const other = heading && says.names && level === top ? named(heading.value) : undefined;
    if (other && actions.some((action) => span.start <= action.span.start && action.span.end <= span.end))
      found.set(index, other);
  }
  return found;
}

/** For a document of each kind the other kind that a heading in it names. */
const kindNamedBy = Object.fromEntries(
  kinds.map(({ id: kind }) => [
    kind,
    rememberedText((heading): KindId | undefined => {
      if (requirementsOf(kind, defaultSettings).words.inHeading(heading).size > 0) return undefined;
      const other = finders.find(({ id, names }) => id !== kind && names.find(heading));
      return other?.holdsActions && saysMore(heading, other.names) ? other.id : undefined;
    }),
  ]),
) as Record<KindId, (heading: string) => KindId | undefined>;

/** True where a heading alone could make its section a document of another kind. */
export function mayNameAnotherKind(kind: KindId, heading: string): boolean {
  return kindNamedBy[kind](heading) !== undefined;
}

/** The kind of the section, or of the one around it, where that is another than the document's. */
export function kindAt(
  section: number,
  outline: Outline,
  sectionKinds: ReadonlyMap<number, KindId>,
): KindId | undefined {
  if (sectionKinds.size === 0) return undefined;
  for (let index = section; index >= 0; index = outline.sections[index]!.parent) {
    const kind = sectionKinds.get(index);
    if (kind) return kind;
  }
  return undefined;
}

/** The highest level of heading below the title. */
function topLevel({ sections }: Outline): number {
  let top = 7;
  let titled = false;
  for (const { level } of sections) {
    if (level === 0 || level > 6) continue;
    if (titled) top = Math.min(top, level);
    titled = true;
  }
  return top;
}

/** "Improvement plan: Elm Court" is a plan with a name; "Improvement plan" alone may be any list of actions. */
function saysMore(heading: string, names: PhraseFinder<true>): boolean {
  const match = names.find(heading);
  const words = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return match !== undefined && words(heading) > words(heading.slice(match.span.start, match.span.end));
}
