// What TypeScript makes of `export * from` and `import * as` gives each name a getter of its own, which asks the one of the file
// behind it. The libraries of the protocol pass hundreds of names on through four files, and every start would make them all.
import { readFile } from 'node:fs/promises';

const ofProtocol = /[\\/]vscode-(?:jsonrpc|languageserver(?:-protocol)?)[\\/]lib[\\/].*\.js$/;

/** Lets such a name hold its value, as TypeScript has it where there are no getters. */
export const plainExports = {
  name: 'plain exports',
  setup({ onLoad }) {
    onLoad({ filter: ofProtocol }, async ({ path }) => ({ contents: withPlainExports(await readFile(path, 'utf8')) }));
  },
};

/** Node's own modules are taken as they are: to look at all that they hold would load what lies behind it. */
function withPlainExports(text) {
  return text
    .replace(/__importStar\(require\("(fs|os|path|url)"\)\)/g, 'require("$1")')
    .replace(/(var __createBinding = .*?)Object\.create \?/, '$1false ?');
}
