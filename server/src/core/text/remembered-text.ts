/** How many UTF-16 units of texts one memory holds before the older half of it is dropped. */
const usualCapacity = 1_000_000;

/**
 * The same pure function, which keeps what it worked out of the texts that it was last asked about. Documents say the same
 * things again and again, and typing changes one line of many. A text counts a little more than its length, so that short
 * ones are bounded too.
 */
export function rememberedText<Value>(
  compute: (text: string) => Value,
  capacity: number = usualCapacity,
): (text: string) => Value {
  let recent = new Map<string, { readonly value: Value }>();
  let older = recent;
  let size = 0;
  return (text) => {
    const known = recent.get(text);
    if (known) return known.value;
    const entry = older.get(text) ?? { value: compute(text) };
    size += text.length + 20;
    if (size > capacity / 2) {
      older = recent;
      recent = new Map();
      size = text.length + 20;
    }
    recent.set(text, entry);
    return entry.value;
  };
}
