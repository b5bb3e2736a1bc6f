import { otherTables } from '../vocabulary/other-tables.ts';

/** True where the headings say that a table is a register of risks, an agenda, a history of versions and the like. */
export function isOtherTable(headings: readonly string[]): boolean {
  const plain = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const saysAction = plain.some((heading) => /\bactions?\b/.test(heading) && heading !== 'mitigating actions');
  return otherTables.some(
    ({ headings: told, always }) => (always || !saysAction) && told.every((heading) => plain.includes(heading)),
  );
}
