// What a document seldom needs: tables of HTML, names of signs such as `&eacute;`, and patterns of paths in the settings; and what
// may stand in settings and details, for those who write them. On Node it is a file of its own beside the server's text, which
// every start reads and makes ready.
export { characterEntities } from '../../node_modules/character-entities/index.js';
export { Tokenizer } from '../../node_modules/parse5/dist/tokenizer/index.js';
export { default as picomatch } from '../../node_modules/picomatch/index.js';
export { detailsSchema, settingsSchema } from '../../server/src/lsp/features/schemas.ts';
