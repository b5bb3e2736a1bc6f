// Stands in the server's text for the libraries of `later.mjs`.
const later = () => require('./server.later.cjs');

module.exports = (...given) => later().picomatch(...given);
Object.defineProperties(module.exports, {
  characterEntities: { enumerable: true, get: () => later().characterEntities },
  Tokenizer: { enumerable: true, get: () => later().Tokenizer },
});
