import { expect } from 'vitest';
import { createEngine } from '../../server/src/core/create-engine.ts';
import type { KindId } from '../../server/src/core/document/kind.ts';
import type { DocumentInput } from '../../server/src/core/engine.ts';
import type { Finding } from '../../server/src/core/findings/finding.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings/settings.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';

/** What a test says of the document that it writes down; the rest is as in a plan of May 2026. */
export interface Circumstances {
  readonly kind?: KindId;
  readonly today?: string;
  readonly path?: string;
  readonly settings?: Partial<Settings>;
  readonly signOff?: boolean;
  /** The other records of the same concern. */
  readonly records?: DocumentInput['records'];
  /** Which of the fixes is applied, by words of its title; the first otherwise. */
  readonly choose?: string;
}

const engine = createEngine();

export function inputOf(
  text: string,
  { kind, today, path, settings, signOff, records }: Circumstances = {},
): DocumentInput {
  return {
    text,
    path: path ?? '',
    settings: { ...defaultSettings, ...settings },
    today: today ?? '2026-05-10',
    ...(kind ? { as: kind } : {}),
    ...(signOff ? { signOff } : {}),
    ...(records ? { records } : {}),
  };
}

export function judge(text: string, circumstances: Circumstances = {}) {
  return engine.judge(inputOf(text, circumstances));
}

export function findingsOf(rule: string, text: string, circumstances: Circumstances = {}): Finding[] {
  return judge(text, circumstances).findings.filter((finding) => finding.rule === rule && !finding.suppressed);
}

/** The text without its ⟦marks⟧, and what stood in each. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const unit of marked) {
    if (unit === '⟦') spans.push({ start: text.length, end: -1 });
    else if (unit === '⟧') spans[spans.length - 1]!.end = text.length;
    else text += unit;
  }
  return { text, spans };
}

/** The rule flags exactly the marked words. */
export function flags(rule: string, marked: string, circumstances: Circumstances = {}): void {
  const { text, spans } = unmark(marked);
  expect(spans.length, 'the test marks nothing').toBeGreaterThan(0);
  const found = findingsOf(rule, text, circumstances).map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
}

/** The rule says nothing, though the document is judged and holds the actions that the test thinks it holds. */
export function clean(rule: string, text: string, circumstances: Circumstances & { actions?: number } = {}): void {
  const { document } = judge(text, circumstances);
  expect(document, 'not read as a governance document').toBeDefined();
  if (circumstances.actions !== undefined) expect(document!.actions).toHaveLength(circumstances.actions);
  expect(findingsOf(rule, text, circumstances).map(({ message }) => message)).toEqual([]);
}

/** Applying the rule's first fix, or the chosen one, to its first finding turns one text into the other. */
export function fixes(rule: string, before: string, after: string, circumstances: Circumstances = {}): void {
  expect(fixed(rule, before, circumstances)).toBe(after);
}

export function fixed(rule: string, before: string, circumstances: Circumstances = {}): string {
  const [finding] = findingsOf(rule, before, circumstances);
  expect(finding, `no finding of ${rule}`).toBeDefined();
  const offered = engine.fixes(inputOf(before, circumstances), finding!);
  const fix = circumstances.choose ? offered.find(({ title }) => title.includes(circumstances.choose!)) : offered[0];
  expect(fix, `offered: ${offered.map(({ title }) => title).join(' | ')}`).toBeDefined();
  return applyEdits(before, fix!.edits);
}

export { engine };
