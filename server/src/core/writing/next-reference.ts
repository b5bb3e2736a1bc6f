/** The reference that continues those of some actions or lessons: "A3" after "A1" and "A2", "2026-05" after "2026-04". */
export function nextReference(
  numbered: readonly { readonly id?: { readonly value: string } | undefined }[],
): string | undefined {
  const last = numbered.findLast(({ id }) => id)?.id?.value;
  const shape = last === undefined ? undefined : shapeOf(last);
  if (!shape) return undefined;
  const numbers = numbered.flatMap(({ id }) => {
    const one = id && shapeOf(id.value);
    return one && one.before === shape.before && one.after === shape.after ? [Number(one.number)] : [];
  });
  const next = Math.max(...numbers) + 1;
  return `${shape.before}${String(next).padStart(shape.number.length, '0')}${shape.after}`;
}

function shapeOf(reference: string): { before: string; number: string; after: string } | undefined {
  const match = /(\d{1,9})(\D{0,3})$/.exec(reference.trim());
  return match ? { before: reference.trim().slice(0, match.index), number: match[1]!, after: match[2]! } : undefined;
}
