import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// The libraries as they are bundled for people, without the checks that serve their own development.
process.env.NODE_ENV = 'production';

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
