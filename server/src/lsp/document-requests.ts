import type { Connection, TextDocuments } from 'vscode-languageserver';
import { linesOf } from '../core/text/lines.ts';
import { type ActionsParams, type ActionsResult, actionsRequest } from '../protocol/actions.ts';
import {
  type PlainEdit,
  type SignOffParams,
  signOffRequest,
  type TreatAsParams,
  treatAsRequest,
} from '../protocol/requests.ts';
import { type CheckTemplateParams, type CheckTemplateResult, checkTemplateRequest } from '../protocol/templates.ts';
import { plainEditsOf } from './convert.ts';
import type { EditedText } from './edited-text.ts';
import { actionsOf } from './features/actions.ts';
import { formCheckOf, leavesGaps } from './features/form-check.ts';
import { treatAs } from './features/treat-as.ts';
import type { JudgeOpen } from './judge-open.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { FindingsTeller } from './tell-findings.ts';

interface Needs {
  readonly documents: OpenDocuments;
  readonly texts: Pick<TextDocuments<EditedText>, 'get'>;
  readonly judged: JudgeOpen;
  readonly findings: FindingsTeller;
  /** Asks an editor to look again at what it shows beside the words. */
  readonly lookAgain: () => void;
}

/** Answers the requests of our own about one document: its actions, what it is treated as, and how it is checked. */
export function answerDocumentRequests(connection: Connection, needs: Needs): void {
  const { documents, texts, judged, findings, lookAgain } = needs;
  connection.onRequest(actionsRequest, async ({ uri }: ActionsParams, token): Promise<ActionsResult | null> => {
    const result = await judged(uri, token);
    if (!result?.judgedText.judgement.document) return null;
    return { version: result.version, actions: actionsOf(result.judgedText) };
  });
  connection.onRequest(treatAsRequest, ({ uri, kind }: TreatAsParams): PlainEdit[] | null => {
    const text = texts.get(uri);
    if (!text) return null;
    return plainEditsOf(linesOf(text.words), text.words, [treatAs(text.getText(), kind)]);
  });
  connection.onRequest(signOffRequest, ({ uri, on }: SignOffParams): null => {
    if (!texts.get(uri)) return null;
    documents.signOff(uri, on);
    findings.askAgain();
    lookAgain();
    findings.changed(uri);
    return null;
  });
  connection.onRequest(
    checkTemplateRequest,
    async ({ uri }: CheckTemplateParams): Promise<CheckTemplateResult | null> => {
      const text = texts.get(uri)?.getText();
      if (text === undefined) return null;
      // What leaves nothing to fill is no form; taken for one, its problems would go out of sight.
      if (leavesGaps(text)) documents.asForm(uri);
      const result = await judged(uri);
      findings.askAgain();
      findings.changed(uri);
      return result ? formCheckOf(result.judgedText) : null;
    },
  );
}
