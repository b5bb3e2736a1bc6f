import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownCommands, run } from './commands.mjs';
import { documentsIn } from './folder.mjs';
import { startServer } from './language-server.mjs';
import { peerCommands } from './peers/peers.mjs';

/** The most memory with many documents around: in the server that checks the whole folder, and on the command line. */
export async function memory({ place, cli, servers, withPeers, quick }) {
  const count = quick ? 200 : 10_000;
  const documents = documentsIn(join(place, `documents-${count}`), count);
  const uri = pathToFileURL(documents).href;
  const server = await startServer(servers[0], { path: documents, uri });
  let inServer;
  try {
    const found = await server.request('golden-thread/checkFolder', { uri });
    if (found.documents !== count) throw new Error(`${found.documents} of ${count} documents were checked.`);
    inServer = server.peakMemory();
  } finally {
    server.stop();
  }
  const figures = new Map();
  const cache = join(place, 'memory-cache');
  for (const { name, cold } of [ownCommands(cli, cache), ...(withPeers ? peerCommands(cache).slice(0, 1) : [])])
    figures.set(name, (await run(cold, documents)).memory);
  const shown = (megabytes) => (megabytes === undefined ? 'not told by this system' : `${Math.round(megabytes)} MB`);
  const many = `${count.toLocaleString('en-GB')} documents`;
  return {
    title: 'Memory',
    rows: [
      {
        what: `the most memory of the server while it checks a folder of ${many}`,
        goal: '≤ 400 MB',
        figures: new Map([['Golden Thread', shown(inServer)]]),
        reached: inServer !== undefined && inServer <= 400,
      },
      {
        what: `the most memory of \`check\` on ${many}`,
        goal: '≤ 400 MB',
        figures: new Map([...figures].map(([name, megabytes]) => [name, shown(megabytes)])),
        reached: (figures.get('Golden Thread') ?? Number.POSITIVE_INFINITY) <= 400,
      },
    ],
  };
}
