import type { Diagnostic } from 'vscode-languageserver';
import type { SettingsProblem } from '../../core/settings/read-settings.ts';
import { Lines } from '../../core/text/lines.ts';
import { diagnosticOf, plainDiagnostic } from '../convert.ts';
import type { JudgedText } from '../open-documents.ts';

/** An editor gets slow beyond this; the last line says how many more there are. */
export const mostDiagnostics = 900;

export type PageOf = (rule: string) => string | undefined;

/** What an editor shows of a document. */
export function diagnosticsOf({ judgement, lines }: JudgedText, pageOf: PageOf): Diagnostic[] {
  const { notices, summary } = judgement;
  const shown = notices.slice(0, mostDiagnostics).map((notice) => diagnosticOf(notice, lines, pageOf));
  if (notices.length > mostDiagnostics) {
    const more = notices.length - mostDiagnostics;
    const at = notices[mostDiagnostics]!.span;
    shown.push(
      plainDiagnostic(
        `There are ${more} more findings in this document. They show when these are mended.`,
        at,
        'information',
        lines,
      ),
    );
  }
  if (summary) shown.unshift(plainDiagnostic(summary.message, summary.span, 'information', lines));
  return shown;
}

/** What cannot be used in a settings file. */
export function settingsDiagnostics(text: string, problems: readonly SettingsProblem[]): Diagnostic[] {
  const lines = new Lines(text);
  return problems.map(({ message, span }) => plainDiagnostic(message, span, 'error', lines));
}

/** The same for the same diagnostics: text, settings, today and all that a judgement depends on go into it. */
export function resultIdOf({ input }: JudgedText): string {
  const { today, signOff = false, asForm = false, known = {}, records = [], settings, path, text } = input;
  return hash(
    [today, signOff, asForm, JSON.stringify(known), JSON.stringify(records), settings.fingerprint, path, text].join(
      '\n',
    ),
  );
}

/** FNV-1a over UTF-16 units, twice with different seeds: it only has to tell versions of one text apart. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + i), 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${text.length}`;
}
