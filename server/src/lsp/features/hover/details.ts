import type { Hover } from 'vscode-languageserver-types';
import { detailsAround } from '../../../core/reading/details-place.ts';
import { yamlWordAt } from '../../../core/reading/yaml-place.ts';
import { ruleOf } from '../../../core/rules/catalogue.ts';
import { descriptionAt, valuesAt } from '../../../core/settings/schema.ts';
import { detailsSchema, settingsSchema } from '../schemas.ts';

/** What a key or a value of `golden-thread.yaml` or of the details at the top means, by their schemas. */
export function detailHoverAt(text: string, offset: number, isSettings: boolean): Hover | null {
  const around = isSettings ? { start: 0, end: text.length } : detailsAround(text, offset);
  const found = around && yamlWordAt(text.slice(around.start, around.end), offset - around.start);
  if (!found) return null;
  const rule = isSettings ? ruleOf(found.word) : undefined;
  if (rule) return markdown(`**${rule.title}**\n\n${rule.page.split('\n')[2] ?? ''}`);
  const schema = isSettings ? settingsSchema : detailsSchema;
  const isKey = found.path.at(-1) === found.word;
  const value = valuesAt(schema, found.path).find((one) => one.value === found.word);
  const words = value?.description || (isKey ? descriptionAt(schema, found.path) : '');
  return words ? markdown(words) : null;
}

function markdown(value: string): Hover {
  return { contents: { kind: 'markdown', value } };
}
