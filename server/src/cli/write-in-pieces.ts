import { type Bytes, copyBytes } from '../project/stored-bytes.ts';
import { isOutputWaiting, print } from './standard-output.ts';

/** In bytes: enough that writing costs little, and never all of a long answer at once. */
const pieceSize = 1 << 18;
/** No UTF-16 unit takes more bytes in UTF-8. */
const mostBytes = 3;

/** Prints texts and UTF-8 one behind the other. */
export function writeInPieces(parts: Iterable<string | Bytes>): void {
  let piece = Buffer.allocUnsafe(pieceSize);
  let length = 0;
  for (const part of parts) {
    const most = typeof part === 'string' ? mostBytes * part.length : part.length;
    if (length + most > piece.length) {
      if (length > 0) print(piece.subarray(0, length));
      // Where all is written already, the same room serves again.
      if (isOutputWaiting() || most > piece.length) piece = Buffer.allocUnsafe(Math.max(pieceSize, most));
      length = 0;
    }
    if (typeof part === 'string') length += piece.write(part, length);
    else {
      copyBytes(part, piece, length);
      length += part.length;
    }
  }
  print(piece.subarray(0, length));
}
