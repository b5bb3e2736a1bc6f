import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The libraries as they are bundled for people, without the checks that serve their own development.
process.env.NODE_ENV = 'production';
// What programs keep shall not go where somebody's own programs keep it.
process.env.XDG_CACHE_HOME = join(tmpdir(), 'golden-thread-tests');

export default defineConfig({
  plugins: [
    {
      name: 'rule-pages-as-text',
      enforce: 'pre',
      load(id) {
        if (id.endsWith('.md')) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`;
        return undefined;
      },
    },
  ],
  test: {
    include: ['test/{rules,reading,writing,features,protocol,cli,properties,source,traceability}/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
