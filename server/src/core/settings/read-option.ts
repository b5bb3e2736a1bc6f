import { isScalar, isSeq, type Node } from 'yaml';

/** What an option's value may be: the part of JSON Schema that the rules' options use. */
export type OptionShape =
  | { readonly type: 'boolean' }
  | { readonly type: 'array'; readonly items: { readonly type: 'string' } };

/** A value that can be used, or what may stand there in plain words. */
export type OptionReading =
  | { readonly used: unknown; readonly problem?: undefined }
  | { readonly used?: undefined; readonly problem: string };

export function readOptionValue(node: Node | null, shape: OptionShape): OptionReading {
  switch (shape.type) {
    case 'boolean':
      return isScalar(node) && typeof node.value === 'boolean'
        ? { used: node.value }
        : { problem: 'Write true or false here.' };
    case 'array':
      return isSeq(node) && node.items.every(isWords)
        ? { used: node.items.map(asWritten) }
        : { problem: 'List the words one to a line, each after a dash.' };
  }
}

function isWords(item: unknown): boolean {
  return isScalar(item) && item.value !== null && item.value !== '';
}

/** A telephone number keeps the nought at its front. */
function asWritten(item: unknown): string {
  return isScalar(item) ? (item.source ?? String(item.value)) : '';
}
