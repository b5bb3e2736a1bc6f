// Runs the same editor suite in the desktop VS Code, on a machine that can download it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuite, root, suites } from './build-suite.mjs';

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
await buildSuite();
// A copy, for the tests write.
const folder = mkdtempSync(join(tmpdir(), 'golden-thread-desktop-'));
cpSync(join(root, 'samples'), folder, { recursive: true });
try {
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: suites.node,
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
