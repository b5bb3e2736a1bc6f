import { flesch } from 'flesch';
import { syllable } from 'syllable';

/** Words that the field does not use, or that find fault with somebody. */
export const jargon =
  /\b(?:front matter|schemas?|workspaces?|suppress\w*|baselines?|globs?|unanchored|unlinked|compound|rungs?|blame\w*)\b/i;

/** Names of law and of public guidance, whose words nobody can choose. */
const titles =
  /(?:the )?Health and Social Care Act 2008 \(Regulated Activities\) Regulations 2014|\(?Regulation \d+(?: \([^)]*\))?|section \d+ of the Care Act 2014|UK GDPR, Article [\d().a-z]+|Patient Safety Incident Response Framework \(\d{4}\)|“RCA2: [^”]*” \([^)]*\)/g;

/** A page without its examples, tables and headings: what its reader has to read. */
export function proseOf(page: string): string {
  return page
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .filter((line) => line !== '' && !/^[#|]/.test(line))
    .map((line) => line.replace(/^(?:[-*]|\d+\.) /, ''))
    .join('\n');
}

/** Flesch reading ease: 100 is very plain, 55 is about what a newspaper prints. */
export function readingEase(prose: string): number {
  const words = prose.replace(/`[^`]*`/g, 'it').replace(titles, 'it');
  const sentences = words.split(/[.?!][”’")]*\s+|\n/).filter((sentence) => /\p{L}/u.test(sentence));
  const each = words.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return flesch({
    sentence: sentences.length,
    word: each.length,
    syllable: each.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
