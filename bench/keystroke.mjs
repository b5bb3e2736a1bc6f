import { planOf, tableOf } from './documents.mjs';
import { letters, marks } from './edits.mjs';
import { keystrokes } from './servers.mjs';
import { shownTime, shownTimes } from './statistics.mjs';

const product = 'Golden Thread';

/** From a letter to the findings, in plans of three sizes and in one that has more findings than an editor shows. */
export async function keystroke({ servers, folder, quick }) {
  const rows = [];
  const measured = [];
  for (const [kilobytes, goal, samples] of [
    [5, 4, 200],
    [50, 6, 200],
    [500, 16, 100],
  ]) {
    const text = planOf(kilobytes * 1000, 'ordinary');
    const times = await keystrokes(servers, folder, text, letters, countsFor(samples, quick));
    measured.push({ size: `${kilobytes} KB`, times });
    rows.push(rowOf(`a letter in a plan of ${kilobytes} KB`, goal, times));
  }
  const poor = await keystrokes(servers, folder, planOf(500_000, 'poor'), letters, countsFor(60, quick));
  rows.push(rowOf('a letter at the most findings that an editor shows (500 KB, 900 of them)', 16, poor));
  rows.push(...comparisons(measured));
  return { title: 'From a key to the findings', rows };
}

const inMiddle = (line) => line.indexOf(': ') - 2;
const atEnd = (line) => line.length;

/** Marks that change how a table is built, typed in one of a thousand rows and taken out again. */
export async function table({ servers, folder, quick }) {
  const text = tableOf(1000);
  const rows = [];
  for (const [what, words, place] of [
    ['a line break between two rows', '\n', atEnd],
    ['a line break inside a cell', '\n', inMiddle],
    ['a pipe', '|', (line, index) => (index % 2 ? inMiddle : atEnd)(line)],
    ['a list marker before a row', '- ', () => 0],
    ['a list marker inside a cell', '- ', (line) => line.indexOf(': ') + 2],
  ]) {
    const edits = (start) => marks(start, words, place);
    const times = await keystrokes(servers, folder, text, edits, countsFor(60, quick));
    rows.push(rowOf(`${what}, in a table of 1,000 rows`, 25, times));
  }
  return { title: 'Marks in a long table', rows };
}

function countsFor(samples, quick) {
  return quick ? { samples: 3, warmUp: 1 } : { samples, warmUp: 10 };
}

/** Goals are for 95 of 100. */
function rowOf(what, goal, times) {
  const ours = times.get(product);
  return {
    what,
    goal: `≤ ${goal} ms`,
    figures: new Map([...times].map(([name, taken]) => [name, shownTimes(taken)])),
    reached: ours && ours.p95 <= goal,
    note: ours && `${ours.found} findings told; the client’s own part is ${shownTime(ours.client)}`,
  };
}

function comparisons(measured) {
  const rows = [];
  const ratio = (one, other, of) => one[of] / other[of];
  const against = measured.filter(({ times }) => times.has('rumdl') && times.has(product));
  if (against.length > 0) {
    const ratios = against.map(({ size, times }) => {
      const [peer, ours] = [times.get('rumdl'), times.get(product)];
      return { size, median: ratio(peer, ours, 'median'), p95: ratio(peer, ours, 'p95') };
    });
    rows.push({
      what: 'against rumdl’s server on the same edits: how many times as fast, median and 95 of 100',
      goal: 'ahead at every size',
      figures: new Map([
        [product, ratios.map(({ size, median, p95 }) => `${size}: ${median.toFixed(1)}, ${p95.toFixed(1)}`).join('; ')],
      ]),
      reached: ratios.every(({ median, p95 }) => median > 1 && p95 > 1),
    });
  }
  const { times } = measured.at(-1);
  const slow = [...times].filter(([name]) => name !== product && name !== 'rumdl');
  if (slow.length > 0 && times.has(product)) {
    const ratios = slow.map(([name, peer]) => ({ name, times: ratio(peer, times.get(product), 'median') }));
    rows.push({
      what: 'against the servers of remark and VS Code at 500 KB: how many times as fast, median',
      goal: '≥ 50 times',
      figures: new Map([[product, ratios.map((one) => `${one.name}: ${one.times.toFixed(0)}`).join('; ')]]),
      reached: ratios.every((one) => one.times >= 50),
    });
  }
  return rows;
}
