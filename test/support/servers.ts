import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach } from 'vitest';
import { pulling, ScriptedClient } from './scripted-client.ts';

const clients: ScriptedClient[] = [];

/** Starts a server with an editor attached, for several tests; whoever calls this stops it. */
export async function attachForSeveral(
  program: string,
  capabilities: object = pulling,
  options: unknown = {},
): Promise<ScriptedClient> {
  const client = new ScriptedClient(program);
  await client.start(capabilities, options);
  return client;
}

/** Starts a server with an editor attached; it is stopped after the test. */
export async function attach(...how: Parameters<typeof attachForSeveral>): Promise<ScriptedClient> {
  const client = await attachForSeveral(...how);
  clients.push(client);
  return client;
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.stop()));
});

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string>>): { folder: string; uri(path: string): string } {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-folder-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, uri: (path) => pathToFileURL(join(folder, path)).href };
}
