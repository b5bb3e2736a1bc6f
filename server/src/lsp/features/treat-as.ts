import { readFrontMatter } from '../../core/reading/front-matter.ts';
import type { TextEdit } from '../../core/text/edit.ts';

/**
 * The edit that makes a document say of itself what kind it is, or that it is none (`none`): in the details at the top,
 * which are added where there are none. Line ends and a byte order mark stay as they are.
 */
export function treatAs(text: string, kind: string): TextEdit {
  const line = kind === 'none' ? 'golden-thread: none' : `type: ${kind}`;
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const details = readFrontMatter(text)?.frontMatter;
  if (!details) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { span: { start, end: start }, text: `---${newline}${line}${newline}---${newline}${newline}` };
  }
  const own = details.entries.find(({ key }) => key === 'golden-thread');
  const type = details.entries.find(({ key }) => key === 'type');
  const stated = own ?? (kind === 'none' ? undefined : type);
  if (stated) {
    const value = stated === own && kind !== 'none' ? `golden-thread: ${kind}` : line;
    return { span: { start: stated.keySpan.start, end: stated.valueSpan.end }, text: value };
  }
  const firstLineEnd = text.indexOf('\n', details.span.start) + 1;
  return { span: { start: firstLineEnd, end: firstLineEnd }, text: `${line}${newline}` };
}
