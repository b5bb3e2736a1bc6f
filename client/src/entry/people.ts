import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ChangePeopleParams,
  type ChangePeopleResult,
  changePeopleRequest,
  type PeopleParams,
  type PeopleResult,
  type PersonEntry,
  peopleRequest,
} from '../../../server/src/protocol/people.ts';
import { askInTurn } from './asking.ts';
import { nativeAsker } from './native-asker.ts';
import { personSteps } from './questions.ts';

const settingsName = 'golden-thread.yaml';

type Change = ChangePeopleParams['change'];

/** The list of the people of the service: who they are, somebody new, somebody changed, somebody gone. */
export function registerPeople(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('goldenThread.people', async (given?: unknown) => {
      const place = placeOfPeople();
      if (!place) {
        void vscode.window.showInformationMessage('Open a folder first: the people are kept in it.');
        return;
      }
      const people = new People(client, place);
      if (isChange(given)) await people.change(given);
      else await people.show();
    }),
  );
}

/** The saved document in front, or else the first open folder. */
function placeOfPeople(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && !document.isUntitled && document.languageId === 'markdown') return document.uri;
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, settingsName);
}

interface Line extends vscode.QuickPickItem {
  readonly run?: () => Promise<void>;
}

class People {
  readonly #client: BaseLanguageClient;
  readonly #place: vscode.Uri;

  constructor(client: BaseLanguageClient, place: vscode.Uri) {
    this.#client = client;
    this.#place = place;
  }

  /** Shows the list until somebody closes it. */
  async show(): Promise<void> {
    for (;;) {
      const result = await this.#ask();
      if (!result.people) {
        tellUnreadable();
        return;
      }
      const chosen = await vscode.window.showQuickPick<Line>(this.#linesOf(result), {
        title: 'People',
        placeHolder: 'Choose somebody to change them, or add somebody',
        matchOnDescription: true,
        ignoreFocusOut: true,
      });
      if (!chosen?.run) return;
      await chosen.run();
    }
  }

  #ask(): Promise<PeopleResult> {
    const params: PeopleParams = { uri: this.#client.code2ProtocolConverter.asUri(this.#place) };
    return this.#client.sendRequest<PeopleResult>(peopleRequest, params);
  }

  #linesOf({ people, shared }: PeopleResult): Line[] {
    const add: Line = { label: '$(add) Add somebody', run: () => this.#add() };
    const own = (people ?? []).map(
      ({ at, person }): Line => ({ ...lineOf(person), run: () => this.#open(at, person) }),
    );
    const others = shared.map((person): Line => ({ ...lineOf(person), run: async () => tellShared() }));
    const between = { label: 'From settings that are shared', kind: vscode.QuickPickItemKind.Separator };
    return [...own, add, ...(others.length > 0 ? [between, ...others] : [])];
  }

  async #add(): Promise<void> {
    const person = await askInTurn<PersonEntry>(personSteps(nativeAsker, 'Add somebody'), { name: '' });
    if (person) await this.change({ add: person });
  }

  async #open(at: number, person: PersonEntry): Promise<void> {
    const edit: Line = {
      label: `Change ${person.name}`,
      run: async () => {
        const becomes = await askInTurn<PersonEntry>(personSteps(nativeAsker, `Change ${person.name}`), person);
        if (becomes) await this.change({ at, name: person.name, becomes });
      },
    };
    const remove: Line = {
      label: `Remove ${person.name} from the list`,
      description: 'Documents stay as they are',
      run: () => this.change({ at, name: person.name, becomes: null }),
    };
    const chosen = await vscode.window.showQuickPick([edit, remove], { title: person.name, ignoreFocusOut: true });
    await chosen?.run?.();
  }

  /** Writes into the nearest settings file, which is made where there is none, and saves it so that it holds at once. */
  async change(change: Change): Promise<void> {
    const { file } = await this.#ask();
    const address = file === null ? await this.#fileToMake() : this.#client.protocol2CodeConverter.asUri(file);
    if (!address) return;
    const params: ChangePeopleParams = { file: this.#client.code2ProtocolConverter.asUri(address), change };
    const edits = await this.#client.sendRequest<ChangePeopleResult>(changePeopleRequest, params);
    if (!edits) {
      tellUnreadable();
      return;
    }
    if (file === null) {
      await vscode.workspace.fs.writeFile(
        address,
        new TextEncoder().encode(edits.map(({ newText }) => newText).join('')),
      );
      return;
    }
    const document = await vscode.workspace.openTextDocument(address);
    const unsaved = document.isDirty;
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of edits) {
      const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
      edit.replace(address, place, newText);
    }
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showInformationMessage(`${settingsName} cannot be changed here.`);
    } else if (unsaved) {
      void vscode.window.showInformationMessage(
        `Save ${settingsName} to use the changed list: it held changes of yours.`,
      );
    } else await document.save();
  }

  /** Where a settings file would be made, if a person agrees. */
  async #fileToMake(): Promise<vscode.Uri | undefined> {
    const folder = vscode.workspace.getWorkspaceFolder(this.#place)?.uri ?? vscode.Uri.joinPath(this.#place, '..');
    const make = 'Make the file';
    const choice = await vscode.window.showInformationMessage(
      `The people are kept in a file called ${settingsName}, and there is none yet. Make one in “${nameOf(folder)}”?`,
      { modal: true },
      make,
    );
    return choice === make ? vscode.Uri.joinPath(folder, settingsName) : undefined;
  }
}

function lineOf({ name, initials, post, services }: PersonEntry): vscode.QuickPickItem {
  return { label: name, description: [initials, post, services?.join(', ')].filter(Boolean).join(' · ') };
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.split('/').filter(Boolean).at(-1) ?? folder.path;
}

function tellUnreadable(): void {
  void vscode.window.showInformationMessage(
    `The list of people in ${settingsName} cannot be changed from here. Open the file and mend what is underlined.`,
  );
}

function tellShared(): void {
  void vscode.window.showInformationMessage('This person comes from settings that are shared. Change them there.');
}

function isChange(given: unknown): given is Change {
  return typeof given === 'object' && given !== null && ('add' in given || 'becomes' in given);
}
