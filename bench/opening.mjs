import { performance } from 'node:perf_hooks';
import { planOf } from './documents.mjs';
import { startServer } from './language-server.mjs';
import { alternating, started } from './servers.mjs';
import { shownTimes, statisticsOf } from './statistics.mjs';

const product = 'Golden Thread';
const linesOfAScreen = 50;
/** How long a server may take to say that it has more to tell, once it has told something. */
const patience = 1500;

/** Opening a long document: when its first findings are there, and those of what a screen shows of it. */
export async function opening({ servers, folder, quick }) {
  const running = [];
  try {
    for (const how of servers) {
      const server = await started(how, folder);
      if (server) running.push({ name: how.name, server, pulls: how.pulls });
    }
    const taken = await alternating(running, {
      samples: quick ? 1 : 8,
      warmUp: quick ? 0 : 1,
      sample: ({ server, name }, index) =>
        openingOf(server, folder, planOf(500_000, 'ordinary', index), index, name === product),
    });
    const times = (of) => new Map([...taken].map(([name, mine]) => [name, statisticsOf(mine.map((one) => one[of]))]));
    const shown = (map) => new Map([...map].map(([name, one]) => [name, shownTimes(one)]));
    const first = times('first');
    const screen = times('screen');
    const ours = taken.get(product) ?? [];
    return {
      title: 'Opening',
      rows: [
        {
          what: 'opening a document of 500 KB: all its findings are there',
          goal: '≤ 1.0 s',
          figures: shown(times('whole')),
          reached: ours.length > 0 && times('whole').get(product).median <= 1000,
        },
        {
          what: `the same: the findings of its first screen (${linesOfAScreen} lines) are there`,
          goal: '≤ 200 ms',
          figures: shown(screen),
          reached: ours.length > 0 && screen.get(product).median <= 200,
          note: ours.every(({ first: one, whole }) => one === whole)
            ? 'all findings are told at once, none earlier'
            : `something was told after ${shownTimes(first.get(product))}`,
        },
      ],
    };
  } finally {
    for (const { server } of running) server.stop();
  }
}

async function openingOf(server, folder, text, index, mayTellMore) {
  const uri = `${folder.uri}/long-${index}.md`;
  const start = performance.now();
  const found = await server.open(uri, text);
  const first = performance.now() - start;
  let whole = first;
  let screen = found.some(({ range }) => range.start.line < linesOfAScreen) ? first : undefined;
  while (mayTellMore && (await server.refreshes(patience))) {
    const more = await server.findings(uri);
    whole = performance.now() - start;
    if (screen === undefined && more.some(({ range }) => range.start.line < linesOfAScreen)) screen = whole;
  }
  server.close(uri);
  return { first, screen: screen ?? whole, whole };
}

/** One of the peers now and then never answers when it is started. */
const tries = 8;

/** How long a server is left to itself after its first start, in which it may prepare the next one. */
const settling = 5000;

/** From starting the program to the findings of a small file, once it has been started before. */
export async function start({ servers: all, folder, quick }) {
  const servers = all.map((how) => ({ ...how, args: how.args.map((one) => one.replace(/^--keep-in=.+/, '$&-anew')) }));
  const uri = `${folder.uri}/small.md`;
  const text = planOf(5000, 'ordinary');
  const startOf = async (how, stay = 0) => {
    const begun = performance.now();
    const server = await startServer(how, folder);
    await server.open(uri, text);
    const time = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, stay));
    server.stop();
    return time;
  };
  const firstEver = await startOf(
    servers.find(({ name }) => name === product),
    settling,
  );
  const taken = await alternating(servers, {
    samples: quick ? 2 : 15,
    warmUp: 1,
    failures: tries,
    sample: (how) => startOf(how),
  });
  const times = new Map([...taken].flatMap(([name, mine]) => (mine.length > 0 ? [[name, statisticsOf(mine)]] : [])));
  return {
    title: 'Starting',
    rows: [
      {
        what: 'from starting the server to the first findings of a file of 5 KB',
        goal: '≤ 250 ms',
        figures: new Map([...times].map(([name, one]) => [name, shownTimes(one)])),
        reached: times.has(product) && times.get(product).median <= 250,
        note: `not for the first time; the first start took ${Math.round(firstEver)} ms`,
      },
    ],
  };
}
