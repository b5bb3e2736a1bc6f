import { performance } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { randomFrom } from './documents.mjs';
import { startServer } from './language-server.mjs';
import { statisticsOf } from './statistics.mjs';

/** A server is asked for no more samples of one thing than it can answer in about this many milliseconds. */
const longest = 12_000;
const fewest = 4;

/** A text in which each of the servers finds fault; one that finds none does not work and would look fast. */
const faulty =
  '# Action plan\n\nDate: 4 May 2026\n\n##Actions\n\n* [See][nowhere]\n- one\n\n| Action | Owner |\n|---|---|\n| Fit rails | |\n\n1) x\n';

/** Milliseconds from one key to the next of somebody who types a hundred words a minute. */
const betweenKeys = 120;
/**
 * Milliseconds that somebody looks at a document before the first key. What a program does of its own accord after a document was
 * opened (Golden Thread practises then, others look through the folder) is over by that time.
 */
const look = 6000;
/** Milliseconds in which a program at rest works for hardly any, and for which one that never rests is waited for. */
const moment = 10;
const patience = 1000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Each program meets a key about as often as somebody types one, and nobody's key has to wait for what another does after its
 * answer. The client collects its garbage meanwhile, or would do so in the middle of an answer.
 */
async function betweenTwoKeys(programs, last) {
  collectGarbage();
  await after(betweenKeys / programs);
  for (let waited = 0; last && waited < patience; waited += moment) {
    const before = last.server.worked();
    await after(moment);
    if (before === undefined || last.server.worked() - before < moment / 10) return;
  }
}

/** How often a server that gives no answer is started anew. */
const tries = 4;

/** Starts a server and makes sure that it works, or says that it cannot be measured. */
export async function started(how, folder) {
  for (let left = tries; ; left--) {
    let server;
    try {
      server = await startServer(how, folder);
      const uri = `${folder.uri}/faulty.md`;
      const found = await within(server.open(uri, faulty), 20_000);
      if (found.length === 0) throw new Error('it finds nothing in a faulty text.');
      server.close(uri);
      return server;
    } catch (error) {
      server?.stop();
      if (left > 1) continue;
      console.log(`${how.name} cannot be measured: ${error.message}`);
      return undefined;
    }
  }
}

/**
 * Takes samples of the same from every server in turn. The order of the servers is drawn anew for each round, so that what else
 * the machine does meets all alike, and nobody always comes after the one that leaves most behind. `sample(running, index)`
 * resolves to the milliseconds of one, or to an object of several times. Returns for each server its samples, without those of
 * the rounds that warm up. One that fails so many times, or that takes longer than the limit, is left out from then on. `rest` is
 * waited for before each; it is told how many servers there are, and whose turn it was last.
 */
export async function alternating(running, { samples, warmUp, sample, rest, failures = 1, limit = 60_000 }) {
  const taken = new Map(running.map(({ name }) => [name, []]));
  const spent = new Map();
  const failed = new Map();
  const random = randomFrom(1);
  let last;
  for (let index = 0; index < warmUp + samples; index++) {
    for (const one of shuffled(running, random)) {
      const { name } = one;
      const soFar = spent.get(name) ?? 0;
      const mine = taken.get(name);
      const enough = soFar > longest && mine.length >= fewest;
      if ((failed.get(name) ?? 0) >= failures || enough) continue;
      await rest?.(running.length, last);
      last = one;
      const start = performance.now();
      try {
        const time = await within(sample(one, index), limit);
        // A slow server does not get warmer than after one.
        if (index >= warmUp || soFar > longest / 5) mine.push(time);
      } catch (error) {
        failed.set(name, (failed.get(name) ?? 0) + 1);
        console.log(`${name} gave up: ${error.message}`);
      }
      spent.set(name, soFar + performance.now() - start);
    }
  }
  return taken;
}

function shuffled(all, random) {
  const order = [];
  for (const one of all) {
    const place = random(order.length + 1);
    order.splice(place, 0, one);
  }
  return order;
}

/** From an edit to the findings that follow it, for each server. */
export async function keystrokes(hows, folder, text, editsOf, { samples, warmUp }) {
  const uri = `${folder.uri}/plan.md`;
  const running = [];
  try {
    for (const how of hows) {
      const server = await started(how, folder);
      if (!server) continue;
      await within(server.open(uri, text), 120_000);
      running.push({ name: how.name, server, edit: editsOf(text), version: 1, found: 0 });
    }
    await after(look);
    const taken = await alternating(running, {
      samples,
      warmUp,
      rest: betweenTwoKeys,
      sample: async (one) => {
        const edit = one.edit();
        const start = performance.now();
        const found = await one.server.change(uri, ++one.version, edit);
        const whole = performance.now() - start;
        // The first answer after opening may tell of the top alone.
        one.found = found.length;
        return { whole, client: one.server.lastParsing() };
      },
    });
    return new Map(
      running.map(({ name, found }) => {
        const mine = taken.get(name);
        return [
          name,
          {
            ...statisticsOf(mine.map(({ whole }) => whole)),
            client: statisticsOf(mine.map(({ client }) => client)).median,
            found,
          },
        ];
      }),
    );
  } finally {
    for (const { server } of running) server.stop();
  }
}

function within(work, milliseconds) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
