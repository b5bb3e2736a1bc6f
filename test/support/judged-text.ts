import { Lines } from '../../server/src/core/text/lines.ts';
import type { JudgedText } from '../../server/src/lsp/open-documents.ts';
import { type Circumstances, engine, inputOf } from './judging.ts';

/** A text as the features of an editor are given it. */
export function judgedText(text: string, circumstances: Circumstances = {}): JudgedText {
  const input = inputOf(text, circumstances);
  const found = { settings: input.settings, path: input.path } as JudgedText['found'];
  return { input, judgement: engine.judge(input), lines: new Lines(text), found };
}
