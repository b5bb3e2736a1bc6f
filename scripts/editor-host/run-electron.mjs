// Runs the same editor suite in the desktop VS Code, on a machine that can download it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuite, root, suites } from './build-suite.mjs';

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
await buildSuite();
await runTests({
  extensionDevelopmentPath: root,
  extensionTestsPath: suites.node,
  launchArgs: [join(root, 'samples'), '--disable-extensions', '--disable-workspace-trust'],
});
