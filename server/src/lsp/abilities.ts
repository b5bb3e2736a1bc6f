import type { InitializeParams } from 'vscode-languageserver';
import type { StartOptions } from '../protocol/requests.ts';

/** What an editor said it can do, as far as an answer depends on it. */
export interface EditorAbilities {
  /** Asks for findings itself; to others they are pushed. */
  readonly pulls: boolean;
  /** Asks for findings again when told that they may have changed. */
  readonly refreshes: boolean;
  /** Watches files for the server. */
  readonly watches: boolean;
  /** Watches files outside the open folder too. */
  readonly watchesElsewhere: boolean;
  /** Knows edits of a certain version of a document. */
  readonly versions: boolean;
  /** Knows edits that are forms with tab stops. */
  readonly snippets: boolean;
  /** Knows offers that are forms with tab stops. */
  readonly formsOffered: boolean;
  /** Asks for the edit of a fix only when it is chosen. */
  readonly resolves: boolean;
  /** Asks again for lenses, hints and colours when told that they may have changed. */
  readonly refreshesAids: { readonly lenses: boolean; readonly hints: boolean; readonly colours: boolean };
  readonly commands: boolean;
  readonly status: boolean;
  /** Shows rule pages itself. */
  readonly virtualPages: boolean;
  /** The address of a folder where something may be kept. */
  readonly storage?: string;
}

export const noAbilities: EditorAbilities = {
  pulls: false,
  refreshes: false,
  watches: false,
  watchesElsewhere: false,
  versions: false,
  snippets: false,
  formsOffered: false,
  resolves: false,
  refreshesAids: { lenses: false, hints: false, colours: false },
  commands: false,
  status: false,
  virtualPages: false,
};

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): EditorAbilities {
  const { textDocument, workspace } = capabilities;
  const options: StartOptions =
    typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {};
  const versions = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    versions,
    // A form is an edit that only the newer way of writing edits down can hold.
    snippets: versions && workspace?.workspaceEdit?.snippetEditSupport === true,
    formsOffered: textDocument?.completion?.completionItem?.snippetSupport === true,
    resolves: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    refreshesAids: {
      lenses: workspace?.codeLens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
      colours: workspace?.semanticTokens?.refreshSupport === true,
    },
    commands: options.commands === true,
    status: options.status === true,
    virtualPages: options.pages === 'virtual',
    ...(typeof options.storage === 'string' ? { storage: options.storage } : {}),
  };
}
