import type { OwnerClass } from '../document/owner.ts';
import { lazy, remembered } from '../text/lazy.ts';
import { fewDocuments, rememberedText } from '../text/remembered-text.ts';
import { type Span, trim } from '../text/span.ts';
import { postSubjects } from '../vocabulary/owners.ts';
import { classOf, person } from './owner-class.ts';
import { mergeOwners } from './owner-names.ts';
import { ownerPartsOf } from './owner-parts.ts';
import { type OwnerWords, ownerWords } from './owner-words.ts';

export interface OwnerNameReading {
  readonly class: OwnerClass;
  readonly name: string;
  readonly span: Span;
  /** True for an organisation other than the author's own. */
  readonly outside?: boolean;
}

/** Who an owner's words name. Offsets are UTF-16 offsets in the text that was read. */
export interface OwnerReading {
  readonly class: OwnerClass;
  readonly span: Span;
  readonly names: readonly OwnerNameReading[];
  /** Index in `names` of the one marked as lead. */
  readonly lead?: number;
}

/** "Quality and Safety Committee" is one body, not two owners. */
const namedBody = lazy(
  () =>
    /^(?:the )?\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)?,? (?:and|&) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Committee|Sub-?committee|Board|Panel|Forum|Group|Directorate|Department)$/u,
);
/** The gap of a template, whatever its words ask for: "{{name and post}}". */
const waits = /^\{\{[^{}]*\}\}$/;
const subjects = new Set(postSubjects);
/**
 * Who a field for the owner names. A word list says what is a role, a group or a placeholder; whatever else stands there
 * is a person. Undefined where the field is blank or holds only a dash.
 */
export function readOwner(text: string, words: OwnerWords = ownerWords()): OwnerReading | undefined {
  return readings(words)(text);
}

/** The same few names stand in most rows of a document. */
const readings = remembered((words: OwnerWords) => rememberedText((text) => ownerIn(text, words), fewDocuments));

function ownerIn(text: string, words: OwnerWords): OwnerReading | undefined {
  const whole = trim(text, { start: 0, end: text.length });
  const plain = text.slice(whole.start, whole.end);
  if (!/[\p{L}\p{N}]/u.test(plain)) {
    return plain.includes('?') ? alone('placeholder', plain, whole) : undefined;
  }
  if (waits.test(plain)) return alone('placeholder', plain, whole);
  if (/(?:ommittee|Board|Panel|Forum|Group|Directorate|Department)$/.test(plain) && namedBody().test(plain))
    return alone('group', plain, whole);
  if (namesOnePost(plain, words)) return alone('role', plain, whole);
  const parts = ownerPartsOf(text, whole);
  const listed = words.finder.whole(stripLabel(plain)) !== undefined || parts.length <= 1;
  const sole = listed ? classOf(stripLabel(plain), words) : undefined;
  if (sole) return alone(sole.class, plain, whole, sole.outside);
  const names = mergeOwners(
    parts.map((part) => ({ ...part, ...(classOf(text.slice(part.span.start, part.span.end), words) ?? person) })),
    text,
    words,
  );
  const lead = names.findIndex((name) => name.lead);
  const deciding =
    names[lead] ??
    names.find((name) => name.class === 'person') ??
    names.find((name) => name.class === 'role') ??
    names.find((name) => name.class === 'placeholder') ??
    names[0];
  const marked = lead >= 0 ? lead : names.some((name) => name.support) ? names.findIndex((name) => !name.support) : -1;
  return {
    class: deciding?.class ?? 'person',
    span: whole,
    names: names.map(({ class: kind, name, span, outside }) => ({
      class: kind,
      name,
      span,
      ...(outside ? { outside } : {}),
    })),
    ...(marked >= 0 ? { lead: marked } : {}),
  };
}

/** "Quality and Compliance Lead", "Health & Safety Officer". */
function namesOnePost(text: string, words: OwnerWords): boolean {
  const tokens = text
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .filter(Boolean);
  const joint = tokens.findIndex((token) => token === 'and' || token === '&');
  return (
    joint > 0 &&
    tokens.length <= 8 &&
    words.roleHeads.has(tokens.at(-1)!) &&
    tokens.slice(0, joint).every((token) => subjects.has(token))
  );
}

function stripLabel(text: string): string {
  return text.replace(/^(?:lead|owner):\s*/i, '');
}

function alone(kind: OwnerClass, name: string, span: Span, outside?: boolean): OwnerReading {
  return { class: kind, span, names: [{ class: kind, name, span, ...(outside ? { outside } : {}) }] };
}
