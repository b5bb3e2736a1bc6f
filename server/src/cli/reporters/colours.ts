import { createColors } from 'picocolors';

const { FORCE_COLOR = '0', NO_COLOR, TERM } = process.env;
const wanted = FORCE_COLOR !== '0' || (process.stdout.isTTY === true && TERM !== 'dumb');

/** Colours on a terminal alone, unless the environment says otherwise: what goes into a file or another program is plain. */
export const colours = createColors(wanted && !NO_COLOR);
