import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type TemplateAnswer,
  type TemplateChoice,
  type TemplatesParams,
  templatesRequest,
} from '../../../server/src/protocol/templates.ts';
import { fileNameFor, freeName } from './file-name.ts';

type Answers = NewDocumentParams['answers'];

/** What is asked before a document is begun, so that nobody has to know how it is written. */
const questions: Readonly<Record<TemplateAnswer, { readonly prompt: string; readonly example: string }>> = {
  title: { prompt: 'What is it about?', example: 'for example: handovers at night' },
  service: { prompt: 'Which service or organisation is it for?', example: 'for example: Elm Court' },
  date: { prompt: 'Which date does it carry?', example: 'for example: 4 May 2026' },
  series: { prompt: 'Which meeting is it?', example: 'for example: Quality Committee' },
};

/** Choices made beforehand, by a link or by another command, so that nothing is asked. */
interface Chosen {
  readonly template: string;
  readonly answers?: Answers;
}

/** The command that begins a document: asks for its kind and for what goes everywhere in it, then opens it to be filled. */
export function registerNewDocument(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.newDocument', async (place?: unknown, chosen?: unknown) => {
      const folder = place instanceof vscode.Uri ? place : folderInUse();
      const address = folder ? client.code2ProtocolConverter.asUri(folder) : null;
      const choice = isChosen(chosen) ? chosen : await ask(client, address);
      if (!choice) return;
      const params: NewDocumentParams = { folder: address, template: choice.template, answers: choice.answers ?? {} };
      const made = await client.sendRequest<NewDocumentResult | null>(newDocumentRequest, params);
      if (!made) {
        void vscode.window.showInformationMessage('This template is not there any more. Choose another one.');
        return;
      }
      const name = fileNameFor(choice.answers?.title, choice.template);
      await openBeside(made.snippet, place instanceof vscode.Uri ? await addressIn(place, name) : undefined);
    }),
  );
}

/** Not the list of all that is selected, which the explorer gives as well. */
function isChosen(value: unknown): value is Chosen {
  return typeof value === 'object' && value !== null && typeof (value as Chosen).template === 'string';
}

/** The folder of the document in front, since its settings hold; else the first that is open. */
function folderInUse(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const around = uri && vscode.workspace.getWorkspaceFolder(uri);
  if (uri && around) return vscode.Uri.joinPath(uri, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** Undefined where a person goes away from it. A question that is left empty stays to be filled in the document. */
async function ask(client: BaseLanguageClient, folder: string | null): Promise<Chosen | undefined> {
  const params: TemplatesParams = { folder };
  const templates = await client.sendRequest<TemplateChoice[]>(templatesRequest, params);
  const template = await chooseTemplate(templates);
  if (!template) return undefined;
  const answers: Partial<Record<TemplateAnswer, string>> = {};
  for (const [index, answer] of template.asks.entries()) {
    const { prompt, example } = questions[answer];
    const words = await vscode.window.showInputBox({
      title: `New document: ${template.title} (${index + 1} of ${template.asks.length})`,
      prompt: `${prompt} Leave it empty to fill it in later.`,
      placeHolder: example,
      value: answer === 'date' ? today() : '',
      ignoreFocusOut: true,
    });
    if (words === undefined) return undefined;
    answers[answer] = words;
  }
  return { template: template.name, answers };
}

async function chooseTemplate(templates: readonly TemplateChoice[]): Promise<TemplateChoice | undefined> {
  const items = templates.map((template) => ({
    template,
    label: template.title,
    detail: template.description,
    description: template.own ? 'your own template' : '',
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'New document',
    placeHolder: 'What do you want to write?',
    matchOnDetail: true,
  });
  return picked?.template;
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Opens it beside what is open, with the cursor in the first place to fill; the Tab key leads through the rest. */
async function openBeside(snippet: string, address: vscode.Uri | undefined): Promise<void> {
  const document = address
    ? await vscode.workspace.openTextDocument(address)
    : await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const viewColumn = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(snippet), everything);
}

/**
 * The address of a file of this name that is not saved yet, under a name that is free. Only on a disk, here or remote: of
 * other folders the editor does not know where such a file belongs, so its author says so when saving it.
 */
async function addressIn(folder: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  if (folder.scheme !== 'file' && folder.scheme !== 'vscode-remote') return undefined;
  const there = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([file]) => file.toLowerCase()));
  for (const { uri } of vscode.workspace.textDocuments) {
    if (uri.scheme === 'untitled') there.add(uri.path.slice(uri.path.lastIndexOf('/') + 1).toLowerCase());
  }
  return vscode.Uri.joinPath(folder, freeName(name, there)).with({ scheme: 'untitled' });
}
