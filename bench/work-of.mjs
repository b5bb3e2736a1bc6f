import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of the processor that all threads of a program have taken until now; undefined where the system does not tell. */
export function workOf(pid) {
  try {
    const threads = `/proc/${pid}/task`;
    const times = readdirSync(threads).map((one) =>
      Number(readFileSync(`${threads}/${one}/schedstat`, 'utf8').split(' ')[0]),
    );
    return times.reduce((sum, time) => sum + time, 0) / 1e6;
  } catch {
    return undefined;
  }
}
