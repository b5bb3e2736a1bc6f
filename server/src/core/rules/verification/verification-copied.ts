import { actionsToJudge, type JudgedAction, ofEachAction } from '../judged-actions.ts';
import { plans } from '../kinds-judged.ts';
import { defineRule } from '../rule.ts';
import page from './verification-copied.md';

/** So many actions of one table with the same words tell nothing of each. */
const many = 4;

export const verificationCopied = defineRule({
  id: 'verification-copied',
  title: 'The same check stands everywhere',
  family: 'verification',
  severity: 'information',
  kinds: plans,
  silences: [],
  preview: true,
  gap: false,
  fixable: 'none',
  messages: {
    copied: '{count} actions here have the same check, “{check}”. Say for each what would show that it worked.',
  },
  page,
  *check(document) {
    const told = new Set<number>();
    const alike = new Map<string, { first: JudgedAction; table: number; count: number }>();
    const checks = statedChecks(document);
    for (const [at, judged] of actionsToJudge(document).entries()) {
      const check = checks[at];
      const { table } = judged.action;
      if (check === undefined || table === undefined) continue;
      const key = `${table} ${check}`;
      const group = alike.get(key);
      if (group) group.count++;
      else alike.set(key, { first: judged, table, count: 1 });
    }
    for (const { first, table, count } of alike.values()) {
      if (count < many || told.has(table)) continue;
      told.add(table);
      const { value, span } = first.action.verification!;
      yield { message: 'copied', holes: { count: String(count), check: value }, span, action: first.index };
    }
  },
});

const statedChecks = ofEachAction(({ verification }, open) =>
  open && verification?.source === 'stated' ? verification.value.trim().toLowerCase() : undefined,
);
