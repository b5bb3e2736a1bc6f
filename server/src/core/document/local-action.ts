import type { Action } from './action.ts';
import { PlacedAction } from './placed-action.ts';

/**
 * An action that depends on nothing but the words of its own row, item or paragraph. `own` is the action with its offsets
 * counted from `at`, and stays the same object for as long as those words stay the same, wherever they move; it does not know
 * its section, its table or its row, which are 0 there.
 */
export interface LocalAction {
  readonly own: Action;
  readonly at: number;
}

/** An action's own part, or undefined where other places of the document have a say in it. */
export function localAction(action: Action): LocalAction | undefined {
  return action instanceof PlacedAction ? action.local() : undefined;
}
