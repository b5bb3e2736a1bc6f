import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lazy } from '../core/text/lazy.ts';

/** Milliseconds without work after which somebody has stopped typing for a moment, and after which for longer. */
const moment = 10;
const pause = 400;
/**
 * Bytes of new objects: little enough that the memory for them is soon used again, since memory that was never used costs most.
 * And of what has become old since all was looked through.
 */
const muchNew = 8_000_000;
const muchOld = 16_000_000;

type Collect = (how: { readonly type: 'minor' | 'major' }) => void;

/**
 * Collects garbage while nobody waits. Each key leaves some behind, and Node would collect it in the middle of a later key,
 * which then takes several times as long as all others. Returns what is to be called after each piece of work.
 */
export function collectingAtRest(): () => void {
  setFlagsFromString('--expose-gc');
  // Asked for late: a program has better things to do while it starts.
  const collect = lazy(() => runInNewContext('gc') as Collect);
  let oldAfter = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const atPause = (): void => {
    const { old } = heap();
    if (oldAfter > 0 && old < oldAfter + muchOld) return;
    collect()({ type: 'major' });
    oldAfter = heap().old;
  };
  const atMoment = (): void => {
    if (heap().young > muchNew) collect()({ type: 'minor' });
    timer = setTimeout(atPause, pause).unref();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(atMoment, moment).unref();
  };
}

function heap(): { readonly young: number; readonly old: number } {
  let young = 0;
  let old = 0;
  for (const { space_name: name, space_used_size: used } of getHeapSpaceStatistics()) {
    if (name.startsWith('new_')) young += used;
    else if (name === 'old_space' || name === 'large_object_space') old += used;
  }
  return { young, old };
}
