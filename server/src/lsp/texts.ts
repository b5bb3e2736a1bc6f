import type { TextDocuments } from 'vscode-languageserver';
import { pathOfUri } from '../project/paths.ts';
import { baselineFileName, settingsFileName } from '../project/settings-files.ts';
import type { EditedText } from './edited-text.ts';

/** The sides of a comparison and the past of a repository are nobody's to mend. */
const past = /^(?:git|gitlens|gitsigns|fugitive|diffview|octo|review|pr|svn|hg)[\w+.-]*:/i;

/** A text that may be a governance document: Markdown, and not the past of a file. */
export function isMarkdown({ languageId, uri }: Pick<EditedText, 'languageId' | 'uri'>): boolean {
  return (languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri)) && !past.test(uri);
}

export function isSettings(uri: string): boolean {
  return uri.endsWith(`/${settingsFileName}`) && !past.test(uri);
}

/** The list of what was known before. */
export function isBaseline(uri: string): boolean {
  return uri.endsWith(`/${baselineFileName}`);
}

/** The text that is open under a path, if one is. */
export function openAt(path: string, texts: Pick<TextDocuments<EditedText>, 'all'>): EditedText | undefined {
  return texts.all().find(({ uri }) => pathOfUri(uri) === path);
}
