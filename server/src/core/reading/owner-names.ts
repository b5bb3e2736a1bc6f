import type { OwnerClass } from '../document/owner.ts';
import type { Span } from '../text/span.ts';
import { type Classified, looksLikePlace } from './owner-class.ts';
import type { OwnerPart } from './owner-parts.ts';
import type { OwnerWords } from './owner-words.ts';

const marksLead = /^(?:(?:overall |joint )?lead|leads|leading|to lead)$/i;

export interface OwnerDraft {
  class: OwnerClass;
  name: string;
  span: Span;
  outside?: boolean | undefined;
  lead?: boolean;
  support?: boolean;
  /** The name of one who was given by a post. */
  besidePost?: boolean;
  pure: boolean;
}

/** Joins a person with the post beside it, and a post with its place. */
export function mergeOwners(parts: readonly (OwnerPart & Classified)[], text: string, words: OwnerWords): OwnerDraft[] {
  const names: OwnerDraft[] = [];
  for (const part of parts) {
    const own = text.slice(part.span.start, part.span.end);
    const last = names.at(-1);
    if (last && joins.some((joinsTo) => joinsTo(last, { ...part, own }, words))) continue;
    names.push({
      class: part.class,
      name: own,
      span: part.span,
      pure: part.pure,
      ...(part.outside ? { outside: true } : {}),
      ...(part.joint === 'led-by' ? { lead: true } : {}),
      ...(part.joint === 'with' ? { support: true } : {}),
    });
  }
  return names;
}

/** A part with its own words. */
type Part = OwnerPart & Classified & { readonly own: string };

/** True where a part belongs to the name before it, which then says what both say together. */
type Join = (last: OwnerDraft, part: Part, words: OwnerWords) => boolean;

/** In the order in which they are tried. */
const joins: readonly Join[] = [
  lead,
  twoPosts,
  gap,
  personWithPost,
  remark,
  postWithPlace,
  leader,
  postWithPerson,
  partOfPost,
  groupBeside,
];

/** "Ada Reeve (lead)". */
function lead(last: OwnerDraft, { own, joint }: Part): boolean {
  if (!marksLead.test(own) || joint === 'and') return false;
  last.lead = true;
  return true;
}

/** "Registered Manager / Nominated Individual" is often one person in two posts, or a person and their own post. */
function twoPosts(last: OwnerDraft, part: Part): boolean {
  if (part.joint !== 'slash' || (last.class !== 'role' && part.class !== 'role')) return false;
  if (last.class === 'role' && part.class === 'person') become(last, part, {});
  return part.class === 'person' || part.class === 'role';
}

/** "Ward manager ([name])", "[name], ward manager". */
function gap(last: OwnerDraft, part: Part): boolean {
  if (!isBeside(part)) return false;
  if (part.class === 'placeholder' && (part.joint === 'bracket' || last.class === 'group')) {
    last.class = 'placeholder';
    return true;
  }
  return last.class === 'placeholder' && part.class !== 'person';
}

/** "Ada Reeve, ward manager". */
function personWithPost(last: OwnerDraft, part: Part, words: OwnerWords): boolean {
  if (!isBeside(part) || last.class !== 'person' || !last.pure || !isPost(part, words)) return false;
  last.pure = false;
  return true;
}

/** "Ward manager (as agreed)". */
function remark(last: OwnerDraft, { joint, class: kind, own }: Part): boolean {
  return joint === 'bracket' && kind === 'person' && last.class !== 'placeholder' && !/\p{Lu}/u.test(own);
}

/** "Ward manager, Beech House". */
function postWithPlace(last: OwnerDraft, part: Part): boolean {
  if (!isBeside(part) || part.joint === 'dash') return false;
  return last.class === 'role' && part.class === 'person' && looksLikePlace(part.own);
}

/** "Infection control team (Babs Nolan leads)". */
function leader(last: OwnerDraft, part: Part): boolean {
  const name = isBeside(part) && (last.class === 'group' || last.class === 'role') && leading(part.own);
  if (!name) return false;
  const span = { start: part.span.start, end: part.span.start + name.length };
  become(last, { own: name, span }, { besidePost: true });
  return true;
}

/** "Ward manager, Ada Reeve", "Night team (Ada Reeve)". */
function postWithPerson(last: OwnerDraft, part: Part): boolean {
  if (!isBeside(part) || part.class !== 'person' || (last.class !== 'role' && last.class !== 'group')) return false;
  if (!/^\p{Lu}/u.test(part.own) || (part.joint === 'comma' && initialsOnly(part.own))) return false;
  become(last, part, { besidePost: true });
  return true;
}

/** "Systems Manager, Digital (Andrei Marin)": what stands after the comma was a part of the post. */
function partOfPost(last: OwnerDraft, part: Part): boolean {
  if (!last.besidePost || part.joint !== 'bracket' || part.class !== 'person') return false;
  Object.assign(last, { name: part.own, span: part.span });
  return true;
}

/** "Ward manager (night team)", "Ada Reeve, night team". */
function groupBeside(last: OwnerDraft, part: Part): boolean {
  if (!isBeside(part) || part.class !== 'group') return false;
  if (last.class === 'role') return part.joint !== 'dash';
  if (last.class !== 'person') return false;
  if (part.joint !== 'comma') return true;
  if (!last.pure) return false;
  last.pure = false;
  return true;
}

function isBeside({ joint }: Part): boolean {
  return joint === 'comma' || joint === 'bracket' || joint === 'dash';
}

/** What was given as a post or a group is the person named beside it. */
function become(last: OwnerDraft, { own, span }: Pick<Part, 'own' | 'span'>, more: Partial<OwnerDraft>): void {
  Object.assign(last, { class: 'person', name: own, span, pure: false, ...more });
}

function isPost(part: Part, words: OwnerWords): boolean {
  if (part.class === 'role') return !words.abbreviations.has(part.own) || part.joint !== 'comma';
  return part.class === 'person' && part.joint === 'comma' && !/\p{Lu}/u.test(part.own);
}

function initialsOnly(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text);
}

/** "Babs Nolan leads", "Jo to lead": the name without the words that make it the lead. */
function leading(text: string): string | undefined {
  return /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}) (?:leads|leading|to lead|as lead|is lead)$/u.exec(
    text,
  )?.[1];
}
