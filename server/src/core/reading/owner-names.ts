import type { OwnerClass } from '../document/owner.ts';
import type { Span } from '../text/span.ts';
import { type Classified, looksLikePlace } from './owner-class.ts';
import type { OwnerPart } from './owner-parts.ts';
import type { OwnerWords } from './owner-words.ts';

const marksLead = /^(?:(?:overall |joint )?lead|leads|leading|to lead)$/i;

export interface OwnerName {
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
export function mergeOwners(parts: readonly (OwnerPart & Classified)[], text: string, words: OwnerWords): OwnerName[] {
  const names: OwnerName[] = [];
  for (const part of parts) {
    const own = text.slice(part.span.start, part.span.end);
    const last = names.at(-1);
    if (last && marksLead.test(own) && part.joint !== 'and') {
      last.lead = true;
      continue;
    }
    // "Registered Manager / Nominated Individual" is often one person in two posts, or a person and their own post.
    if (last && part.joint === 'slash' && (last.class === 'role' || part.class === 'role')) {
      if (last.class === 'role' && part.class === 'person')
        Object.assign(last, { class: 'person', name: own, span: part.span, pure: false });
      if (part.class === 'person' || part.class === 'role') continue;
    }
    const beside = part.joint === 'comma' || part.joint === 'bracket' || part.joint === 'dash';
    if (last && beside) {
      if (part.class === 'placeholder' && (part.joint === 'bracket' || last.class === 'group')) {
        last.class = 'placeholder';
        continue;
      }
      if (last.class === 'placeholder' && part.class !== 'person') continue;
      if (last.class === 'person' && last.pure && isPost(part, own, words)) {
        last.pure = false;
        continue;
      }
      if (last.class !== 'placeholder' && part.joint === 'bracket' && part.class === 'person' && !/\p{Lu}/u.test(own))
        continue;
      if (last.class === 'role' && part.class === 'person' && part.joint !== 'dash' && looksLikePlace(own)) continue;
      const leader = leading(own);
      if (leader && (last.class === 'group' || last.class === 'role')) {
        const span = { start: part.span.start, end: part.span.start + leader.length };
        Object.assign(last, { class: 'person', name: leader, span, pure: false, besidePost: true });
        continue;
      }
      if (
        (last.class === 'role' || last.class === 'group') &&
        part.class === 'person' &&
        /^\p{Lu}/u.test(own) &&
        !(part.joint === 'comma' && initialsOnly(own))
      ) {
        Object.assign(last, { class: 'person', name: own, span: part.span, pure: false, besidePost: true });
        continue;
      }
      // "Systems Manager, Digital (Andrei Marin)": what stands after the comma was a part of the post.
      if (last.besidePost && part.joint === 'bracket' && part.class === 'person') {
        Object.assign(last, { name: own, span: part.span });
        continue;
      }
      if (last.class === 'role' && part.class === 'group' && part.joint !== 'dash') continue;
      if (last.class === 'person' && part.class === 'group' && part.joint !== 'comma') continue;
      if (last.class === 'person' && last.pure && part.class === 'group') {
        last.pure = false;
        continue;
      }
    }
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

function isPost(part: OwnerPart & Classified, own: string, words: OwnerWords): boolean {
  if (part.class === 'role') return !words.abbreviations.has(own) || part.joint !== 'comma';
  return part.class === 'person' && part.joint !== 'dash' && !/\p{Lu}/u.test(own) && part.joint === 'comma';
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
