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
      export * as meanings from './server/src/core/vocabulary/meanings.ts';
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
const { catalogue, kinds, presets, meetingRuleForm, templatesFolderForm, meanings, testsOfRules, ...sources } =
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
  const severity = { $ref: '#/$defs/severity' };
  const kind = { $ref: '#/$defs/kind' };
  const sharedFile = { type: 'string', pattern: '^(?![A-Za-z][A-Za-z0-9+.-]*:|/|~).+\\.[Yy][Aa]?[Mm][Ll]$' };
  const words = { type: 'array', items: { type: 'string' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'golden-thread/settings',
    title: 'golden-thread.yaml',
    description: 'What is judged in a folder and below it, and how. Nothing else decides it.',
    $defs: { severity: oneOf(meanings.severityMeanings), kind: oneOf(kindMeanings()) },
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      extends: {
        description:
          'A file, or several with the nearest first, whose settings hold here too: a path from this folder. What this file says goes before it.',
        anyOf: [sharedFile, { type: 'array', items: sharedFile }],
      },
      preset: {
        description: 'How much is looked for altogether.',
        ...oneOf(Object.fromEntries(presets.map(({ id, description }) => [id, description]))),
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
                name: { description: 'Their name in full.', type: 'string' },
                initials: { description: 'What minutes and plans call them.', type: 'string' },
                post: { description: 'What they are: "Registered Manager".', type: 'string' },
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
            name: { description: 'What the meeting is called.', type: 'string', minLength: 1 },
            dates: {
              description: 'Days of their own, as 2026-12-08.',
              type: 'array',
              items: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            },
            every: {
              description: 'A weekday of each month: "second Tuesday of the month".',
              type: 'string',
              pattern: meetingRuleForm.source,
            },
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

/** One of some words, each with what it means. */
function oneOf(words) {
  return { oneOf: Object.entries(words).map(([word, description]) => ({ const: word, description })) };
}

function kindMeanings() {
  const meaning = ({ id, title, description }) => [id, `${title}: ${description}`];
  return { ...Object.fromEntries(kinds.map(meaning)), none: meanings.noKind };
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
        properties: {
          name: { description: 'Ends the sentence "This does not say …".', type: 'string' },
          headings: { description: 'Under which headings it may stand.', ...words },
        },
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
          severity: { description: 'How loud the rule is.', ...severity },
          ...Object.fromEntries(
            Object.entries(options).map(([name, { description, schema }]) => [name, { description, ...schema }]),
          ),
        },
      },
    ],
  };
}

function frontMatterSchema() {
  const { none, ...ours } = kindMeanings();
  const text = { type: 'string' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'golden-thread/front-matter',
    title: 'The details at the top of a governance document',
    description: 'Other keys belong to other tools and are left alone.',
    type: 'object',
    properties: {
      type: {
        description: 'What kind of document this is. A value of another tool says that it is none.',
        anyOf: [oneOf(ours), text],
      },
      'golden-thread': {
        description: 'The same, where another tool uses "type"; none silences for good.',
        anyOf: [oneOf({ ...ours, none }), { const: false }],
      },
      title: { ...text, description: 'What the document is called.' },
      date: { ...text, description: 'The date of the plan, meeting or review, as 2026-05-04 or 4 May 2026.' },
      'next-meeting': { ...text, description: 'The date of the next meeting.' },
      status: { description: 'How far the document itself is.', ...oneOf(meanings.stateMeanings) },
      audience: { description: 'Who reads it.', ...oneOf(meanings.audienceMeanings) },
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
      people: {
        description: 'Who takes part, with their initials.',
        type: 'array',
        items: {
          anyOf: [
            text,
            {
              type: 'object',
              required: ['name'],
              properties: {
                name: { ...text, description: 'Their name in full.' },
                initials: { ...text, description: 'What the document calls them.' },
                post: { ...text, description: 'What they are: "Registered Manager".' },
              },
            },
          ],
        },
      },
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
