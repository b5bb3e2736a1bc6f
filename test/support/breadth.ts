import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../server/src/core/rules/catalogue.ts';
import { type Circumstances, clean, flags, judge } from './judging.ts';

/** What the case shows, the document, and what is told of it from outside. */
export type Case = readonly [what: string, text: string, circumstances?: Told];

type Told = Circumstances & { readonly actions?: number };

const fewest = 8;

/** A rule over at least eight documents that it flags, with ⟦marks⟧, and eight that tempt it and that it leaves alone. */
export function breadth(
  rule: string,
  defaults: Circumstances,
  { flagged, silent }: { readonly flagged: readonly Case[]; readonly silent: readonly Case[] },
): void {
  const told: Told = { ...(ruleOf(rule)?.preview ? switchedOn(rule) : {}), ...defaults };
  describe(rule, () => {
    test('is shown in eight ways and tempted in eight', () => {
      expect(flagged.length).toBeGreaterThanOrEqual(fewest);
      expect(silent.length).toBeGreaterThanOrEqual(fewest);
    });
    test.each(named(flagged))('flags $what', ({ text, circumstances }) => {
      flags(rule, text, { ...told, ...circumstances });
    });
    test.each(named(silent))('leaves $what', ({ text, circumstances }) => {
      const all: Told = { ...told, ...circumstances };
      clean(rule, text, all);
      if (all.actions === undefined) holdsActions(text, all);
    });
  });
}

function named(cases: readonly Case[]) {
  return cases.map(([what, text, circumstances = {}]) => ({ what, text, circumstances }));
}

/** A rule whose precision is unproven is off until the settings say otherwise. */
function switchedOn(rule: string): Circumstances {
  return { settings: { rules: { [rule]: { severity: 'hint', options: {} } } } };
}

/** A case that is silent because nothing was read as an action would show nothing. */
function holdsActions(text: string, circumstances: Circumstances): void {
  expect(judge(text, circumstances).document?.actions.length ?? 0, 'no action was read').toBeGreaterThan(0);
}

/** A table from lines such as "Finding | Action | Owner". */
export function grid(header: string, ...rows: readonly string[]): string {
  const columns = header.split('|').length;
  return `${[header, Array.from({ length: columns }, () => '---').join('|'), ...rows].map((row) => `| ${row} |`).join('\n')}\n`;
}
