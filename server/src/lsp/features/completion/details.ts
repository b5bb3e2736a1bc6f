import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { detailsAround } from '../../../core/reading/details-place.ts';
import { readYamlPlace, type YamlPlace } from '../../../core/reading/yaml-place.ts';
import { keysAt, type Schema, type SchemaKey, valuesAt } from '../../../core/settings/schema.ts';
import { Lines } from '../../../core/text/lines.ts';
import { completionItemOf } from '../../convert.ts';
import { detailsSchema, settingsSchema } from '../schemas.ts';
import { type Choice, fittingChoices } from './choice.ts';

/** What may stand at a place in `golden-thread.yaml` or in the details at the top of a document, by their schemas. */
export function detailCompletionsAt(text: string, offset: number, isSettings: boolean): CompletionItem[] {
  const around = isSettings ? { start: 0, end: text.length } : detailsAround(text, offset);
  const inner = around && text.slice(around.start, around.end);
  const place = inner === undefined ? undefined : readYamlPlace(inner, offset - around!.start);
  if (!place || !around) return [];
  const choices = choicesAt(isSettings ? settingsSchema : detailsSchema, place);
  const span = { start: around.start + place.span.start, end: around.start + place.span.end };
  const typed = text.slice(span.start, offset);
  const before = place.at === 'value' && /[:,]/.test(text[span.start - 1] ?? '') ? ' ' : '';
  const value = { span, typed, before, after: '', width: 0, inTable: false };
  const lines = new Lines(text);
  return fittingChoices(typed, choices, place.at === 'value').map((choice, order) =>
    completionItemOf(lines, text, { value, choice, order, snippets: false, continues: false }),
  );
}

function choicesAt(schema: Schema, place: YamlPlace): Choice[] {
  if (place.at === 'value')
    return valuesAt(schema, place.path).map(({ value, description }) => ({
      label: value,
      kind: CompletionItemKind.EnumMember,
      text: value,
      detail: description,
    }));
  const entries = valuesAt(schema, place.path.at(-1) === '[]' ? place.path : []);
  return [
    ...keysAt(schema, place.path)
      .filter(({ key }) => !place.siblings.includes(key))
      .map((key) => keyChoice(key, place.indent)),
    ...entries.map(({ value, description }) => ({
      label: value,
      kind: CompletionItemKind.EnumMember,
      text: value,
      detail: description,
    })),
  ];
}

function keyChoice({ key, description, holds }: SchemaKey, indent: number): Choice {
  const below = `\n${' '.repeat(indent + 2)}`;
  const behind = { words: ' ', group: below, list: `${below}- ` }[holds];
  return { label: key, kind: CompletionItemKind.Property, text: `${key}:${behind}`, detail: description };
}
