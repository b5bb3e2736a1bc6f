import { kindDescription } from '../../core/kinds/catalogue.ts';
import { type Severity, severities } from '../../core/settings/severity.ts';
import { Lines, type Position } from '../../core/text/lines.ts';
import type { CheckReport } from '../report.ts';
import { colours } from './colours.ts';

/** What was noticed in all documents. */
interface Counts {
  known: number;
  readonly severities: Map<Severity, number>;
}

type Count = readonly [one: string, many: string];

const names: Readonly<Record<Severity, Count>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};
const paint: Readonly<Record<Severity, (text: string) => string>> = {
  error: colours.red,
  warning: colours.yellow,
  information: colours.cyan,
  hint: colours.dim,
};
/** Columns for the line and column, and for the severity. */
const placeWidth = 8;
const severityWidth = 9;

const belowLabel = ' '.repeat(2 + placeWidth + severityWidth);

export interface TextChoices {
  /** List hints too; without, they are only counted. */
  readonly hints: boolean;
}

/** The findings as people read them, grouped by file, with a summary in one line; file by file, as all of it may be long. */
export function* textOfCheck(report: CheckReport, choices: TextChoices): Iterable<string> {
  const counts: Counts = { known: 0, severities: new Map() };
  for (const { name, text, problems } of report.settings) {
    const places = new Lines(text);
    let told = `${colours.bold(name)}\n`;
    for (const { message, span } of problems)
      told += `  ${placeOf(places.positionAt(span.start))}${labelOf('warning')}${message}\n`;
    yield `${told}\n`;
  }
  for (const { name, kind, summary, notices } of report.documents) {
    const fresh = notices.filter(({ baselined }) => !baselined);
    counts.known += notices.length - fresh.length;
    for (const { severity } of fresh) counts.severities.set(severity, (counts.severities.get(severity) ?? 0) + 1);
    const shown = fresh.filter(({ severity }) => choices.hints || severity !== 'hint');
    if (shown.length === 0 && summary === undefined) continue;
    let told = `${colours.bold(name)}  ${colours.dim(kindDescription(kind).title)}\n`;
    if (summary !== undefined) told += `  ${summary}\n`;
    for (const notice of shown) {
      const words = shortened(notice.words);
      const below = words === '' ? notice.title : `${notice.title}: “${words}”`;
      told += `  ${placeOf(notice)}${labelOf(notice.severity)}${notice.message}\n`;
      told += `${belowLabel}${colours.dim(below)}\n`;
    }
    yield `${told}\n`;
  }
  yield `${summaryOf(report, counts, choices)}\n`;
}

function placeOf({ line, character }: Position): string {
  return colours.dim(`${line + 1}:${character + 1}`.padEnd(placeWidth));
}

function labelOf(severity: Severity): string {
  return paint[severity](names[severity][0].padEnd(severityWidth));
}

function shortened(words: string): string {
  const plain = /[^\S ]|^ | {2}| $/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}

function summaryOf(
  { documents, others, settings }: CheckReport,
  { known, severities: found }: Counts,
  { hints }: TextChoices,
): string {
  if (documents.length === 0) {
    return others === 1
      ? 'Nothing was checked: the one file is not a governance document.'
      : `Nothing was checked: none of the ${others} files is a governance document.`;
  }
  const all = [...found.values()].reduce((sum, number) => sum + number, 0);
  const each = severities.flatMap((severity) => {
    const number = found.get(severity) ?? 0;
    if (number === 0) return [];
    return [`${count(number, names[severity])}${severity === 'hint' && !hints ? ' not listed' : ''}`];
  });
  const told = all === 0 ? 'No findings' : `${count(all, ['finding', 'findings'])} (${each.join(', ')})`;
  const besides =
    others === 0
      ? 'no other files'
      : `${count(others, ['other file', 'other files'])} ${others === 1 ? 'was' : 'were'} not checked`;
  const silenced = documents.reduce((sum, { outcome }) => sum + outcome.silenced, 0);
  const problems = settings.flatMap((file) => file.problems);
  return [
    `${told} in ${count(documents.length, ['governance document', 'governance documents'])}; ${besides}.`,
    ...(silenced > 0 ? [`${count(silenced, ['finding is', 'findings are'])} silenced with a reason.`] : []),
    ...(known > 0 ? [`${count(known, ['finding was', 'findings were'])} known before.`] : []),
    ...(problems.length > 0 ? [`${count(problems.length, ['setting', 'settings'])} cannot be used.`] : []),
  ].join(' ');
}

function count(number: number, [one, many]: Count): string {
  return `${number} ${number === 1 ? one : many}`;
}
