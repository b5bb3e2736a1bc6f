import { kindMeanings, oneOf } from './choices.mjs';

/** The schema of the details at the top of a document. */
export function detailsSchema(facts) {
  const { none, ...ours } = kindMeanings(facts);
  const { meanings } = facts;
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
