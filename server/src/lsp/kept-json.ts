/**
 * A value as the JSON that it is sent as, in pieces that follow one another. The pieces are ASCII alone, so that each unit is
 * a byte: what is kept from one answer to the next need not be encoded again.
 */
export class KeptJson {
  readonly pieces: readonly string[];

  constructor(pieces: readonly string[]) {
    this.pieces = pieces;
  }

  /** The value itself, for whoever does not write the pieces. */
  toJSON(): unknown {
    return JSON.parse(this.pieces.join(''));
  }
}

/** JSON in ASCII alone: all other units are escaped. */
export function asciiJson(value: unknown): string {
  let text = '';
  // Put together from single letters; what replaces letters in a text of two bytes for each gives another of two.
  for (const unit of JSON.stringify(value).split(''))
    text += unit < '\u0080' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text;
}

/** What is sent, as JSON: pieces of ASCII, before and after them any text. */
export interface WrittenMessage {
  readonly before: string;
  readonly pieces: readonly string[];
  readonly after: string;
}

/** Stands for what is kept while the message around it is written. */
const hole = 'kept as JSON';

/** A message of the protocol as it is sent: findings that are asked for, or told unasked, may be kept as their JSON. */
export function writtenMessage(message: object): WrittenMessage {
  const { result, params } = message as { result?: { items?: unknown }; params?: { diagnostics?: unknown } };
  if (result?.items instanceof KeptJson)
    return around({ ...message, result: { ...result, items: hole } }, result.items);
  if (params?.diagnostics instanceof KeptJson)
    return around({ ...message, params: { ...params, diagnostics: hole } }, params.diagnostics);
  return { before: JSON.stringify(message), pieces: [], after: '' };
}

function around(message: object, { pieces }: KeptJson): WrittenMessage {
  const text = JSON.stringify(message);
  const quoted = JSON.stringify(hole);
  const at = text.lastIndexOf(quoted);
  return { before: text.slice(0, at), pieces, after: text.slice(at + quoted.length) };
}
