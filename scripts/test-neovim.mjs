// Attaches Neovim's own client, which knows pushed findings only, to `golden-thread lsp`, shows a finding and applies a fix.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installProgram } from './editor-host/install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
installProgram('nvim', ['neovim']);
const folder = mkdtempSync(join(tmpdir(), 'golden-thread-neovim-'));
try {
  const file = join(folder, 'plan.md');
  writeFileSync(
    file,
    '---\ntype: action-plan\ndate: 2026-05-04\n---\n\nMO = Marian Okafor\n\n| Finding | Action | Owner | Due | How we will check |\n|---|---|---|---|---|\n| Rails loose | Fit new rails | TBC | 4 May 2090 | Deputy tests both rails |\n',
  );
  const env = { ...process.env, GOLDEN_THREAD_FILE: file, GOLDEN_THREAD_SERVER: join(root, 'dist/cli.cjs') };
  const script = join(root, 'test/neovim/attach.lua');
  const output = execFileSync('nvim', ['--headless', '--clean', '-n', '-S', script], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  process.stdout.write(output);
  const after = readFileSync(file, 'utf8');
  if (!after.includes('| Fit new rails | Marian Okafor | 4 May 2090 |'))
    throw new Error(`The fix is not in the file:\n${after}`);
  console.log('Neovim shows the finding and applies its fix.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
