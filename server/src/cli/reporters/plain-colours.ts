import { isRedirected } from '../standard-output.ts';

/** Writes a text in the colours of a terminal. */
type Painted = (text: string) => string;

export interface Colours extends Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'cyan', Painted>> {
  readonly isColorSupported: boolean;
}

const asItIs: Painted = (text) => text;

/** No colours: every text stays as it is. */
export const plainColours: Colours = {
  isColorSupported: false,
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  yellow: asItIs,
  cyan: asItIs,
};

/** Colours on a terminal alone, unless the environment says otherwise: what goes into a file or another program is plain. */
export async function coloursForOutput(): Promise<Colours> {
  const { FORCE_COLOR = '0', NO_COLOR } = process.env;
  if (NO_COLOR || (FORCE_COLOR === '0' && isRedirected())) return plainColours;
  // What paints asks Node's own stream, which takes long to make.
  return (await import('./colours.ts')).colours;
}
