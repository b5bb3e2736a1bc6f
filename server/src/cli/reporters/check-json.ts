import { severities } from '../../core/settings/severity.ts';
import { Lines } from '../../core/text/lines.ts';
import type { CheckReport } from '../report.ts';
import { rangeOf } from './places.ts';

/** Every finding on its own, as `schemas/check-output.schema.json` describes it. */
export function jsonOfCheck({ today, documents, others, settings }: CheckReport): string {
  const findings = documents.flatMap(({ name, findings: found }) =>
    found.map(({ rule, title, severity, message, range, action, suppressed, baselined }) => ({
      path: name,
      rule,
      title,
      severity,
      message,
      range,
      ...(action === undefined ? {} : { action }),
      ...(suppressed ? { suppressed } : {}),
      ...(baselined ? { baselined } : {}),
    })),
  );
  const silenced = findings.filter(({ suppressed }) => suppressed !== undefined);
  const known = findings.filter(({ baselined }) => baselined);
  const live = findings.filter(({ suppressed, baselined }) => suppressed === undefined && !baselined);
  const output = {
    version: 1,
    today,
    counts: {
      governance: documents.length,
      other: others,
      ...Object.fromEntries(severities.map((one) => [one, live.filter(({ severity }) => severity === one).length])),
      suppressed: silenced.length,
      baselined: known.length,
    },
    documents: documents.map(({ name, kind, state, summary }) => ({
      path: name,
      kind,
      state,
      summary: summary ?? null,
    })),
    findings,
    settingsProblems: settings.flatMap(({ name, text, problems }) => {
      const lines = new Lines(text);
      return problems.map(({ message, span }) => ({ path: name, message, range: rangeOf(lines, span) }));
    }),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
