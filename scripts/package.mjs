// Packages the VS Code extension as golden-thread-<version>.vsix and makes sure that it holds what it needs and no more.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readmeForExtension } from './extension-readme.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = `golden-thread-${version}.vsix`;
// What the editor shows of an extension; written at each packaging.
const readme = 'dist/README.md';
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

run('scripts/build.mjs', '--production');
writeFileSync(join(root, readme), readmeForExtension(readFileSync(join(root, 'README.md'), 'utf8')));
const listed = run(vsce, 'ls', '--no-dependencies', '--readme-path', readme)
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !/^(?:INFO|WARNING|Executing)/.test(line));
const allowed = [
  /^package\.json$/,
  /^(?:dist\/README|CHANGELOG)\.md$/,
  /^LICENSE(?:\.txt)?$/,
  /^media\/(?:icon\.png|thread\.svg|preview\.css)$/,
  // Those of the walkthrough; the others are for the README.
  /^media\/pictures\/(?:problems|hover|fixes|new-document|people)\.png$/,
  /^samples\/.+\.(?:md|yaml)$/,
  /^snippets\/golden-thread\.code-snippets$/,
  /^dist\/(?:client|client\.browser|server|server\.later|server\.main)\.cjs$/,
  /^dist\/server\.browser\.js$/,
  /^dist\/rules\/[a-z-]+\.md$/,
];
const strange = listed.filter((path) => !allowed.some((form) => form.test(path)));
if (strange.length > 0) throw new Error(`These files do not belong into the package:\n  ${strange.join('\n  ')}`);
for (const needed of [
  'dist/client.cjs',
  'dist/client.browser.cjs',
  'dist/server.cjs',
  'dist/server.later.cjs',
  'dist/server.main.cjs',
  'dist/server.browser.js',
  'media/icon.png',
  'media/preview.css',
  'samples/plans/larkfield-house-plan.md',
  'snippets/golden-thread.code-snippets',
  'dist/README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/rules/action-without-owner.md',
]) {
  if (!listed.includes(needed)) throw new Error(`The package lacks ${needed}.`);
}
run(vsce, 'package', '--no-dependencies', '--readme-path', readme, '--allow-missing-repository', '--out', file);
console.log(`${file} holds ${listed.length} files.`);
