import { type TemplateUse, wordsOfUse } from '../../project/template-uses.ts';
import { colours } from './colours.ts';

/** A document that was made from a template. */
export interface NamedUse {
  readonly name: string;
  readonly use: TemplateUse;
}

/** One entry for each document, as `schemas/templates-output.schema.json` describes it. */
export function jsonOfTemplateUses(documents: readonly NamedUse[]): string {
  const uses = documents.map(({ name, use: { template, version = null, latest = null, state } }) => ({
    path: name,
    template,
    templateVersion: version,
    latestVersion: latest,
    state,
  }));
  return `${JSON.stringify({ version: 1, documents: uses }, null, 2)}\n`;
}

/** The documents as people read them; those that use what is out of date stand out by their words and not by colour alone. */
export function textOfTemplateUses(documents: readonly NamedUse[]): string {
  if (documents.length === 0) return 'No document there says that it was made from a template.\n';
  const lines = documents.flatMap(({ name, use }) => [colours.bold(name), `  ${wordsOfUse(use)}`]);
  const older = documents.filter(({ use }) => use.state === 'older').length;
  const all = documents.length === 1 ? '1 document' : `${documents.length} documents`;
  return `${[...lines, '', `${all} made from a template, ${older} from an older version.`].join('\n')}\n`;
}
