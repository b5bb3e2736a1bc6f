import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCheckTemplate } from './check-template.ts';
import { registerNewDocument } from './new-document.ts';
import { registerTemplateUses } from './template-uses.ts';

/** The commands around templates: begin a document from one, check one's own, and find what uses an old one. */
export function registerTemplates(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  registerNewDocument(context, client);
  registerCheckTemplate(context, client);
  registerTemplateUses(context, client);
}
