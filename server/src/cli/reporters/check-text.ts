import colours from 'picocolors';
import { kindDescription } from '../../core/kinds/catalogue.ts';
import type { Severity } from '../../core/settings/severity.ts';
import { Lines } from '../../core/text/lines.ts';
import type { CheckReport } from '../report.ts';

const names: Readonly<Record<Severity, [one: string, many: string]>> = {
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

/** The findings as people read them, grouped by file, hints left out, with a summary in one line. */
export function textOfCheck({ documents, others, settings }: CheckReport): string {
  const lines: string[] = [];
  const counts = new Map<Severity, number>();
  let silenced = 0;
  for (const { file, problems } of settings) {
    lines.push(colours.bold(file), ...problems.map(({ message }) => `  ${colours.yellow('settings')}  ${message}`), '');
  }
  for (const { name, text, document, judgement } of documents) {
    const places = new Lines(text);
    const shown = judgement.notices.filter(({ severity }) => severity !== 'hint');
    for (const { severity } of judgement.notices) counts.set(severity, (counts.get(severity) ?? 0) + 1);
    silenced += judgement.findings.filter(({ suppressed }) => suppressed).length;
    if (shown.length === 0 && !judgement.summary) continue;
    lines.push(`${colours.bold(name)}  ${colours.dim(kindDescription(document.kind).title)}`);
    if (judgement.summary) lines.push(`  ${judgement.summary.message}`);
    for (const { severity, message, span } of shown) {
      const { line, character } = places.positionAt(span.start);
      const place = `${line + 1}:${character + 1}`.padEnd(8);
      lines.push(`  ${colours.dim(place)}${paint[severity](names[severity][0].padEnd(9))}${message}`);
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      if (words)
        lines.push(`  ${' '.repeat(17)}${colours.dim(`“${words.length > 70 ? `${words.slice(0, 69)}…` : words}”`)}`);
    }
    lines.push('');
  }
  lines.push(summary(documents.length, others, counts, silenced));
  return `${lines.join('\n')}\n`;
}

function summary(governance: number, others: number, counts: ReadonlyMap<Severity, number>, silenced: number): string {
  const besides =
    others === 0
      ? ''
      : ` ${count(others, 'other file', 'other files')} ${others === 1 ? 'is' : 'are'} not, and ${others === 1 ? 'was' : 'were'} left alone.`;
  if (governance === 0)
    return `Nothing was checked: none of the ${count(others, 'file is', 'files are')} a governance document.`;
  const said = (['error', 'warning', 'information', 'hint'] as const)
    .filter((severity) => counts.get(severity))
    .map((severity) => count(counts.get(severity)!, ...names[severity]));
  const found = said.length === 0 ? 'Nothing to mend' : said.join(', ');
  const quiet = silenced === 0 ? '' : ` ${count(silenced, 'finding is', 'findings are')} silenced with a reason.`;
  return `${found} in ${count(governance, 'governance document', 'governance documents')}.${quiet}${besides}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
