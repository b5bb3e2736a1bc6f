import type { CompletionItemKind } from 'vscode-languageserver-types';

/** One thing to offer, before it is known where it goes. */
export interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  /** The same with tab stops, for editors that know them. */
  readonly snippet?: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** What else may be typed to find it, beside its label and its text: initials, a surname, a post. */
  readonly called?: readonly string[];
}

/** A choice that fits what was typed, and the words by which an editor finds that it does. */
export interface FittingChoice extends Choice {
  readonly filter: string;
}

/**
 * The choices of which one of the names begins like what was typed. `all` keeps the others too where none does, or where
 * what was typed is one of them whole: somebody who asks there wants something else in its place.
 */
export function fittingChoices(typed: string, choices: readonly Choice[], all: boolean): FittingChoice[] {
  const begun = folded(typed.trim());
  const fitting = choices.flatMap((choice) => {
    const name = namesOf(choice).find((one) => folded(one).startsWith(begun));
    return name === undefined ? [] : [{ ...choice, filter: typed + name.slice(begun.length) }];
  });
  const whole = fitting.length === 1 && folded(fitting[0]!.text) === begun;
  if (!all || begun === '' || (fitting.length > 0 && !whole)) return fitting;
  const others = choices.filter(({ label }) => label !== fitting[0]?.label);
  return [...fitting, ...others.map((choice) => ({ ...choice, filter: typed }))];
}

/** Its label, its text, and each of their later words: "Reeve" finds Ada Reeve. */
function namesOf({ label, text, called = [] }: Choice): string[] {
  return [label, text, ...called].flatMap((name) => [
    name,
    ...Array.from(name.matchAll(/[\s(\-'’]([\p{L}\p{N}])/gu), ({ index }) => name.slice(index + 1)),
  ]);
}

/** In small letters and without accents, as people type who are in a hurry. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
