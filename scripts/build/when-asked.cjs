// Stands in the server's text for what is in `later.mjs`.
const later = () => require('./server.later.cjs');

module.exports = (...given) => later().picomatch(...given);
for (const name of ['characterEntities', 'Tokenizer', 'detailsSchema', 'settingsSchema'])
  Object.defineProperty(module.exports, name, { enumerable: true, get: () => later()[name] });
