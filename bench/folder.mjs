import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCommands, run } from './commands.mjs';
import { actionsIn, planOf } from './documents.mjs';
import { peerCommands } from './peers/peers.mjs';
import { alternating } from './servers.mjs';
import { statisticsOf } from './statistics.mjs';

const product = 'Golden Thread';

/** Writes so many documents of about 6 KB below a folder, a quarter of them minutes, and returns the folder. */
export function documentsIn(folder, count) {
  for (let index = 0; index < count; index++) {
    const below = join(folder, `part-${index % 20}`);
    if (index < 20) mkdirSync(below, { recursive: true });
    const text = index % 4 === 3 ? actionsIn('minutes', 42, index) : planOf(6000, 'ordinary', index);
    writeFileSync(join(below, `document-${index}.md`), text);
  }
  return folder;
}

/** Checks a folder with each command line in turn. */
export async function folder({ place, cli, withPeers, quick }) {
  const count = quick ? 100 : 2000;
  const documents = documentsIn(join(place, `documents-${count}`), count);
  const cache = join(place, 'cache');
  const commands = [ownCommands(cli, join(cache, 'own')), ...(withPeers ? peerCommands(cache) : [])];
  const measured = async (of) => {
    const running = commands.filter((one) => one[of]);
    const taken = await alternating(running, {
      samples: quick ? 1 : 5,
      // The first warm run fills what is kept.
      warmUp: 1,
      limit: 300_000,
      sample: async (one) => (await run(one[of], documents)).time,
    });
    return new Map([...taken].flatMap(([name, mine]) => (mine.length > 0 ? [[name, statisticsOf(mine)]] : [])));
  };
  const cold = await measured('cold');
  const warm = await measured('warm');
  const perSecond = (times) => (times ? (1000 * count) / times.median : 0);
  const rate = perSecond(cold.get(product));
  const peer = perSecond(cold.get('rumdl'));
  return {
    title: 'A folder',
    rows: [
      {
        what: `\`check\` on ${count.toLocaleString('en-GB')} documents of 6 KB, nothing kept`,
        goal: '≥ 2,000 documents/s, ahead of rumdl',
        figures: shownRates(cold, count),
        reached: rate >= 2000 && rate > peer,
      },
      {
        what: 'the same again, nothing changed since',
        goal: '≥ 10,000 documents/s',
        figures: shownRates(warm, count),
        reached: perSecond(warm.get(product)) >= 10_000,
        ...(commands[0].warm ? {} : { note: '`check` keeps nothing yet' }),
      },
    ],
  };
}

function shownRates(times, count) {
  const shown = ({ median, p95, samples }) =>
    `${Math.round((1000 * count) / median).toLocaleString('en-GB')}/s, ${Math.round((1000 * count) / p95).toLocaleString('en-GB')}/s at the slowest (${samples})`;
  return new Map([...times].map(([name, one]) => [name, shown(one)]));
}
