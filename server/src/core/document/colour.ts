import type { StatusClass } from './status.ts';

export type Colour = 'red' | 'amber' | 'green' | 'blue';

/** What a document's key says that a colour means: "Amber = on track". */
export interface ColourMeaning {
  readonly colour: Colour;
  readonly class: StatusClass;
  readonly words: string;
}
