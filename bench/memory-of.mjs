import { readFileSync } from 'node:fs';

/** The most memory, in megabytes, that a running program has had at once; undefined where the system does not tell. */
export function peakMemoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return undefined;
  }
}
