// What TypeScript makes of `export * from` gives each name a getter of its own, which asks the one of the file behind it. The
// libraries of the protocol pass hundreds of names on through four files, and every start would make them all.
import { readFile } from 'node:fs/promises';

/** Lets such a name hold its value, as TypeScript has it where there are no getters. */
export const plainExports = {
  name: 'plain exports',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]vscode-(?:jsonrpc|languageserver(?:-protocol)?)[\\/]lib[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replace(/(var __createBinding = .*?)Object\.create \?/, '$1false ?') };
    });
  },
};
