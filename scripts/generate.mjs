// Writes what follows from the rules and the kinds: the schema of the settings, the schema of the details at the top of a
// document, the index of rules, and which rule answers which statement of the founding documents. With --check it writes nothing and fails where something is stale.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { traceability } from './traceability.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const bundle = join(root, 'node_modules/.cache/golden-thread-catalogue.mjs');

await build({
  stdin: {
    contents: `export { catalogue } from './server/src/core/rules/catalogue.ts';
      export { kinds } from './server/src/core/kinds/catalogue.ts';
      export { presets } from './server/src/core/rules/presets.ts';
      export { meetingRuleForm } from './server/src/core/settings/meeting-rule.ts';
      export { templatesFolderForm } from './server/src/core/settings/read-templates.ts';
      export { severities } from './server/src/core/settings/severity.ts';
      export { otherExpectations, regulations } from './server/src/core/vocabulary/regulations.ts';
      export { foundingDocuments } from './test/traceability/founding-documents.ts';
      export { testsOfRules } from './test/traceability/tests-of-rules.ts';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  loader: { '.md': 'text' },
  outfile: bundle,
  logLevel: 'error',
});
const { catalogue, kinds, presets, meetingRuleForm, templatesFolderForm, severities, testsOfRules, ...sources } =
  await import(pathToFileURL(bundle).href);
rmSync(bundle);

const stale = [];
for (const [path, text] of [
  ['schemas/settings.schema.json', `${JSON.stringify(settingsSchema(), null, 2)}\n`],
  ['schemas/front-matter.schema.json', `${JSON.stringify(frontMatterSchema(), null, 2)}\n`],
  ['docs/rules.md', rulesIndex()],
  ['docs/traceability.md', traceability({ catalogue, kinds, tests: testsOfRules(catalogue, root), ...sources })],
]) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Written: ${stale.join(', ')}.`);

function settingsSchema() {
  const severity = { enum: [...severities, 'off'] };
  const kind = { enum: [...kinds.map(({ id }) => id), 'none'] };
  const sharedFile = { type: 'string', pattern: '^(?![A-Za-z][A-Za-z0-9+.-]*:|/|~).+\\.[Yy][Aa]?[Mm][Ll]$' };
  const words = { type: 'array', items: { type: 'string' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'golden-thread/settings',
    title: 'golden-thread.yaml',
    description: 'What is judged in a folder and below it, and how. Nothing else decides it.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      extends: {
        description:
          'A file, or several with the nearest first, whose settings hold here too: a path from this folder. What this file says goes before it.',
        anyOf: [sharedFile, { type: 'array', items: sharedFile }],
      },
      preset: {
        description: `How much is looked for: ${presets.map(({ id, description }) => `${id} (${description})`).join('; ')}.`,
        enum: presets.map(({ id }) => id),
      },
      rules: {
        description: 'How loud each rule is.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(catalogue.map((rule) => [rule.id, ruleSchema(rule, severity)])),
      },
      documents: {
        description:
          'Which paths, relative to this file, hold which kind of document. The first pattern that fits decides.',
        type: ['object', 'null'],
        additionalProperties: kind,
      },
      people: {
        description: 'The people of the service, offered as owners and found behind their initials.',
        type: ['array', 'null'],
        items: {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              additionalProperties: false,
              required: ['name'],
              properties: {
                name: { type: 'string' },
                initials: { type: 'string' },
                post: { type: 'string' },
                services: {
                  description: 'Where they work, where an organisation has several services.',
                  anyOf: [{ type: 'string' }, words],
                },
              },
            },
          ],
        },
      },
      meetings: {
        description: 'When your meetings are: days of their own, or a weekday of each month.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          anyOf: [{ required: ['dates'] }, { required: ['every'] }],
          properties: {
            name: { type: 'string', minLength: 1 },
            dates: { type: 'array', items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
            every: { type: 'string', pattern: meetingRuleForm.source },
          },
        },
      },
      kinds: {
        description: 'Parts that documents of a kind must hold beside, and parts that nobody asks of them.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(kinds.map((one) => [one.id, kindSchema(one, words)])),
      },
      templates: {
        description: 'The folder, inside that of this file, that holds templates of your own.',
        type: 'string',
        pattern: templatesFolderForm.source,
      },
      vocabulary: {
        description: 'Words of your own.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: {
          roles: { ...words, description: 'Posts that one person holds.' },
          groups: { ...words, description: 'Groups of your own organisation.' },
          partners: { ...words, description: 'Other organisations.' },
        },
      },
    },
  };
}

function kindSchema({ title, requires, levels }, words) {
  const parts = [...requires, ...Object.values(levels ?? {}).flat()];
  const ownPart = {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { type: 'string' }, headings: words },
      },
    ],
  };
  return {
    description: title,
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      requires: {
        description: 'Parts of your own, each with the headings under which it may stand.',
        type: 'array',
        items: ownPart,
      },
      ...(levels ? { levels: levelsSchema(ownPart, words) } : {}),
      waives: {
        description: `Parts that are not asked: ${parts.map(({ id, name }) => `${id} (${name})`).join('; ')}.`,
        type: 'array',
        items: { enum: parts.map(({ id }) => id) },
      },
    },
  };
}

function levelsSchema(ownPart, words) {
  return {
    description: 'The steps of your own area instead of the five levels, and events that call for one of them.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      called: { description: 'What a step is called: stage.', type: 'string', pattern: '^\\p{L}+$' },
      triggers: {
        description: 'For the number of a step the words of events that call for it.',
        type: ['object', 'null'],
        additionalProperties: false,
        patternProperties: { '^[1-9]$': { anyOf: [words, { type: 'string' }] } },
      },
    },
    patternProperties: {
      '^[1-9]$': {
        description: 'What the record of this step must hold beside.',
        type: ['array', 'null'],
        items: ownPart,
      },
    },
  };
}

function ruleSchema({ title, options = {} }, severity) {
  return {
    description: title,
    anyOf: [
      severity,
      { const: false },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity,
          ...Object.fromEntries(
            Object.entries(options).map(([name, { description, schema }]) => [name, { description, ...schema }]),
          ),
        },
      },
    ],
  };
}

function frontMatterSchema() {
  const ids = kinds.map(({ id }) => id);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'golden-thread/front-matter',
    title: 'The details at the top of a governance document',
    description: 'Other keys belong to other tools and are left alone.',
    type: 'object',
    properties: {
      type: {
        type: 'string',
        description: `The kind of document: ${ids.join(', ')}. Any other value says that it is none.`,
      },
      'golden-thread': {
        enum: [...ids, 'none', false],
        description: 'The same, where another tool uses "type"; none silences for good.',
      },
      title: { type: 'string' },
      date: { type: 'string', description: 'The date of the plan, meeting or review, as 2026-05-04 or 4 May 2026.' },
      'next-meeting': { type: 'string' },
      status: { enum: ['draft', 'live', 'approved', 'superseded', 'archived'] },
      audience: {
        enum: ['internal', 'shared', 'public'],
        description: 'Who reads it. In an internal document, personal details are not pointed out.',
      },
      template: { type: 'boolean', description: 'True for a form to be copied.' },
      'from-template': {
        type: ['string', 'number'],
        description: 'The name of the template that the document was made from.',
      },
      'template-version': {
        type: 'integer',
        minimum: 1,
        description: 'Of a form its own version; of a document that of the form it was made from.',
      },
      people: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'object', required: ['name'] }] } },
    },
  };
}

function presetOf({ id, preview }) {
  if (preview) return '*preview*';
  const [first] = presets.filter(({ only }) => !only || only.has(id));
  return `\`${first.id}\``;
}

function lowerFirst(words) {
  return words[0].toLowerCase() + words.slice(1);
}

function rulesIndex() {
  const shown = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' };
  const fixes = { safe: 'safe', suggestion: 'suggestions', none: '–' };
  const rows = catalogue.map((rule) => {
    const page = `../server/src/core/rules/${rule.family}/${rule.id}.md`;
    const inKinds = rule.kinds.map((id) => kinds.find((kind) => kind.id === id).title.toLowerCase());
    const everywhere = rule.kinds.length === kinds.length ? 'all' : inKinds.join(', ');
    const other = Object.entries(rule.severityByKind ?? {}).map(
      ([id, level]) => `${shown[level]} in ${kinds.find((kind) => kind.id === id).title.toLowerCase()}`,
    );
    const severity = [shown[rule.severity], ...other].join('; ');
    return `| [${rule.title}](${page}) | \`${rule.id}\` | ${severity} | ${presetOf(rule)} | ${everywhere} | ${fixes[rule.fixable]} |`;
  });
  return `# The rules

Each title leads to the rule's page: what it looks for, why it matters, examples and how to put it right. What the rules rest on
stands in [traceability](traceability.md).

- **From**: the preset with which the rule begins. ${presets.map(({ id, description }) => `\`${id}\`: ${lowerFirst(description)}`).join('; ')}. A rule marked *preview* is off until your settings ask for it by name.
- **Quick fix**: *safe* invents nothing and may be done for a whole document at once; *suggestions* insert a form that you fill, or
  offer a choice; – where only you can know.

| What people see | Id | Severity | From | Kinds of document | Quick fix |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
