import { createEngine } from '../../server/src/core/create-engine.ts';
import type { KindId } from '../../server/src/core/document/kind.ts';
import { defaultSettings } from '../../server/src/core/settings/settings.ts';

/** What is understood of an action, in the short form in which tables of habits tell it. */
export interface Understood {
  readonly what: string;
  readonly who?: string;
  readonly when?: string;
  readonly check?: string;
  readonly status?: string;
}

const engine = createEngine();

/** The actions of a text as a document of that kind, read on 24 November 2026. */
export function actionsOf(text: string, kind: KindId): Understood[] {
  const document = engine.read({ text, path: '', settings: defaultSettings, today: '2026-11-24', as: kind })!;
  return document.actions.map(({ text: what, owner, timescale, verification, status }) => ({
    what: what.value,
    ...(owner ? { who: owner.value } : {}),
    ...(timescale ? { when: timescale.date ?? timescale.class } : {}),
    ...(verification ? { check: verification.class } : {}),
    ...(status ? { status: status.class } : {}),
  }));
}

/** A way in which people write actions, with one example. */
export type Habit = readonly [habit: string, text: string, understood: readonly Understood[]];
