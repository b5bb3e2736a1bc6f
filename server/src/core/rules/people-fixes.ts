import type { GovernanceDocument } from '../document/governance-document.ts';
import type { Person } from '../document/person.ts';
import type { Fix, FixEdit } from '../findings/fix.ts';
import { escapeSnippet } from '../findings/tab-stops.ts';
import { lineEnd, lineStart } from '../text/line-ends.ts';

/**
 * The ways to say who is meant by initials or a first name that match nobody: in the attendance list or the key, in the
 * form that the document has already, and otherwise in the details at the top. What they write waits to be filled.
 */
export function* peopleFixes(document: GovernanceDocument, name: string): Iterable<Fix> {
  const entry = entryFor(name);
  const title = `Say who ${name} is`;
  const listed = document.people.filter(({ attendance, span }) => attendance === 'present' && span);
  const keyed = document.people.filter(({ attendance, span, initials }) => !attendance && span && initials);
  const inList = listed.at(-1) && besideLast(document, listed.at(-1)!, entry, ', ');
  const inKey = keyed.at(-1) && besideLast(document, keyed.at(-1)!, keyEntryFor(name), '; ');
  if (inList) yield { title: `${title}, among those present`, kind: 'suggestion', edits: [inList] };
  else if (inKey) yield { title: `${title}, in the key`, kind: 'suggestion', edits: [inKey] };
  yield { title: `${title}, at the top`, kind: 'suggestion', edits: [atTop(document, entry)] };
}

interface Entry {
  readonly text: string;
  readonly snippet: string;
}

function entryFor(name: string): Entry {
  return isInitials(name)
    ? { text: `[full name] (${name})`, snippet: `\${1:[full name]} (${escapeSnippet(name)})` }
    : { text: `${name} [surname]`, snippet: `${escapeSnippet(name)} \${1:[surname]}` };
}

function keyEntryFor(name: string): Entry {
  return { text: `${name} = [full name]`, snippet: `${escapeSnippet(name)} = \${1:[full name]}` };
}

function isInitials(name: string): boolean {
  return /^\p{Lu}[\p{Lu}.]{0,5}$/u.test(name);
}

/** After the last person of a list: in the same line, as the next item, or as the next row. */
function besideLast(
  { text, frontMatter }: GovernanceDocument,
  { span }: Person,
  entry: Entry,
  joint: string,
): FixEdit | undefined {
  if (!span || (frontMatter && span.start < frontMatter.span.end)) return undefined;
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  const line = text.slice(start, end);
  if (line.startsWith('|')) {
    const before = line.slice(0, span.start - start).split('|').length - 1;
    const after = Math.max(1, line.split('|').length - 1 - before);
    return insert(end, `\n${'| '.repeat(before)}`, entry, ` ${'| '.repeat(after).trimEnd()}`);
  }
  const mark = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s/.exec(line)?.[0];
  if (mark !== undefined && span.start - start - mark.length < 4) return insert(end, `\n${mark}`, entry, '');
  const details = /^\s?\([^()\n]{0,80}\)/.exec(text.slice(span.end, end))?.[0] ?? '';
  return insert(span.end + details.length, joint, entry, '');
}

/** In the list of people between the lines of dashes, which are added where there are none. */
function atTop({ text, frontMatter }: GovernanceDocument, entry: Entry): FixEdit {
  const quoted = { text: `"${entry.text}"`, snippet: `"${entry.snippet}"` };
  if (!frontMatter) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return insert(start, '---\npeople:\n  - ', quoted, '\n---\n\n');
  }
  const people = frontMatter.entries.find(({ key }) => key === 'people');
  if (people && Array.isArray(people.value) && people.value.length > 0) {
    const words = text.slice(people.valueSpan.start, people.valueSpan.end);
    if (words.startsWith('[')) return insert(people.valueSpan.start + words.lastIndexOf(']'), ', ', quoted, '');
    const first = lineStart(text, people.valueSpan.start);
    const indent = /^\s{0,12}/.exec(text.slice(first, people.valueSpan.start))?.[0] ?? '  ';
    return insert(people.valueSpan.start + words.trimEnd().length, `\n${indent}- `, quoted, '');
  }
  const closing = lineStart(text, frontMatter.span.end);
  return insert(closing, 'people:\n  - ', quoted, '\n');
}

function insert(at: number, before: string, entry: Entry, after: string): FixEdit {
  return {
    span: { start: at, end: at },
    text: before + entry.text + after,
    snippet: escapeSnippet(before) + entry.snippet + escapeSnippet(after),
  };
}
