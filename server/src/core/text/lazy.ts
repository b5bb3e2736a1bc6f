/** A value worked out at its first use and kept. */
export function lazy<T>(compute: () => T): () => T {
  let value: T;
  let known = false;
  return () => {
    if (!known) {
      value = compute();
      known = true;
    }
    return value;
  };
}
