import { isScalar, type Node } from 'yaml';
import { readOwnParts } from './read-own-parts.ts';
import type { LevelSettings, OwnPart } from './settings.ts';
import { entriesOf, near, type Report, wordsOf } from './yaml-entries.ts';

/** No scale has more steps than this: a level is read from one digit or its word. */
const most = 9;

/** The steps of one's own area: `levels: { called: stage, 1: [who was there], 2: [who leads], triggers: { 2: [an arrest] } }`. */
export function readLevels(node: Node, report: Report): LevelSettings {
  let called: string | undefined;
  const steps: Record<number, readonly OwnPart[]> = {};
  let triggers: LevelSettings['triggers'] = {};
  for (const { key, keyNode, value } of entriesOf(
    node,
    report,
    'Write called, triggers or the number of a step, each with a colon.',
  )) {
    const step = stepOf(key);
    if (step !== undefined) steps[step] = isEmpty(value) ? [] : readOwnParts(value!, report);
    else if (key === 'triggers') triggers = readTriggers(value, report);
    else if (key !== 'called') {
      report(
        keyNode,
        `Write called, triggers or the number of a step from 1 to ${most}.${near(key, ['called', 'triggers'])}`,
      );
    } else if (isScalar(value) && typeof value.value === 'string' && /^\p{L}+$/u.test(value.value))
      called = value.value;
    else report(value ?? keyNode, 'Write one word here, such as stage.');
  }
  return { ...(called ? { called } : {}), steps, triggers };
}

function readTriggers(node: Node | null, report: Report): LevelSettings['triggers'] {
  const triggers: Record<number, readonly string[]> = {};
  for (const { key, keyNode, value } of entriesOf(
    node,
    report,
    'Write the number of a step, a colon and a list of words.',
  )) {
    const step = stepOf(key);
    if (step === undefined) report(keyNode, `A step is a number from 1 to ${most}.`);
    else triggers[step] = wordsOf(value);
  }
  return triggers;
}

function stepOf(key: string): number | undefined {
  return /^[1-9]$/.test(key) ? Number(key) : undefined;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}
