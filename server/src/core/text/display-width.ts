import { eastAsianWidth } from 'get-east-asian-width';
import { lazy } from './lazy.ts';

/** Takes as long to make as a whole document to judge. */
const signs = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** How many columns of a fixed-width font a text takes: two for each East Asian character and emoji, none for a mark on another. */
export function displayWidth(text: string): number {
  if (/^[ -\u02ff]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of signs().segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(sign: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]+$/u.test(sign)) return 0;
  if (/\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u.test(sign)) return 2;
  return eastAsianWidth(sign.codePointAt(0)!, { ambiguousAsWide: false });
}
