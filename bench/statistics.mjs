/** The middle of some numbers, the value that 95 of 100 keep below, and how many there are. */
export function statisticsOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return { median: at(0.5), p95: at(0.95), samples: sorted.length };
}

/** "12 ms", "1.4 s". */
export function shownTime(milliseconds) {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

/** "3.1 / 4.0 ms (200)": median, 95 of 100, samples. */
export function shownTimes({ median, p95, samples }) {
  return `${shownTime(median)} / ${shownTime(p95)} (${samples})`;
}
