import { Lines } from '../../core/text/lines.ts';
import type { CheckReport } from '../report.ts';
import { rangeOf } from './places.ts';

/** Every finding on its own, as `schemas/check-output.schema.json` describes it. */
export function jsonOfCheck({ today, documents, others, settings }: CheckReport): string {
  const findings = documents.flatMap(({ name, text, judgement }) => {
    const lines = new Lines(text);
    return judgement.findings.map(({ rule, title, severity, message, span, action, suppressed }) => ({
      path: name,
      rule,
      title,
      severity,
      message,
      range: rangeOf(lines, span),
      ...(action === undefined ? {} : { action }),
      ...(suppressed ? { suppressed: { reason: suppressed.reason } } : {}),
    }));
  });
  const output = {
    version: 1,
    today,
    governanceDocuments: documents.length,
    otherFiles: others,
    documents: documents.map(({ name, document, judgement }) => ({
      path: name,
      kind: document.kind,
      state: document.state.value,
      summary: judgement.summary?.message ?? null,
    })),
    findings,
    settingsProblems: settings.flatMap(({ file, problems }) =>
      problems.map(({ message, span }) => ({ path: file, message, offset: span.start })),
    ),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
