// Writes what follows from the rules and the kinds, one file of generate/ for each: the schema of the settings, the schema of
// the details at the top of a document, VS Code's snippets, the index of rules, and which rule answers which statement of the
// founding documents. With --check it writes nothing and fails where something is stale.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { detailsSchema } from './generate/details-schema.mjs';
import { rulesIndex } from './generate/rules-index.mjs';
import { settingsSchema } from './generate/settings-schema.mjs';
import { snippets } from './generate/snippets.mjs';
import { traceability } from './generate/traceability.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const bundle = join(root, 'node_modules/.cache/golden-thread-catalogue.mjs');

await build({
  stdin: {
    contents: `export { catalogue } from './server/src/core/rules/catalogue.ts';
      export { kinds } from './server/src/core/kinds/catalogue.ts';
      export { partSnippets } from './server/src/core/kinds/snippets.ts';
      export { kindTemplates } from './server/src/core/kinds/templates.ts';
      export { presets } from './server/src/core/rules/presets.ts';
      export { meetingRuleForm } from './server/src/core/settings/meeting-rule.ts';
      export { templatesFolderForm } from './server/src/core/settings/read-templates.ts';
      export * as meanings from './server/src/core/vocabulary/meanings.ts';
      export { newDocument } from './server/src/core/writing/new-document.ts';
      export { asSnippet } from './server/src/core/writing/snippet.ts';
      export { otherExpectations, regulations } from './server/src/core/vocabulary/regulations.ts';
      export { foundingDocuments } from './test/traceability/founding-documents.ts';
      export { testsOfRules } from './test/traceability/tests-of-rules.ts';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  loader: { '.md': 'text' },
  outfile: bundle,
  logLevel: 'error',
});
const facts = await import(pathToFileURL(bundle).href);
rmSync(bundle);

const stale = [];
for (const [path, text] of [
  ['schemas/settings.schema.json', json(settingsSchema(facts))],
  ['schemas/front-matter.schema.json', json(detailsSchema(facts))],
  ['snippets/golden-thread.code-snippets', json(snippets(facts))],
  ['docs/rules.md', rulesIndex(facts)],
  ['docs/traceability.md', traceability({ ...facts, tests: facts.testsOfRules(facts.catalogue, root) })],
]) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Written: ${stale.join(', ')}.`);

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
