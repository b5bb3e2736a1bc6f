import type { Severity } from '../../core/settings/severity.ts';
import type { Position } from '../../core/text/lines.ts';
import type { CheckedDocument } from '../report.ts';
import type { Colours } from './plain-colours.ts';

export interface TextChoices {
  /** List hints too; without, they are only counted. */
  readonly hints: boolean;
  readonly colours: Colours;
}

export type Count = readonly [one: string, many: string];

export const severityNames: Readonly<Record<Severity, Count>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};
const colourNames = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'dim' } as const;
/** Columns for the line and column, and for the severity. */
const placeWidth = 8;
const severityWidth = 9;

const belowLabel = ' '.repeat(2 + placeWidth + severityWidth);

type Told = Pick<CheckedDocument, 'kindTitle' | 'summary' | 'notices'>;

/** What follows the name of a document: its kind, and a line or two for each notice; empty where there is nothing to say. */
export function textBelowName({ kindTitle, summary, notices }: Told, { hints, colours }: TextChoices): string {
  const shown = notices.filter(({ baselined, severity }) => !baselined && (hints || severity !== 'hint'));
  if (shown.length === 0 && summary === undefined) return '';
  let told = `  ${colours.dim(kindTitle)}\n`;
  if (summary !== undefined) told += `  ${summary}\n`;
  for (const notice of shown) {
    const words = shortened(notice.words);
    const below = words === '' ? notice.title : `${notice.title}: “${words}”`;
    told += lineOf(notice, notice.severity, notice.message, colours);
    told += `${belowLabel}${colours.dim(below)}\n`;
  }
  return `${told}\n`;
}

/** One line: where, how grave, and what. */
export function lineOf({ line, character }: Position, severity: Severity, message: string, colours: Colours): string {
  const place = colours.dim(`${line + 1}:${character + 1}`.padEnd(placeWidth));
  const label = colours[colourNames[severity]](severityNames[severity][0].padEnd(severityWidth));
  return `  ${place}${label}${message}\n`;
}

function shortened(words: string): string {
  const plain = /[^\S ]|^ | {2}| $/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}
