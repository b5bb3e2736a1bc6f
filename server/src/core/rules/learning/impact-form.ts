import type { LearningPoint } from '../../document/learning.ts';
import type { Fix } from '../../findings/fix.ts';
import { insertForm } from '../forms.ts';

const form =
  '[what was counted] went from [figure before, dates] to [figure after, dates], from [where the figures come from]';

/** A form for the difference made: what was counted, before and after, each with its dates. */
export function impactForm({ slot }: LearningPoint): Fix {
  return insertForm('Write the difference that it made', slot.at, slot.lead + form);
}
