// Stands for Node's `crypto` in the language server, which has no use for it until a folder is checked or something is kept:
// to load it takes as long as to read a document. By another name than `require` it is Node's own that is asked.
const load = require;

const when = (name) => (...given) => load('node:crypto')[name](...given);

module.exports = { createHash: when('createHash'), randomBytes: when('randomBytes'), randomUUID: when('randomUUID') };
