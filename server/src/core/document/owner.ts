import type { Span } from '../text/span.ts';
import type { Located } from './located.ts';
import type { Person } from './person.ts';

/**
 * A word list says what is a role, a group or a placeholder; whatever else stands where an owner is written is a
 * person. Nobody's name is ever doubted.
 */
export type OwnerClass = 'person' | 'role' | 'group' | 'placeholder';

export interface OwnerName {
  readonly class: OwnerClass;
  /** As written, cleaned: "JO", "Registered Manager", "All staff". */
  readonly name: string;
  readonly span: Span;
  /** Whom the initials, first name or post stand for, where the document or the settings say so. */
  readonly person?: Person | undefined;
  /** True for initials or a first name alone that stand for nobody whom the document or the settings name. */
  readonly unknown?: true | undefined;
  /** True for an organisation other than the author's own: "ICB", "police". */
  readonly outside?: boolean | undefined;
}

/** Who is to do an action. `class` is that of the lead, or of the first named. */
export interface Owner extends Located<string> {
  readonly class: OwnerClass;
  readonly names: readonly OwnerName[];
  /** Index in `names` of the one marked as lead, where one is. */
  readonly lead?: number | undefined;
}
