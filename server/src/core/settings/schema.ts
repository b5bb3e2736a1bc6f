/** As much of JSON Schema as our own schemas use, for what may stand at a place. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

export interface SchemaKey {
  readonly key: string;
  readonly description: string;
  readonly holds: 'words' | 'group' | 'list';
}

export interface SchemaValue {
  readonly value: string;
  readonly description: string;
}

/** What may stand at a path of keys, each way of writing it by itself; empty where the schema says nothing of it. */
function schemasAt(root: Schema, path: readonly string[]): Schema[] {
  let here = ways(root, root);
  for (const key of path) here = here.flatMap((one) => below(root, one, key));
  return here;
}

/** The keys that may stand at a path. */
export function keysAt(root: Schema, path: readonly string[]): SchemaKey[] {
  return schemasAt(root, path).flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([key, schema]): SchemaKey => {
      const forms = ways(root, schema);
      return { key, description: descriptionOf(root, schema), holds: formOf(forms) };
    }),
  );
}

/** The values that may stand at a path, where they can be listed; of a list the values of its entries. */
export function valuesAt(root: Schema, path: readonly string[]): SchemaValue[] {
  const known = new Set<string>();
  return schemasAt(root, path)
    .flatMap((one) => [one, ...(one.items ? ways(root, one.items) : [])])
    .flatMap((one) => listed(one))
    .filter(({ value }) => !known.has(value) && known.add(value));
}

/** What a key or value of a path is for, in the schema's words; empty where it says nothing. */
export function descriptionAt(root: Schema, path: readonly string[]): string {
  const key = path.at(-1);
  if (key === undefined) return '';
  const parents = schemasAt(root, path.slice(0, -1));
  const own = parents.map(({ properties }) => properties?.[key]).find((one) => one !== undefined);
  return own ? descriptionOf(root, own) : '';
}

function ways(root: Schema, schema: Schema): Schema[] {
  const one = schema.$ref ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)] : schema;
  if (!one) return [];
  const forms = [...(one.anyOf ?? []), ...(one.oneOf ?? [])].flatMap((form) => ways(root, form));
  return [one, ...forms];
}

function below(root: Schema, schema: Schema, key: string): Schema[] {
  if (key === '[]') return schema.items ? ways(root, schema.items) : [];
  const own = schema.properties?.[key];
  if (own) return ways(root, own);
  // A key of another form is taken for the one that was meant: the reader of the settings says what is wrong with it.
  const formed = Object.values(schema.patternProperties ?? {}).flatMap((one) => ways(root, one));
  if (formed.length > 0) return formed;
  return typeof schema.additionalProperties === 'object' ? ways(root, schema.additionalProperties) : [];
}

function descriptionOf(root: Schema, schema: Schema): string {
  return ways(root, schema).find(({ description }) => description !== undefined)?.description ?? '';
}

function formOf(forms: readonly Schema[]): SchemaKey['holds'] {
  if (forms.some((form) => form.const !== undefined || form.enum !== undefined)) return 'words';
  if (forms.some(({ properties, additionalProperties }) => properties || typeof additionalProperties === 'object'))
    return 'group';
  return forms.some(({ items }) => items) && !forms.some(({ type }) => type === 'string') ? 'list' : 'words';
}

function listed({ enum: values = [], const: only, type, description = '' }: Schema): SchemaValue[] {
  if (type === 'boolean') return ['true', 'false'].map((value) => ({ value, description: '' }));
  // What YAML makes of an unquoted word, "off" for false, is no word to offer.
  return [...values, only].flatMap((value) => (typeof value === 'string' ? [{ value, description }] : []));
}
