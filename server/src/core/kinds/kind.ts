import type { KindId } from '../document/kind.ts';
import type { RequiredPart } from '../document/part.ts';
import type { SectionRole } from '../vocabulary/headings.ts';

/** Everything that is particular to one kind of document, as data. */
export interface KindDescription {
  readonly id: KindId;
  /** "Action plan": what people are shown. */
  readonly title: string;
  /** One line that tells a person whether this is the kind meant. */
  readonly description: string;
  /** Words in the title, the first headings, the folder or the file name that speak for the kind. */
  readonly names: readonly string[];
  /** Those of them that in a title leave no doubt. */
  /** Bodies whose dated notes are of this kind where the title names no other. */
  readonly gatherings?: readonly string[];
  readonly certainNames: readonly string[];
  /** Names that others give to another kind: what the document is that has one of them and none of the headings. */
  readonly otherwise?: { readonly names: readonly string[]; readonly kind: KindId };
  /** Words in any heading or bold label that speak for it. */
  readonly headings: readonly string[];
  /** Parts of the document that speak for it. */
  readonly parts: readonly SectionRole[];
  /** True where "Learning" heads what somebody is to be taught, and no lesson. */
  readonly teaches?: true;
  /** True where a greeting ("Dear Mrs Cole") speaks for it. */
  readonly letter?: true;
  /** True where a table or list of actions with owners or dates speaks for it. */
  readonly holdsActions: boolean;
  /**
   * How commitments are read outside lists of actions: `minutes` reads any named actor with an obligation, `review`
   * only what the body itself undertakes ("We will add an alert"), `none` nothing.
   */
  readonly prose: 'minutes' | 'review' | 'none';
  /** What a document of the kind must hold, in the order in which most are written. */
  readonly requires: readonly RequiredPart[];
  /** What the record of a level must hold beside, for a kind whose documents have levels. */
  readonly levels?: Readonly<Record<number, readonly RequiredPart[]>>;
  /** Words of events that may call for a level, by its number. */
  readonly triggers?: Readonly<Record<number, readonly string[]>>;
  /** Words that open the heading of each of several subjects: "Restriction 1", "Regulation 12". */
  readonly subjects: readonly string[];
  /** Words anywhere in a heading that name a subject, where two headings beside each other do: "Back gate locked". */
  readonly subjectWords?: readonly string[];
}
