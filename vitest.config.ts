import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

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
    include: ['test/{rules,reading,features,protocol,cli,properties,source}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
