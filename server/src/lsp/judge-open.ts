import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { EditedText } from './edited-text.ts';
import type { FirstScreens } from './first-screens.ts';
import type { JudgedText, OpenDocuments } from './open-documents.ts';
import { isMarkdown } from './texts.ts';

/** A version of a text, judged. */
export interface Judged {
  readonly judgedText: JudgedText;
  readonly version: number;
}

/** Judges an open text that may be a governance document; undefined for any other, and where the answer is given up. */
export type JudgeOpen = (uri: string, token?: CancellationToken) => Promise<Judged | undefined>;

interface Needs {
  readonly documents: OpenDocuments;
  readonly texts: Pick<TextDocuments<EditedText>, 'get'>;
  readonly firstScreens: FirstScreens;
}

/** How open texts are judged: each as it stands when what is told of its top has left the process. */
export function judgeOpenBy({ documents, texts, firstScreens }: Needs): JudgeOpen {
  return async (uri, token) => {
    const first = firstScreens.passed(uri);
    if (first) await first;
    const text = texts.get(uri);
    if (!text || !isMarkdown(text) || token?.isCancellationRequested) return undefined;
    const { version } = text;
    const judgedText = await documents.judge(uri, text.words);
    return token?.isCancellationRequested ? undefined : { judgedText, version };
  };
}
