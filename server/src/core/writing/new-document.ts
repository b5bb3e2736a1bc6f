import { formatDate, parseIsoDate } from '../calendar/date.ts';
import type { FrontMatter, FrontMatterEntry } from '../document/front-matter.ts';
import type { DocumentTemplate } from '../kinds/templates.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { type KnownGap, knownGaps, readGaps, type TemplateGap } from '../reading/template-gaps.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { lineStart } from '../text/line-ends.ts';
import { contains } from '../text/span.ts';
import { asSnippet } from './snippet.ts';

/** What is known before the document is begun; an answer that is missing or blank stays to be filled. */
export type TemplateAnswers = Readonly<Partial<Record<KnownGap, string>>>;

export interface NewDocument {
  readonly text: string;
  /** The same as a snippet: what is left to fill has a tab stop, in the order of reading. */
  readonly snippet: string;
}

/** What a template asks for by name, in the order in which people are asked. */
export function askedBy(template: DocumentTemplate): readonly KnownGap[] {
  const asked = new Set(readGaps(template.text).map(({ known }) => known));
  return knownGaps.filter((gap) => asked.has(gap));
}

/**
 * The document that a template begins: a draft that says which template it came from, with the answers in their places
 * and all other gaps left as they are. A date given as 2026-05-06 is written as people write it.
 */
export function newDocument(template: DocumentTemplate, answers: TemplateAnswers): NewDocument {
  const form = begun(template);
  const inDetails = readFrontMatter(form)?.frontMatter;
  const text = applyEdits(
    form,
    readGaps(form).flatMap((gap) => {
      const answer = answerTo(gap, answers);
      return answer === undefined ? [] : [{ span: gap.span, text: written(answer, gap, form, inDetails) }];
    }),
  );
  return { text, snippet: asSnippet(text) };
}

/** The template's text without what makes it a form, and with what makes a draft of it. */
function begun({ name, text }: DocumentTemplate): string {
  const details = readFrontMatter(text)?.frontMatter;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const from = `from-template: ${yamlWords(name)}`;
  const line = (words: string) => words + newline;
  if (!details) return `${line('---')}${line('status: draft')}${line(from)}${line('---')}${newline}${text}`;
  const entry = (key: string) => details.entries.find((one) => one.key === key);
  const edits: TextEdit[] = ['template', 'from-template', 'description'].flatMap((key) => {
    const one = entry(key);
    return one ? [{ span: wholeLine(text, one), text: '' }] : [];
  });
  const status = entry('status') ? '' : line('status: draft');
  const end = text.lastIndexOf('---', details.span.end);
  const version = entry('template-version');
  const at = version ? wholeLine(text, version).start : end;
  return applyEdits(text, [...edits, { span: { start: at, end: at }, text: status + line(from) }]);
}

function wholeLine(text: string, { keySpan, valueSpan }: FrontMatterEntry) {
  const start = lineStart(text, keySpan.start);
  const end = text.indexOf('\n', Math.max(keySpan.end, valueSpan.end - 1));
  return { start, end: end < 0 ? text.length : end + 1 };
}

function answerTo({ known }: TemplateGap, answers: TemplateAnswers): string | undefined {
  const given = known && answers[known]?.replace(/[\r\n]+/g, ' ').trim();
  if (!given) return undefined;
  const date = known === 'date' ? parseIsoDate(given) : undefined;
  return date ? formatDate(date) : given;
}

/** An answer as it may stand at its place: in the details at the top some words need quotation marks. */
function written(answer: string, { span }: TemplateGap, text: string, details: FrontMatter | undefined): string {
  if (!details || !contains(details.span, span)) return answer;
  const before = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
  if (/:\s*$/.test(before)) return yamlWords(answer);
  return before.includes('"') ? JSON.stringify(answer).slice(1, -1) : answer;
}

function yamlWords(words: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .,()/’-]*$/u.test(words) ? words : JSON.stringify(words);
}
