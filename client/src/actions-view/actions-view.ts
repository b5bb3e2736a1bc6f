import * as vscode from 'vscode';
import type { ActionOverview } from '../../../server/src/protocol/actions.ts';
import type { DocumentActions } from '../document-actions.ts';
import { type ActionGroup, detailOf, groupsOf } from './action-groups.ts';

const viewId = 'goldenThread.actions';
/** What the empty view offers depends on whether there is a document to speak of. */
const documentKey = 'goldenThread.hasDocument';

interface ShownAction {
  readonly action: ActionOverview;
  readonly uri: vscode.Uri;
}

type Node = ActionGroup | ShownAction;

const icons: Readonly<Record<ActionGroup['id'], vscode.ThemeIcon>> = {
  overdue: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  incomplete: new vscode.ThemeIcon('question'),
  open: new vscode.ThemeIcon('circle-large-outline'),
  closed: new vscode.ThemeIcon('pass'),
};

/** Lists the actions of the document in front, the ones that wait longest first. */
export function registerActionsView(context: vscode.ExtensionContext, actions: DocumentActions): void {
  const provider = new ActionTree(actions);
  const view = vscode.window.createTreeView<Node>(viewId, { treeDataProvider: provider });
  actions.shownWhile(() => view.visible);
  context.subscriptions.push(
    view,
    view.onDidChangeVisibility(() => actions.refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => provider.show()),
    actions.onDidChange(() => provider.show()),
    vscode.commands.registerCommand('goldenThread.showActions', async () => {
      await vscode.commands.executeCommand(`${viewId}.focus`);
      actions.refresh();
    }),
  );
  provider.show();
}

class ActionTree implements vscode.TreeDataProvider<Node> {
  readonly #actions: DocumentActions;
  readonly #changes = new vscode.EventEmitter<void>();
  #uri: vscode.Uri | undefined;
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(actions: DocumentActions) {
    this.#actions = actions;
  }

  /** Follows the document in front, and stays with the last one while something else has the focus. */
  show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId === 'markdown') this.#uri = document.uri;
    else if (vscode.window.visibleTextEditors.length === 0) this.#uri = undefined;
    const known = this.#uri && this.#actions.of(this.#uri.toString());
    void vscode.commands.executeCommand('setContext', documentKey, known !== undefined);
    this.#changes.fire();
  }

  getChildren(parent?: Node): Node[] {
    const uri = this.#uri;
    if (!uri) return [];
    if (parent === undefined) return [...groupsOf(this.#actions.of(uri.toString()) ?? [])];
    return 'actions' in parent ? parent.actions.map((action) => ({ action, uri })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'actions' in node ? groupItem(node) : actionItem(node);
  }
}

function groupItem({ id, title, actions }: ActionGroup): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, id === 'closed' ? Collapsed : Expanded);
  item.id = id;
  item.description = `${actions.length}`;
  item.iconPath = icons[id];
  item.accessibilityInformation = { label: `${title}: ${actions.length}` };
  return item;
}

function actionItem({ action, uri }: ShownAction): vscode.TreeItem {
  const words = action.reference === undefined ? action.words : `${action.reference} ${action.words}`;
  const { start } = action.range;
  const item = new vscode.TreeItem(words || 'Action');
  item.description = detailOf(action);
  item.tooltip = `${words}\n${item.description}`;
  item.accessibilityInformation = { label: `${words}, ${item.description}` };
  item.command = {
    command: 'vscode.open',
    title: 'Go to the action',
    arguments: [uri, { selection: new vscode.Range(start.line, start.character, start.line, start.character) }],
  };
  return item;
}
