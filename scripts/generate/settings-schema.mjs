import { kindMeanings, oneOf } from './choices.mjs';

/** The schema of `golden-thread.yaml`. */
export function settingsSchema({ catalogue, kinds, presets, meetingRuleForm, templatesFolderForm, meanings }) {
  const severity = { $ref: '#/$defs/severity' };
  const kind = { $ref: '#/$defs/kind' };
  const sharedFile = { type: 'string', pattern: '^(?![A-Za-z][A-Za-z0-9+.-]*:|/|~).+\\.[Yy][Aa]?[Mm][Ll]$' };
  const words = { type: 'array', items: { type: 'string' } };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'golden-thread/settings',
    title: 'golden-thread.yaml',
    description: 'What is judged in a folder and below it, and how. Nothing else decides it.',
    $defs: { severity: oneOf(meanings.severityMeanings), kind: oneOf(kindMeanings({ kinds, meanings })) },
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
