import { join } from 'node:path';
import { timePerAction } from './actions.mjs';
import { ownCommands, run } from './commands.mjs';
import { tableOf } from './documents.mjs';
import { letters } from './edits.mjs';
import { documentsIn } from './folder.mjs';
import { keystrokes } from './servers.mjs';
import { shownTime, statisticsOf } from './statistics.mjs';

const rowCounts = [10, 100, 1000, 5000];
const documentCounts = [100, 1000, 5000, 20_000];
/** What takes more than twice as long for each as among few does not grow in line; what takes less grows more slowly still. */
const linear = 2;
/** A folder that would take longer than this, by what a smaller one took, is left out. */
const longestFolder = 240_000;
/** Folders up to this size are checked three times, and the median counts: what else the machine does weighs most on short ones. */
const fewDocuments = 5000;

/** How the time grows with the rows of a table and with the documents of a folder. */
export async function growth(around) {
  const { root, place, quick } = around;
  const perAction = await timePerAction(root, place, quick);
  const typed = await typingByRows(around);
  const folders = await foldersBySize(around);
  const first = folders[0];
  const more = folders.slice(1).map(({ each }) => each);
  const worst = Math.max(...more) / more[0];
  return {
    title: 'Growth',
    rows: [
      {
        what: `from ${rowCounts[1]} to 5,000 actions: the time for one action, slowest to that of a hundred`,
        goal: 'linear',
        figures: new Map([
          ['Golden Thread', perAction.worst.map(([shape, times]) => `${shape} ${times.toFixed(2)}`).join(', ')],
        ]),
        reached: perAction.worst.every(([, times]) => times <= linear),
      },
      {
        what: `from ${first.count} to ${folders.at(-1).count.toLocaleString('en-GB')} documents: the time for one more, slowest to that of the first ${folders[1].count.toLocaleString('en-GB')}`,
        goal: 'linear, to 20,000',
        figures: new Map([['Golden Thread', worst.toFixed(2)]]),
        reached: worst <= linear && folders.at(-1).count >= 20_000,
        note: 'what a folder takes longer than the next smaller one, so that starting the program does not count',
      },
    ],
    tables: [
      perAction.table,
      {
        title: 'A letter in a table, by its rows: median and 95 of 100',
        header: ['rows', ...rowCounts.map(String)],
        lines: [['Golden Thread', ...typed]],
      },
      {
        title: '`check`, nothing kept, by the number of documents',
        header: ['documents', ...folders.map(({ count }) => count.toLocaleString('en-GB'))],
        lines: [
          ['whole', ...folders.map(({ time }) => shownTime(time))],
          ['for one', ...folders.map(({ time, count }) => `${(time / count).toFixed(2)} ms`)],
          ['for one more', '–', ...more.map((each) => `${each.toFixed(2)} ms`)],
          ['most memory', ...folders.map(({ memory }) => (memory ? `${Math.round(memory)} MB` : '–'))],
        ],
      },
    ],
  };
}

async function typingByRows({ servers, folder, quick }) {
  const shown = [];
  for (const rows of rowCounts) {
    const counts = quick ? { samples: 3, warmUp: 1 } : { samples: 60, warmUp: 10 };
    const times = (await keystrokes(servers.slice(0, 1), folder, tableOf(rows), letters, counts)).get('Golden Thread');
    shown.push(times ? `${shownTime(times.median)} / ${shownTime(times.p95)}` : '–');
  }
  return shown;
}

/** Folders of growing size; `each` is what one more document than in the one before took. */
async function foldersBySize({ place, cli, quick }) {
  const { cold } = ownCommands(cli, join(place, 'growth-cache'));
  const measured = [];
  for (const count of quick ? [20, 60] : documentCounts) {
    const last = measured.at(-1);
    if (last && (last.time / last.count) * count > longestFolder) break;
    const documents = documentsIn(join(place, `documents-${count}`), count);
    const runs = [];
    for (let left = count > fewDocuments ? 1 : 3; left > 0; left--) runs.push(await run(cold, documents));
    const time = statisticsOf(runs.map((each) => each.time)).median;
    const memory = runs.every((each) => each.memory) && Math.max(...runs.map((each) => each.memory));
    measured.push({ count, time, memory, each: last && (time - last.time) / (count - last.count) });
  }
  return measured;
}
