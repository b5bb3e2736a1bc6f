import type { CancellationToken, Connection } from 'vscode-languageserver';
import { askedBy, newDocument } from '../core/writing/new-document.ts';
import { decodeText } from '../project/decode-text.ts';
import type { Files } from '../project/files.ts';
import { type OfferedTemplate, templatesFor } from '../project/own-templates.ts';
import { joinPath, pathOfUri, relativeTo, uriOfPath } from '../project/paths.ts';
import type { SettingsFiles } from '../project/settings-files.ts';
import { TemplateUses, wordsOfUse } from '../project/template-uses.ts';
import {
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type TemplateChoice,
  type TemplatesParams,
  type TemplateUseEntry,
  type TemplateUsesParams,
  templatesRequest,
  templateUsesRequest,
} from '../protocol/templates.ts';

interface Needs {
  readonly files: Files;
  readonly settings: SettingsFiles;
  /** What is open under a path says more than its file. */
  openText(path: string): string | undefined;
}

/** Answers what the client asks of templates, beyond the open documents. */
export function answerTemplateRequests(connection: Connection, needs: Needs): void {
  connection.onRequest(templatesRequest, async ({ folder }: TemplatesParams): Promise<TemplateChoice[]> => {
    const templates = await offeredIn(folder, needs);
    return templates.map((template) => {
      const { name, title, description, file } = template;
      return { name, title, description, own: file !== undefined, asks: askedBy(template) };
    });
  });
  connection.onRequest(
    newDocumentRequest,
    async ({ folder, template, answers }: NewDocumentParams): Promise<NewDocumentResult | null> => {
      const chosen = (await offeredIn(folder, needs)).find(({ name }) => name === template);
      return chosen ? newDocument(chosen, answers) : null;
    },
  );
  connection.onRequest(templateUsesRequest, ({ folder }: TemplateUsesParams, token) =>
    usesBelow(pathOfUri(folder), needs, token),
  );
}

async function offeredIn(folder: string | null, { files, settings }: Needs): Promise<OfferedTemplate[]> {
  // Whatever it will be called: only the folder decides which settings hold.
  const document = folder === null ? '' : joinPath(pathOfUri(folder), 'new.md');
  return templatesFor(files, await settings.settingsFor(document));
}

async function usesBelow(
  folder: string,
  { files, settings, openText }: Needs,
  token: CancellationToken,
): Promise<TemplateUseEntry[]> {
  const uses = new TemplateUses(files);
  const entries: TemplateUseEntry[] = [];
  for (const path of await files.listDocuments(folder)) {
    if (token.isCancellationRequested) break;
    const bytes = openText(path) ?? (await files.read(path));
    if (bytes === undefined) continue;
    const text = typeof bytes === 'string' ? bytes : decodeText(bytes);
    const use = await uses.of(text, await settings.settingsFor(path));
    if (!use) continue;
    const { state } = use;
    entries.push({ uri: uriOfPath(path), path: relativeTo(folder, path) ?? path, state, words: wordsOfUse(use) });
  }
  return entries;
}
