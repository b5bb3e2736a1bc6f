import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { peerVersions } from './peers/peers.mjs';

const product = 'Golden Thread';

/** All that was measured, as a page. */
export function pageOf(parts, { root, withPeers }) {
  const columns = columnsOf(parts);
  const lines = [`| what | goal | ${columns.join(' | ')} | reached |`, `|${'---|'.repeat(columns.length + 3)}`];
  const notes = [];
  for (const { rows } of parts) {
    for (const { what, goal, figures, reached, note } of rows) {
      const mark = note ? ` (${notes.push(note)})` : '';
      lines.push(
        `| ${what}${mark} | ${goal} | ${columns.map((name) => figures.get(name) ?? '–').join(' | ')} | ${reached ? 'yes' : 'no'} |`,
      );
    }
  }
  const all = parts.flatMap(({ rows }) => rows);
  const met = all.filter(({ reached }) => reached).length;
  return `${[
    '# What was measured',
    `${conditionsOf(root, withPeers)}`,
    `Times are the median and what 95 of 100 keep below, with the number of samples in brackets; goals for a key count 95 of
100, those for opening and starting the median. The programs take turns, one sample each, in an order that is drawn
anew for each round, so that what else the machine does meets all alike, and nobody always comes after the one that leaves most
behind. Each meets a key about as often as somebody types one who writes a hundred words a minute, and none before the program
that answered last is at rest. The client is the same for all; each time runs from the edit being sent until the findings are there as objects. Remark and VS
Code check other things than Golden Thread does, and rumdl others again: the comparison is of how long a person waits, not of
equal work. All programs are started without what this machine sets for Node (certificates, options). The goals are our own, and
meant to be hard: a letter within one picture of the screen (16 ms) however long the document, a start that nobody sees, and a
large folder while somebody watches.`,
    `${met} of ${all.length} goals are reached.`,
    lines.join('\n'),
    notes.map((note, index) => `${index + 1}. ${note}`).join('\n'),
    ...parts.flatMap(({ tables = [] }) => tables.map(tableOf)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** A part in lines for the terminal. */
export function shownPart({ title, rows, tables = [] }) {
  const lines = [`\n${title}`];
  for (const { what, goal, figures, reached, note } of rows) {
    lines.push(`  ${what}: goal ${goal}: ${reached ? 'reached' : 'NOT reached'}`);
    for (const [name, figure] of figures) lines.push(`    ${name.padEnd(28)} ${figure}`);
    if (note) lines.push(`    ${note}`);
  }
  for (const { title: name, header, lines: table } of tables) {
    lines.push(`  ${name}`);
    for (const cells of [header, ...table])
      lines.push(`    ${cells.map((cell, index) => (index ? cell.padStart(18) : cell.padEnd(26))).join('')}`);
  }
  return lines.join('\n');
}

function columnsOf(parts) {
  const names = new Set(parts.flatMap(({ rows }) => rows.flatMap(({ figures }) => [...figures.keys()])));
  return [product, ...[...names].filter((name) => name !== product)];
}

function tableOf({ title, header, lines }) {
  return [
    `## ${title}\n`,
    ...[header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function conditionsOf(root, withPeers) {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const machine = `${processor}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}`;
  const peers = withPeers
    ? Object.entries(peerVersions())
        .map(([name, version]) => `${name} ${version}`)
        .join(', ')
    : 'none: they could not be installed';
  return `Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commitOf(root)}. ${machine}. Beside: ${peers}.`;
}

function commitOf(root) {
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' with changes');
  } catch {
    return 'unknown';
  }
}
