import { fstatSync, readSync } from 'node:fs';

/** All that an open file holds, in `memory` where that is large enough. */
export function readInto(memory: Buffer, file: number): Buffer {
  const { size } = fstatSync(file);
  const bytes = size <= memory.length ? memory.subarray(0, size) : Buffer.allocUnsafeSlow(size);
  let read = 0;
  for (let more = -1; read < size && more !== 0; read += more) more = readSync(file, bytes, read, size - read, read);
  return bytes.subarray(0, read);
}
