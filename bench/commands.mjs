import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { peakMemoryOf } from './memory-of.mjs';

/** Runs a program to its end without looking at what it prints: milliseconds, and the megabytes that it had at the most. */
export async function run([program, ...args], folder) {
  const start = performance.now();
  const running = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let memory;
  let printed = 0;
  let errors = '';
  running.stdout.on('data', (chunk) => {
    printed += chunk.length;
  });
  running.stderr.on('data', (chunk) => {
    errors += chunk.toString().slice(0, 500);
  });
  const watch = setInterval(() => {
    memory = peakMemoryOf(running.pid) ?? memory;
  }, 20);
  const code = await new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('close', resolve);
  }).finally(() => clearInterval(watch));
  const time = performance.now() - start;
  // 1 stands for findings in all of them.
  if (code !== 0 && code !== 1) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${errors}`);
  if (printed + errors.length === 0) throw new Error(`${program} ${args.join(' ')} printed nothing.`);
  return { time, memory };
}

/** Our own commands, with what this version of them can do. */
export function ownCommands(program, cacheFolder) {
  const check = [process.execPath, program, 'check', '.', '--fail-on', 'never'];
  const { stdout } = spawnSync(process.execPath, [program, 'check', '--help'], { encoding: 'utf8' });
  const caches = stdout.includes('--no-cache') && stdout.includes('--cache-location');
  return {
    name: 'Golden Thread',
    cold: caches ? [...check, '--no-cache'] : check,
    ...(caches ? { warm: [...check, '--cache-location', cacheFolder] } : {}),
  };
}
