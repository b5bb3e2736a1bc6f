import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type IsoDate, parseIsoDate } from '../calendar/date.ts';
import type { MeetingRule, MeetingSeries } from '../calendar/meetings.ts';
import { readMeetingRule } from './meeting-rule.ts';

type Report = (node: Node | null, message: string) => void;

/** Reads the calendar of meetings; what cannot be used is reported at its place and the rest kept. */
export function readMeetings(node: Node | null, report: Report): MeetingSeries[] {
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (!isSeq(node)) {
    report(node, 'List the meetings one after another, each after a dash.');
    return [];
  }
  return (node.items as Node[]).flatMap((item) => readSeries(item, report));
}

function readSeries(item: Node, report: Report): MeetingSeries[] {
  const pairs = isMap(item) ? (item.items as Pair<Node, Node | null>[]) : [];
  let name = '';
  let dates: readonly IsoDate[] | undefined;
  let every: MeetingRule | undefined;
  let told = false;
  for (const { key, value } of pairs) {
    const topic = isScalar(key) ? String(key.value) : '';
    if (topic === 'name' && isScalar(value)) name = String(value.value ?? '').trim();
    else if (topic === 'dates') dates = readDates(value ?? key, report);
    else if (topic === 'every') {
      every = isScalar(value) ? readMeetingRule(String(value.value)) : undefined;
      told = !every;
      if (!every) report(value ?? key, 'Write a day such as “Tuesday” or “second Tuesday of the month”.');
    } else if (topic !== 'name') report(key, 'A meeting has a name, dates, and a day on which it comes round (every).');
  }
  if (name === '') report(item, 'Give each meeting a name: “- name: Quality Committee”.');
  else if (!dates && !every && !told)
    report(item, 'Say when it meets: “dates: [2026-12-08]” or “every: second Tuesday”.');
  if (name === '' || (!dates && !every)) return [];
  return [{ name, dates: dates ?? [], ...(every ? { every } : {}) }];
}

function readDates(node: Node, report: Report): IsoDate[] {
  if (!isSeq(node)) {
    report(node, 'List the days: [2026-12-08, 2027-01-12].');
    return [];
  }
  return (node.items as Node[])
    .flatMap((item) => {
      const date = isScalar(item) ? parseIsoDate(String(item.value)) : undefined;
      if (!date) report(item, 'Write each day with its year first: 2026-12-08.');
      return date ?? [];
    })
    .sort();
}
