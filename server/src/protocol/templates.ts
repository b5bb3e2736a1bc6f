/** What the client and the server say to each other about templates and the documents made from them. */

/** Client to server: the templates that are offered in a folder, one's own first. */
export const templatesRequest = 'golden-thread/templates';
export interface TemplatesParams {
  /** The address of the folder that the document is meant for; null where there is none. */
  readonly folder: string | null;
}
export interface TemplateChoice {
  readonly name: string;
  readonly title: string;
  /** One line that says what it is for; may be empty. */
  readonly description: string;
  readonly own: boolean;
  /** What is to be asked before the document is begun, in this order. */
  readonly asks: readonly TemplateAnswer[];
}
export type TemplateAnswer = 'title' | 'service' | 'date' | 'series';

/** Client to server: the document that a template begins; null where there is no such template (any more). */
export const newDocumentRequest = 'golden-thread/newDocument';
export interface NewDocumentParams extends TemplatesParams {
  readonly template: string;
  readonly answers: Readonly<Partial<Record<TemplateAnswer, string>>>;
}
export interface NewDocumentResult {
  readonly text: string;
  /** The same as a snippet of the Language Server Protocol, with a stop for each thing that is still to be filled. */
  readonly snippet: string;
}

/** Client to server: judge an open document as a form to be copied, from now until it is closed; null where it is not open. */
export const checkTemplateRequest = 'golden-thread/checkTemplate';
export interface CheckTemplateParams {
  readonly uri: string;
}
export interface CheckTemplateResult {
  /** What the kind is called of which documents made from it are; null where that cannot be told. */
  readonly kind: string | null;
  readonly findings: number;
  /** How many things it leaves to be filled. */
  readonly gaps: number;
}

/** Client to server: the documents below a folder that were made from a template, sorted by path. */
export const templateUsesRequest = 'golden-thread/templateUses';
export interface TemplateUsesParams {
  readonly folder: string;
}
export interface TemplateUseEntry {
  readonly uri: string;
  /** From the folder that was asked for. */
  readonly path: string;
  readonly state: 'current' | 'older' | 'unknown';
  /** The template, its version and what is to be said of it, in plain words. */
  readonly words: string;
}
