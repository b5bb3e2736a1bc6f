import type { ActionField } from '../document/action.ts';
import type { ItemFact, ItemValue, ListFact } from '../document/list.ts';
import type { Placed } from '../markdown/block.ts';
import { sourceSpan } from '../markdown/prose.ts';
import type { Statement } from '../reading/statement.ts';
import type { ItemFacts, UnitFacts } from '../reading/units.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Span, shift, trim } from '../text/span.ts';
import type { FieldRole } from '../vocabulary/headings.ts';
import { isFieldOnly } from './item-actions.ts';

/** The lists of a document, one for each block. */
export function listsIn(text: SourceText, units: readonly Placed<UnitFacts>[]): ListFact[] {
  return units.flatMap(({ unit }) => {
    if (unit.type !== 'list') return [];
    const items = unit.items.map(({ at, unit: item }, index) =>
      itemFact(text, at, item, unit.first === undefined ? undefined : unit.first + index),
    );
    return [{ span: { start: items[0]!.span.start, end: items.at(-1)!.span.end }, items }];
  });
}

function itemFact(
  text: SourceText,
  at: number,
  { item, statement, paragraphs, children }: ItemFacts,
  number: number | undefined,
): ItemFact {
  const span = trim(text, shift(at, item.span));
  const below = children.flatMap((child) => (isFieldOnly(child) ? valuesBelow(text, at, child) : []));
  return {
    span,
    ...(number === undefined ? {} : { number }),
    content: { start: statement ? at + statement.prose.span.start : span.start, end: span.end },
    values: statement ? [...valuesIn(text, at, statement), ...below] : [],
    plain: statement !== undefined && paragraphs.length === 0 && children.length === below.length,
  };
}

/** An item that holds one value; its whole is its line, with what stands before it. */
function valuesBelow(text: SourceText, at: number, { item, statement, children }: ItemFacts): ItemValue[] {
  const [only, ...others] = valuesIn(text, at, statement!);
  if (!only || others.length > 0 || children.length > 0) return [];
  const { end } = trim(text, shift(at, item.span));
  return [{ ...only, whole: { start: text.lastIndexOf('\n', at + item.span.start - 1), end } }];
}

function valuesIn(text: SourceText, at: number, statement: Statement): ItemValue[] {
  const { fields, trailing, prose } = statement;
  const place = ({ start, end }: Span) =>
    shift(at, sourceSpan(prose, { start: start + statement.at, end: end + statement.at }));
  const labelled = fields.flatMap(({ role, label, value }) => {
    const field = fieldOfRole(role);
    return field ? [{ field, whole: { start: label.start, end: value.end }, value }] : [];
  });
  const behind = (['owner', 'timescale', 'status'] as const).flatMap((field) => {
    const part = trailing?.[field]?.part;
    return part ? [{ field, whole: part, value: part }] : [];
  });
  return [...labelled, ...behind]
    .toSorted((a, b) => a.whole.start - b.whole.start)
    .map(({ field, whole, value }) => ({
      field,
      whole: withMarks(text, place(whole)),
      value: place(trim(statement.text, value)),
    }));
}

/** With the marks of emphasis at its ends. */
function withMarks(text: SourceText, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (text.charAt(from - 1) === '*' || text.charAt(from - 1) === '_') from--;
  while (text.charAt(to) === '*' || text.charAt(to) === '_') to++;
  return { start: from, end: to };
}

function fieldOfRole(role: FieldRole): ActionField | undefined {
  switch (role) {
    case 'owner':
    case 'timescale':
    case 'verification':
    case 'status':
    case 'completed':
      return role;
    case 'checker':
      return 'verification';
    default:
      return undefined;
  }
}
