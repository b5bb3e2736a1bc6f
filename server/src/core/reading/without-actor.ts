import { lazy } from '../text/lazy.ts';
import { actionVerbs } from '../vocabulary/action-verbs.ts';

const actor = lazy(() => /^([\p{L}\p{M}.'’&-]{1,30})[\p{L}\p{M}.'’&,/ -]{0,50}?\s(?:to|will|must|should)\s(?=\p{L})/u);
const openers = new Set([
  ...actionVerbs,
  'reminder',
  'training',
  'refresher',
  'memo',
  'email',
  'briefing',
  'poster',
  'awareness',
]);

/** An action without those who are to do it: "Rajiv to review the policy" becomes "review the policy". */
export function withoutActor(action: string): string {
  const match = actor().exec(action);
  const named = match && !openers.has(match[1]!.toLowerCase());
  return (named ? action.slice(match[0].length) : action).replace(/^please\s/i, '');
}
