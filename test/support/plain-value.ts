import { TextInPieces } from '../../server/src/core/text/text-in-pieces.ts';

/**
 * A value as plain arrays and objects, so that two can be compared to the last fact. What is worked out when it is asked
 * for is asked for: getters of a class, and functions without parameters. An object that shows nothing of what it holds
 * cannot be compared, and throws. A text in pieces is the string of its words.
 */
export function plainOf(value: unknown): unknown {
  const around: object[] = [];
  const plain = (one: unknown): unknown => {
    if (typeof one === 'function') return one.length === 0 ? { asked: plain(one()) } : 'a function';
    if (typeof one !== 'object' || one === null) return one;
    if (one instanceof TextInPieces) return one.toString();
    if (around.includes(one)) return `what stands ${around.length - around.indexOf(one)} above`;
    around.push(one);
    const result = Array.isArray(one)
      ? Array.from(one, plain)
      : one instanceof Map || one instanceof Set
        ? [one.constructor.name, Array.from(one, plain)]
        : partsOf(one, plain);
    around.pop();
    return result;
  };
  return plain(value);
}

function partsOf(one: object, plain: (part: unknown) => unknown): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const name of Object.keys(one).sort()) {
    const part = (one as Record<string, unknown>)[name];
    if (part !== undefined) parts[name] = plain(part);
  }
  for (let type = Object.getPrototypeOf(one); type && type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type) as PropertyDescriptorMap)) {
      if (!get || name in parts) continue;
      const part = get.call(one);
      if (part !== undefined) parts[name] = plain(part);
    }
    if (Object.keys(parts).length === 0) throw new Error(`A ${one.constructor.name} shows nothing of what it holds.`);
  }
  return parts;
}

/** Where two plain values first differ, in words; undefined where they are the same. */
export function differenceBetween(got: unknown, wanted: unknown, place = ''): string | undefined {
  if (Object.is(got, wanted)) return undefined;
  const deep = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null;
  if (!deep(got) || !deep(wanted) || Array.isArray(got) !== Array.isArray(wanted))
    return `${place || 'all'} is ${shown(got)} and should be ${shown(wanted)}`;
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(got)])) {
    const found = differenceBetween(got[name], wanted[name], place === '' ? name : `${place}.${name}`);
    if (found) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 400);
}
