import type { Diagnostic } from 'vscode-languageserver-types';
import { firstNoticesOf, type NoticeAt } from '../../core/findings/judgement.ts';
import type { Notice } from '../../core/findings/notice.ts';
import type { SettingsProblem } from '../../core/settings/read-settings.ts';
import { Lines } from '../../core/text/lines.ts';
import { type Span, shift } from '../../core/text/span.ts';
import { diagnosticOf, plainDiagnostic } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** An editor gets slow beyond this; the last line says how many more there are. */
const mostDiagnostics = 900;

export type PageOf = (rule: string) => string | undefined;

/** What an editor shows of a document. */
export function diagnosticsOf(judged: JudgedText, pageOf: PageOf): Diagnostic[] {
  const { lines } = judged;
  return shownOf(
    judged,
    ({ notice, at }) => diagnosticOf(notice, lines, pageOf, at),
    (message, span) => plainDiagnostic(message, span, 'information', lines),
  );
}

/** The same, each in the form that the two functions give to a notice, and to a line about the document. */
export function shownOf<One>(
  { judgement }: JudgedText,
  ofNotice: (notice: NoticeAt) => One,
  ofLine: (message: string, span: Span) => One,
): One[] {
  const shown: One[] = [];
  const { summary } = judgement;
  if (summary) shown.push(ofLine(summary.message, summary.span));
  const { notices, count } = firstNoticesOf(judgement, mostDiagnostics + 1);
  for (const notice of notices.slice(0, mostDiagnostics)) shown.push(ofNotice(notice));
  const next = notices[mostDiagnostics];
  if (next) {
    const more = count - mostDiagnostics;
    shown.push(
      ofLine(
        `There are ${more} more findings in this document. They show when these are mended.`,
        shift(next.at, next.notice.span),
      ),
    );
  }
  return shown;
}

/** What an editor shows of the top of a long document before all of it is read. */
export function topDiagnosticsOf(notices: readonly Notice[], text: string, pageOf: PageOf): Diagnostic[] {
  const lines = new Lines(text);
  return notices.map((notice) => diagnosticOf(notice, lines, pageOf));
}

/** What cannot be used in a settings file. */
export function settingsDiagnostics(text: string, problems: readonly SettingsProblem[]): Diagnostic[] {
  const lines = new Lines(text);
  return problems.map(({ message, span }) => plainDiagnostic(message, span, 'error', lines));
}

const numbers = new WeakMap<JudgedText, number>();
let lastNumber = 0;
/** An editor may remember what an earlier server said; its numbers began anew as well. */
const session = Math.random().toString(36).slice(2);

/** The same for as long as the same judgement of a text stands: nothing that it depends on has changed then. */
export function resultIdOf(judged: JudgedText): string {
  const number = numbers.get(judged) ?? ++lastNumber;
  numbers.set(judged, number);
  return `${session}-${number}`;
}
