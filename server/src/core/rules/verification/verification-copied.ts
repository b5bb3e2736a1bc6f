import type { Action } from '../../document/action.ts';
import { openActions, plans } from '../judged-actions.ts';
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
    const alike = new Map<string, { action: Action; index: number }[]>();
    for (const { action, index } of openActions(document)) {
      const { verification, table } = action;
      if (!verification || verification.source === 'inherited' || table === undefined) continue;
      const key = `${table} ${verification.value.trim().toLowerCase()}`;
      alike.set(key, [...(alike.get(key) ?? []), { action, index }]);
    }
    for (const group of alike.values()) {
      const [first] = group;
      if (!first || group.length < many || told.has(first.action.table!)) continue;
      told.add(first.action.table!);
      const { value, span } = first.action.verification!;
      yield { message: 'copied', holes: { count: String(group.length), check: value }, span, action: first.index };
    }
  },
});
