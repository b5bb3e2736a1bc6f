// Measures what people feel, beside other programs on the same machine, and says which goals are reached. It never fails for
// being slow.
//
//   npm run bench                              everything, in about a quarter of an hour, into bench/RESULTS.md
//   npm run bench -- keystroke folder          only these parts, to the terminal
//   npm run bench -- --quick                   everything with hardly a sample each, to the terminal: to try the measuring
//   npm run bench -- --alone                   without the other programs
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folder } from './folder.mjs';
import { growth } from './growth.mjs';
import { keystroke, table } from './keystroke.mjs';
import { memory } from './memory.mjs';
import { opening, start } from './opening.mjs';
import { installPeers, peerServers } from './peers/peers.mjs';
import { pageOf, shownPart } from './results.mjs';
import { sameFindings } from './same-findings.mjs';

const parts = { keystroke, table, opening, start, folder, same: sameFindings, memory, growth };
const options = process.argv.slice(2).filter((one) => one.startsWith('--'));
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const unknown = [
  ...asked.filter((one) => !(one in parts)),
  ...options.filter((one) => !['--quick', '--alone'].includes(one)),
];
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

/** What a machine may set for all that runs on Node. Reading certificates alone takes some 45 ms of each start. */
const ownOfMachine = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const place = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
try {
  const built = join(place, 'dist');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--production', '--to', built], {
    stdio: 'inherit',
  });
  const withPeers = !options.includes('--alone') && installPeers();
  for (const name of ownOfMachine) delete process.env[name];
  const workspace = join(place, 'workspace');
  mkdirSync(workspace);
  const around = {
    root,
    place,
    quick: options.includes('--quick'),
    withPeers,
    cli: join(built, 'cli.cjs'),
    folder: { path: workspace, uri: pathToFileURL(workspace).href },
    servers: [
      {
        name: 'Golden Thread',
        command: process.execPath,
        args: [join(built, 'server.cjs'), '--stdio', `--keep-in=${join(place, 'kept')}`],
        pulls: true,
        incremental: true,
      },
      ...(withPeers ? peerServers() : []),
    ],
  };
  const measured = [];
  let incomplete = false;
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    try {
      measured.push(await measure(around));
      console.log(shownPart(measured.at(-1)));
    } catch (error) {
      console.log(`\n${name} could not be measured: ${error.message}`);
      incomplete = true;
    }
  }
  if (asked.length === 0 && !around.quick && !incomplete) {
    writeFileSync(join(root, 'bench/RESULTS.md'), pageOf(measured, around));
    console.log('\nWritten to bench/RESULTS.md.');
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
