import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActionEntry,
  type ActionOffer,
  type AddActionParams,
  type AddLessonParams,
  addActionRequest,
  addLessonRequest,
  type CloseActionParams,
  closeActionCommandId,
  closeActionRequest,
  type EditActionParams,
  type EntryOffers,
  type EntryOffersParams,
  type EntryResult,
  editActionRequest,
  entryOffersRequest,
  type UnderstandDateParams,
  type UnderstandDateResult,
  understandDateRequest,
} from '../../../server/src/protocol/entry.ts';
import { treatAsCommand } from '../treat-as.ts';
import { askInTurn } from './asking.ts';
import { nativeAsker } from './native-asker.ts';
import {
  actionChoice,
  actionSteps,
  type ClosingEntry,
  closingSteps,
  type LessonEntry,
  lessonSteps,
  type Understand,
} from './questions.ts';

/** The document in front, and what the server offers for it. */
interface Entry {
  readonly editor: vscode.TextEditor;
  readonly uri: string;
  readonly position: vscode.Position;
  readonly offers: EntryOffers;
  readonly understand: Understand;
}

/**
 * The commands that ask in turn and write the answers in the document's own form. Whoever calls one with the answers is not
 * asked again.
 */
export function registerEntryCommands(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const register = (command: string, run: (entry: Entry, given: unknown) => Promise<void>) =>
    context.subscriptions.push(
      vscode.commands.registerCommand(command, async (given?: unknown) => {
        const entry = await entryHere(client);
        if (entry) await run(entry, given);
      }),
    );

  register('goldenThread.addAction', async (entry, given) => {
    const { uri, position, offers, understand } = entry;
    const steps = actionSteps(nativeAsker, 'Add an action', offers, understand, true);
    const action = isEntry<ActionEntry>(given, 'doing') ? given : await askInTurn<ActionEntry>(steps, { doing: '' });
    const params = action && ({ uri, position: plain(position), entry: action } satisfies AddActionParams);
    if (params) await write(entry, () => client.sendRequest(addActionRequest, params));
  });

  register('goldenThread.editAction', async (entry, given) => {
    const action = await chooseAction(entry, 'Edit an action', entry.offers.actions);
    if (!action) return;
    const steps = actionSteps(nativeAsker, 'Edit this action', entry.offers, entry.understand, false);
    const changed = isEntry<Partial<ActionEntry>>(given)
      ? { ...action.entry, ...given }
      : await askInTurn<ActionEntry>(steps, action.entry);
    const params = changed && ({ uri: entry.uri, at: action.at, entry: changed } satisfies EditActionParams);
    if (params) await write(entry, () => client.sendRequest(editActionRequest, params));
  });

  register('goldenThread.addLesson', async (entry, given) => {
    const { uri, position, offers } = entry;
    const steps = lessonSteps(nativeAsker, 'Add a lesson', offers);
    const lesson = isEntry<LessonEntry>(given, 'learned')
      ? given
      : await askInTurn<LessonEntry>(steps, { learned: '' });
    if (!lesson) return;
    const action = lesson.action ? offers.actions[Number(lesson.action)]?.at : undefined;
    const params: AddLessonParams = {
      uri,
      position: plain(position),
      learned: lesson.learned,
      ...(lesson.impact ? { impact: lesson.impact } : {}),
      ...(action ? { action } : {}),
    };
    await write(entry, () => client.sendRequest(addLessonRequest, params));
  });

  register(closeActionCommandId, async (entry, given) => {
    const open = entry.offers.actions.filter((one) => one.open);
    const action = await chooseAction(entry, 'Add evidence and close', open);
    if (!action) return;
    const today = await todayFor(entry);
    const steps = closingSteps(nativeAsker, `Close “${shortened(action.words)}”`, today, entry.understand);
    const outcome = isEntry<ClosingEntry>(given, 'date', 'evidence')
      ? given
      : await askInTurn<ClosingEntry>(steps, { date: '', evidence: '' });
    const params = outcome && ({ uri: entry.uri, at: action.at, ...outcome } satisfies CloseActionParams);
    if (params) await write(entry, () => client.sendRequest(closeActionRequest, params));
  });
}

async function entryHere(client: BaseLanguageClient): Promise<Entry | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void vscode.window.showInformationMessage('Open the document that you want to write in first.');
    return undefined;
  }
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const position = editor.selection.active;
  const params: EntryOffersParams = { uri, position: plain(position) };
  const offers = await client.sendRequest<EntryOffers | null>(entryOffersRequest, params);
  if (!offers) {
    await tellOther();
    return undefined;
  }
  const understand: Understand = (words) => {
    const asked: UnderstandDateParams = { uri, words };
    return client.sendRequest<UnderstandDateResult | null>(understandDateRequest, asked);
  };
  return { editor, uri, position, offers, understand };
}

async function tellOther(): Promise<void> {
  const treatAs = 'Treat it as…';
  const choice = await vscode.window.showInformationMessage(
    'This does not look like a governance document. Say what kind it is, then add to it.',
    treatAs,
  );
  if (choice === treatAs) await vscode.commands.executeCommand(treatAsCommand);
}

/** The action at the cursor, or the one that somebody chooses. */
async function chooseAction(
  { offers }: Entry,
  title: string,
  actions: readonly ActionOffer[],
): Promise<ActionOffer | undefined> {
  const here = actions.find((one) => one.here);
  if (here) return here;
  if (actions.length === 0) {
    const all = offers.actions.length === 0;
    void vscode.window.showInformationMessage(
      all ? 'No actions were understood in this document.' : 'All actions of this document are closed already.',
    );
    return undefined;
  }
  const chosen = await actionChoice(nativeAsker, title, actions);
  return typeof chosen === 'string' ? actions[Number(chosen)] : undefined;
}

async function todayFor({ understand }: Entry) {
  const today = await understand('today');
  const words = today?.words ?? '';
  return { label: 'today', description: today?.told ?? '', text: words };
}

/** One edit, one step to undo, and the cursor at what was written. A text that changed meanwhile is asked about once more. */
async function write({ editor }: Entry, ask: () => Promise<EntryResult | null>): Promise<void> {
  const { document } = editor;
  let result = await ask();
  if (result && result.version !== document.version) result = await ask();
  if (!result || result.version !== document.version || !(await applyResult(editor, result)))
    void vscode.window.showInformationMessage('This could not be written here. The document is as it was.');
}

/** False where the document cannot be changed. */
export async function applyResult(editor: vscode.TextEditor, { edits, select }: EntryResult): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) change.replace(editor.document.uri, rangeOf(range), newText);
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(change))) return false;
  const place = rangeOf(select);
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

function rangeOf({ start, end }: EntryResult['select']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function plain({ line, character }: vscode.Position) {
  return { line, character };
}

/** True for answers that a command was called with. */
function isEntry<Given extends object>(given: unknown, ...needed: readonly (keyof Given & string)[]): given is Given {
  return (
    typeof given === 'object' && given !== null && !(given instanceof vscode.Uri) && needed.every((key) => key in given)
  );
}

function shortened(words: string): string {
  return words.length > 50 ? `${words.slice(0, 49)}…` : words;
}
