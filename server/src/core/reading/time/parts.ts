import { parts } from '../../vocabulary/times.ts';
import { byFirstWord } from './first-word.ts';

/** The words for the parts of a period. */
export const partsByWord = byFirstWord(parts, ({ words }) => words);
