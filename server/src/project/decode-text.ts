/**
 * The text of a file's bytes: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252, as older word processors save
 * it. Never throws, and a byte order mark stays in the text so that offsets count as editors count them.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; the rest is as in Latin-1. Decoders that come with Node forget these. */
const quotesAndDashes = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? quotesAndDashes[byte - 0x80] : String.fromCharCode(byte);
  return text;
}
