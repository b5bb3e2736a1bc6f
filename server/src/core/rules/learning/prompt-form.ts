import type { Fix } from '../../findings/fix.ts';
import { insertForm } from '../forms.ts';

/** A line of prompts, each with a place for its answer: "Supervision: [what you found]". */
export function promptForm(title: string, at: number, lead: string, prompts: readonly string[]): Fix {
  return insertForm(title, at, `${lead}${prompts.map((prompt) => `${prompt}: [what you found]`).join('; ')}.`);
}
