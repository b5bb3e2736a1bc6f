import type { RequiredPart } from '../document/part.ts';
import type { OwnPart } from '../settings/settings.ts';

/** A part that an organisation asks for itself, known by its headings alone. */
export function partOfSettings({ name, headings }: OwnPart): RequiredPart {
  return {
    id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    meaning: 'Your organisation asks for this part.',
    headings: headings.map((heading) => heading.toLowerCase()),
    phrases: headings.filter((heading) => heading.includes(' ')).map((heading) => heading.toLowerCase()),
    form: { heading: headings[0] ?? name, words: '[details]' },
  };
}
