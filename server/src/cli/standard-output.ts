import { fstatSync, writeSync } from 'node:fs';

const descriptor = 1;
/** Node's own stream, which takes long to make. */
let stream: NodeJS.WriteStream | undefined;
let isWrittenAtOnce = false;
/** True where the reader has seen enough (`… | head`), which is no failure. */
let isOver = false;

/** True where what is printed surely goes into a file or another program, and not to a terminal. */
export function isRedirected(): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}

/** Says that nobody but `print` writes there, so that it need not use the stream where a descriptor does: not for a terminal. */
export function printAtOnce(): void {
  isWrittenAtOnce = process.platform !== 'win32' && isRedirected();
}

export function standardOutput(): NodeJS.WriteStream {
  stream ??= process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return stream;
}

/** True while something waits to be written, whose bytes must stay as they are until then. */
export function isOutputWaiting(): boolean {
  return stream !== undefined && stream.writableLength > 0;
}

/** True where whatever was printed was written at once. */
export function isAllPrinted(): boolean {
  return stream === undefined;
}

/** Prints UTF-8. */
export function print(bytes: Uint8Array): void {
  const rest = isWrittenAtOnce && stream === undefined ? leftToWrite(bytes) : bytes;
  if (rest.length > 0 && !isOver) standardOutput().write(rest);
}

/** Writes what can be written, and gives the rest: a reader may be slow, and have said that nobody is to wait for it. */
function leftToWrite(bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0 && !isOver) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') isOver = true;
    else if (code !== 'EAGAIN') throw error;
  }
  return rest;
}
