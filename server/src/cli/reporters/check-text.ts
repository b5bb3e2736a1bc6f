import { type Severity, severities } from '../../core/settings/severity.ts';
import { Lines } from '../../core/text/lines.ts';
import type { Bytes } from '../../project/stored-bytes.ts';
import type { CheckReport } from '../report.ts';
import { type Count, lineOf, severityNames, type TextChoices, textBelowName } from './document-text.ts';

/** What was noticed in all documents. */
interface Counts {
  known: number;
  readonly severities: Map<Severity, number>;
}

/** The findings as people read them, grouped by file, with a summary in one line; piece by piece, as all of it may be long. */
export function* textOfCheck(report: CheckReport, choices: TextChoices): Iterable<string | Bytes> {
  const { colours, hints } = choices;
  const asWritten = !hints && !colours.isColorSupported;
  const counts: Counts = { known: 0, severities: new Map() };
  for (const { name, text, problems } of report.settings) {
    const places = new Lines(text);
    yield `${colours.bold(name)}\n`;
    for (const { message, span } of problems) yield lineOf(places.positionAt(span.start), 'warning', message, colours);
    yield '\n';
  }
  for (const document of report.documents) {
    const { fresh, known } = document.outcome;
    counts.known += known;
    for (const severity of severities) {
      const number = fresh[severity];
      if (number) counts.severities.set(severity, (counts.severities.get(severity) ?? 0) + number);
    }
    const text = asWritten ? document.text : textBelowName(document, choices);
    if (text.length === 0) continue;
    yield colours.bold(document.name);
    yield text;
  }
  yield `${summaryOf(report, counts, choices)}\n`;
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
    return [`${count(number, severityNames[severity])}${severity === 'hint' && !hints ? ' not listed' : ''}`];
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
