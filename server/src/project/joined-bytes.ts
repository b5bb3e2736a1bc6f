import { type Bytes, copyBytes } from './stored-bytes.ts';

/** Stretches of bytes as one, each behind the one before. */
export function joinBytes(parts: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    copyBytes(part, bytes, at);
    at += part.length;
  }
  return bytes;
}

/** The stretches again, by their sizes, where they lie from some place on. */
export function cutBytes(bytes: Uint8Array, from: number, sizes: readonly number[]): readonly Uint8Array[] {
  let at = from;
  return sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
}

export function sizesOf(parts: readonly Bytes[]): readonly number[] {
  return parts.map(({ length }) => length);
}
